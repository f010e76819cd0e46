import { fold } from '../identity/text.ts';
import type { ContactRow } from '../model/contact-row.ts';
import {
  type Filter,
  type FilterName,
  isAddedWithin,
  isDue,
  isInTouchWithin,
  isKnown,
  knowable,
  type Surroundings,
} from './filters.ts';
import { daysOf } from './period.ts';
import { placeParts } from './place-parts.ts';

/** One more choice that a filter has, and how many contacts there would be with it. */
export interface Choice {
  /** As it stands in the address. */
  readonly value: string;
  /** The recorded name of an organization, else a spelling to show; of words of ours and of events the value itself. */
  readonly label: string;
  readonly count: number;
}

export const facetNames = [
  'tag',
  'org',
  'met',
  'segment',
  'relation',
  'place',
  'added',
  'lastmet',
  'has',
  'source',
  'due',
] as const;
export type FacetName = (typeof facetNames)[number];
export type Facets = Readonly<Record<FacetName, readonly Choice[]>>;

/** What is offered of a time that has passed. */
export const offeredPeriods = ['7d', '30d', '90d', '365d'] as const;

/** Of several values one is enough in these: with their own choice set aside, the others still say what they would add. */
const either: ReadonlySet<FilterName> = new Set([
  'tag',
  'org',
  'met',
  'segment',
  'relation',
  'place',
  'added',
  'lastmet',
  'source',
]);

/** Rows between two yields. */
const atOnce = 500;

/**
 * Counts what each choice of each filter would leave of the rows, the commonest first, all others being as they are.
 *
 * @param rows What the search found, before any filter.
 */
export function* facetsOf(
  rows: readonly ContactRow[],
  filters: readonly Filter[],
  { organizationKey, organizationNames, met, today }: Surroundings,
): Generator<void, Facets> {
  const counts = Object.fromEntries(facetNames.map(name => [name, new Map()])) as Record<
    FacetName,
    Map<string, number>
  >;
  const tests = {
    added: offeredPeriods.map(value => [value, isAddedWithin(daysOf(value, today))] as const),
    lastmet: offeredPeriods.map(value => [value, isInTouchWithin(daysOf(value, today), met)] as const),
    due: [['1', isDue(today)] as const],
    has: knowable.map(value => [value, (row: ContactRow) => isKnown(value, row)] as const),
  };
  const count = (name: FacetName, value: string | undefined) => {
    if (value) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  };
  const single = ['segment', 'relation', 'source'] as const;
  for (const [index, row] of rows.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    const failed = failing(row, filters);
    if (failed === false) continue;
    const counted = (name: FacetName): boolean => failed === undefined || failed === name;
    if (counted('tag')) for (const tag of row.tags) count('tag', tag);
    if (counted('org')) count('org', row.organization);
    if (counted('place')) count('place', row.location);
    for (const name of single) if (counted(name)) count(name, row[name]);
    if (counted('met'))
      for (const id of new Set(met.of(row.id).map(({ eventId }) => eventId))) count('met', id);
    for (const name of ['added', 'lastmet', 'due', 'has'] as const)
      if (counted(name)) for (const [value, passes] of tests[name]) if (passes(row)) count(name, value);
  }
  // Many spell the same: only the different texts are folded, not each row's.
  return {
    tag: grouped(counts.tag, text => [{ key: fold(text), text }]),
    org: grouped(counts.org, text => [{ key: organizationKey(text), text }], organizationNames),
    place: grouped(counts.place, placeParts),
    met: plain(counts.met),
    segment: plain(counts.segment),
    relation: plain(counts.relation),
    source: plain(counts.source),
    added: plain(counts.added, offeredPeriods),
    lastmet: plain(counts.lastmet, offeredPeriods),
    has: plain(counts.has, knowable),
    due: plain(counts.due, ['1']),
  };
}

/** The one filter that keeps a row out and may be set aside; undefined: none does; false: more, or one that stays. */
function failing(row: ContactRow, filters: readonly Filter[]): FilterName | undefined | false {
  let failed: FilterName | undefined;
  for (const { name, passes } of filters) {
    if (passes(row)) continue;
    if (failed !== undefined || !either.has(name)) return false;
    failed = name;
  }
  return failed;
}

const byCount = (a: Choice, b: Choice): number => b.count - a.count || (a.label < b.label ? -1 : 1);

/** Without an order of its own, the commonest first. */
function plain(counts: ReadonlyMap<string, number>, order?: readonly string[]): readonly Choice[] {
  if (order) return order.map(value => ({ value, label: value, count: counts.get(value) ?? 0 }));
  return [...counts].map(([value, count]) => ({ value, label: value, count })).sort(byCount);
}

/** Spellings of one thing together, under the commonest of them, called what the key is called. */
function grouped(
  counts: ReadonlyMap<string, number>,
  partsOf: (text: string) => readonly { readonly key: string; readonly text: string }[],
  names?: ReadonlyMap<string, string>,
): readonly Choice[] {
  const groups = new Map<string, { count: number; most: number; text: string }>();
  for (const [whole, count] of counts)
    for (const { key, text } of partsOf(whole)) {
      const group = groups.get(key);
      if (!group) groups.set(key, { count, most: count, text });
      else {
        group.count += count;
        if (count > group.most) {
          group.most = count;
          group.text = text;
        }
      }
    }
  groups.delete('');
  return [...groups]
    .map(([key, { count, text }]) => ({ value: text, label: names?.get(key) ?? text, count }))
    .sort(byCount);
}
