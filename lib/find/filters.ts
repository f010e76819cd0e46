import { fold } from '../identity/text.ts';
import type { ContactRow } from '../model/contact-row.ts';
import type { Met } from './met.ts';
import { type Days, daysOf, instantsOf, isWithin } from './period.ts';
import { placeParts } from './place-parts.ts';
import type { ContactView, ListFilter, PeriodFilter } from './view-query.ts';

/** What a row does not hold itself. */
export interface Surroundings {
  /** The key of an organization's spelling: `recordedKeys` of `identity/organizations.ts`. */
  readonly organizationKey: (name: string) => string;
  /** What its record calls the organization of a key: `recordedNames` of `identity/organizations.ts`. */
  readonly organizationNames: ReadonlyMap<string, string>;
  readonly met: Met;
  /** The reader's day: `2026-11-22`. */
  readonly today: string;
}

export type FilterName = ListFilter | PeriodFilter | 'due';

/** One condition of a view. */
export interface Filter {
  readonly name: FilterName;
  readonly passes: (row: ContactRow) => boolean;
}

/** What can be known of a contact. */
export const knowable = ['email', 'telephone', 'profile'] as const;
export type Knowable = (typeof knowable)[number];

const knows: Readonly<Record<Knowable, (row: ContactRow) => boolean>> = {
  email: ({ email }) => email.length > 0,
  telephone: ({ telephone }) => telephone.length > 0,
  profile: ({ url }) => url !== undefined,
};
export const isKnown = (what: Knowable, row: ContactRow): boolean => knows[what](row);

/** The conditions of a view; all of them must be met. */
export function filtersOf(view: ContactView, surroundings: Surroundings): readonly Filter[] {
  const { organizationKey, met, today } = surroundings;
  const filters: Filter[] = [];
  const add = (name: FilterName, passes: Filter['passes']) => filters.push({ name, passes });
  const chosen = (name: ListFilter, key: (value: string) => string = same): ReadonlySet<string> =>
    new Set(view[name].map(key));
  const oneOf = (name: ListFilter, value: (row: ContactRow) => string | undefined) => {
    const values = chosen(name);
    if (values.size > 0) add(name, row => values.has(value(row) ?? ''));
  };

  const [any, all, none] = [chosen('tag', folded), chosen('alltag', folded), chosen('notag', folded)];
  if (any.size > 0) add('tag', ({ tags }) => tags.some(tag => any.has(folded(tag))));
  if (all.size > 0)
    add('alltag', ({ tags }) => {
      const own = new Set(tags.map(folded));
      return [...all].every(tag => own.has(tag));
    });
  if (none.size > 0) add('notag', ({ tags }) => !tags.some(tag => none.has(folded(tag))));

  const organizations = chosen('org', organizationKey);
  if (organizations.size > 0)
    add('org', ({ organization }) => !!organization && organizations.has(organizationKey(organization)));

  const events = chosen('met');
  if (events.size > 0) add('met', ({ id }) => met.of(id).some(({ eventId }) => events.has(eventId)));

  oneOf('segment', row => row.segment);
  oneOf('relation', row => row.relation);
  oneOf('source', row => row.source);

  const places = view.place.map(place => placeParts(place).map(({ key }) => key));
  if (places.length > 0)
    add('place', ({ location }) => {
      if (!location) return false;
      const own = placeParts(location);
      return places.some(wanted => wanted.every(key => own.some(part => part.key === key)));
    });

  for (const what of knowable) {
    if (view.has.includes(what)) add('has', knows[what]);
    if (view.lacks.includes(what)) add('lacks', row => !knows[what](row));
  }
  if (view.due) add('due', isDue(today));
  if (view.added !== undefined) add('added', isAddedWithin(daysOf(view.added, today)));
  if (view.lastmet !== undefined) add('lastmet', isInTouchWithin(daysOf(view.lastmet, today), met));
  return filters;
}

export const passing = (rows: readonly ContactRow[], filters: readonly Filter[]): readonly ContactRow[] =>
  filters.length === 0 ? rows : rows.filter(row => filters.every(({ passes }) => passes(row)));

export const isDue =
  (today: string) =>
  ({ followUpOn }: ContactRow): boolean =>
    followUpOn !== undefined && followUpOn <= today;

export function isAddedWithin(days: Days): Filter['passes'] {
  const { from = '', before = '\uFFFF' } = instantsOf(days);
  return ({ createdAt }) => createdAt >= from && createdAt < before;
}

export const isInTouchWithin =
  (days: Days, met: Met): Filter['passes'] =>
  ({ id }) => {
    const last = met.lastDay(id);
    return last !== undefined && isWithin(days, last);
  };

const same = (value: string): string => value;

/** Tags are few and asked for often. */
const foldedTags = new Map<string, string>();
function folded(tag: string): string {
  const known = foldedTags.get(tag);
  if (known !== undefined) return known;
  const key = fold(tag);
  if (foldedTags.size >= 10_000) foldedTags.clear();
  foldedTags.set(tag, key);
  return key;
}
