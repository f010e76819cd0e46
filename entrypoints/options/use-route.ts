import { useEffect, useState } from 'preact/hooks';

export const places = [
  'today',
  'contacts',
  'events',
  'organizations',
  'overview',
  'promises',
  'mentoring',
  'goals',
  'plan',
  'learning',
  'reviews',
  'tidy',
  'import',
  'export',
  'card',
  'history',
  'settings',
] as const;
export type Place = (typeof places)[number];

export interface Route {
  readonly place: Place;
  /** The record or part of the place that is open; `new` for a record that is being made. Of an import: the event where its people were met. */
  readonly id: string | undefined;
  /** What follows `?`: how the place is looked at, as `tag=rekan&sort=-createdAt`. */
  readonly query: string;
}

const routeOf = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place, id] = path.split('/');
  return {
    place: places.find(one => one === place) ?? 'contacts',
    id: id ? decoded(id) : undefined,
    query,
  };
};

/** An address may be written by hand: a part that cannot be decoded, as `100%`, is taken as it is written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place: `#/contacts/3f2a?tag=rekan`. */
export const addressOf = (place: Place, id?: string, query = ''): string =>
  `#/${place}${id ? `/${encodeURIComponent(id)}` : ''}${query ? `?${query}` : ''}`;

export const go = (place: Place, id?: string, query?: string): void => {
  location.hash = addressOf(place, id, query);
};

/** Gives the way on from here, for when something is done: whoever has gone elsewhere meanwhile stays there. */
export function goingOn(): typeof go {
  const from = location.hash;
  return (place, id, query) => {
    if (location.hash === from) go(place, id, query);
  };
}

interface LookOptions {
  readonly replace?: boolean;
  /** Only while this place is shown: what was typed there a moment ago is nothing to the place that one has gone to. */
  readonly at?: Place;
}

/** Changes how the place is looked at. A way back is made for each choice, but not for each letter of a search: `replace`. */
export function look(query: string, { replace = false, at }: LookOptions = {}): void {
  const { place, id } = routeOf(location.hash);
  if (at !== undefined && at !== place) return;
  const address = addressOf(place, id, query);
  if (address === location.hash) return;
  if (!replace) {
    location.hash = address;
    return;
  }
  history.replaceState(history.state, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The place that the address bar names; back, forward and bookmarks work. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash));
    // It may have changed before anybody listened.
    changed();
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}
