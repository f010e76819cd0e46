import { useEffect, useState } from 'preact/hooks';

export const places = ['contacts', 'events', 'import', 'history', 'settings'] as const;
export type Place = (typeof places)[number];

export interface Route {
  readonly place: Place;
  /** The record that is open; `new` for one that is being made. Of an import: the event where its people were met. */
  readonly id: string | undefined;
}

const routeOf = (hash: string): Route => {
  const [place, id] = hash.replace(/^#\/?/, '').split('/');
  return { place: places.find(one => one === place) ?? 'contacts', id: id || undefined };
};

export const go = (place: Place, id?: string): void => {
  location.hash = `#/${place}${id ? `/${id}` : ''}`;
};

/** The place that the address bar names; back, forward and bookmarks work. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}
