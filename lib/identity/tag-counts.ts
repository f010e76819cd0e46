import type { Tag, TagColor } from '../model/tag.ts';
import { fold } from './text.ts';

/** A tag as it is in use. */
export interface TagCount {
  /** The record's name, else the commonest way of writing it. */
  readonly name: string;
  readonly contacts: number;
  readonly events: number;
  readonly color?: TagColor;
}

interface Tagged {
  readonly tags: readonly string[];
}

interface Counting {
  readonly writings: Map<string, number>;
  contacts: number;
  events: number;
}

/** All tags in use or with a record, `Rekan` and `rekan` as one; those in use most first. */
export function tagsWithCounts(
  contacts: readonly Tagged[],
  events: readonly Tagged[],
  tags: readonly Pick<Tag, 'name' | 'color'>[],
): TagCount[] {
  const counts = new Map<string, Counting>();
  const at = (key: string): Counting => {
    const known = counts.get(key) ?? { writings: new Map(), contacts: 0, events: 0 };
    counts.set(key, known);
    return known;
  };
  const keyOf = foldedOnce();
  const count = (records: readonly Tagged[], table: 'contacts' | 'events'): void => {
    for (const record of records) {
      const own = new Set<string>();
      for (const tag of record.tags) {
        const one = at(keyOf(tag));
        one.writings.set(tag, (one.writings.get(tag) ?? 0) + 1);
        if (!own.has(keyOf(tag))) one[table]++;
        own.add(keyOf(tag));
      }
    }
  };
  count(contacts, 'contacts');
  count(events, 'events');
  const records = new Map(tags.map(tag => [keyOf(tag.name), tag]));
  for (const key of records.keys()) at(key);
  return [...counts]
    .map(([key, one]) => {
      const record = records.get(key);
      const name = record?.name ?? commonest(one.writings);
      const color = record?.color;
      return { name, contacts: one.contacts, events: one.events, ...(color && { color }) };
    })
    .sort((a, b) => b.contacts + b.events - a.contacts - a.events || (a.name < b.name ? -1 : 1));
}

/** Folding 100,000 times the same few tags would cost more than counting them. */
function foldedOnce(): (tag: string) => string {
  const known = new Map<string, string>();
  return tag => {
    const folded = known.get(tag) ?? fold(tag);
    known.set(tag, folded);
    return folded;
  };
}

const commonest = (writings: ReadonlyMap<string, number>): string =>
  [...writings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
