import type { Tag, TagColor } from '../model/tag.ts';
import { fold } from './text.ts';

/** A tag as it is in use. */
export interface TagCount {
  /** The record's name, else the commonest way of writing it. */
  readonly name: string;
  /** The ways in which records write it, the commonest first; empty where none does. */
  readonly writings: readonly string[];
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

/** Records counted at one step. */
const perStep = 2000;

/** All tags in use or with a record, `Rekan` and `rekan` as one; those in use most first. Yields between steps of the work. */
export function* tagsWithCounts(
  contacts: readonly Tagged[],
  events: readonly Tagged[],
  tags: readonly Pick<Tag, 'name' | 'color'>[],
): Generator<undefined, TagCount[]> {
  const counts = new Map<string, Counting>();
  const at = (key: string): Counting => {
    const known = counts.get(key) ?? { writings: new Map(), contacts: 0, events: 0 };
    counts.set(key, known);
    return known;
  };
  const keyOf = foldedOnce();
  for (const [table, records] of [['contacts', contacts] as const, ['events', events] as const])
    for (const [index, record] of records.entries()) {
      const own = new Set<string>();
      for (const tag of record.tags) {
        const one = at(keyOf(tag));
        one.writings.set(tag, (one.writings.get(tag) ?? 0) + 1);
        if (!own.has(keyOf(tag))) one[table]++;
        own.add(keyOf(tag));
      }
      if (index % perStep === perStep - 1) yield;
    }
  const records = new Map(tags.map(tag => [keyOf(tag.name), tag]));
  for (const key of records.keys()) at(key);
  return [...counts]
    .map(([key, one]): TagCount => {
      const record = records.get(key);
      const writings = commonestFirst(one.writings);
      const { contacts, events } = one;
      const { name = writings[0] ?? '', color } = record ?? {};
      return { name, writings, contacts, events, ...(color && { color }) };
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

const commonestFirst = (writings: ReadonlyMap<string, number>): string[] =>
  [...writings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([writing]) => writing);
