import { sortKey } from '../../../lib/find/sorted-rows.ts';

// By the keys of the contacts' table, so that a file has its order. The keys are made once: a collator that is asked for each
// of two million pairs takes three times as long.

interface Named {
  readonly name: string;
}

/** A sorted copy. */
export function sortedByName<Item extends Named>(items: readonly Item[]): Item[] {
  const keyed = items.map(item => ({ item, key: sortKey(item.name) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}

/** The first few that `sortedByName` would give, without sorting all. */
export function firstByName<Item extends Named>(items: readonly Item[], count: number): Item[] {
  const first: { readonly item: Item; readonly key: string }[] = [];
  for (const item of items) {
    const key = sortKey(item.name);
    const at = first.findIndex(one => key < one.key);
    if (at >= 0) first.splice(at, 0, { item, key });
    else if (first.length < count) first.push({ item, key });
    first.length = Math.min(first.length, count);
  }
  return first.map(({ item }) => item);
}
