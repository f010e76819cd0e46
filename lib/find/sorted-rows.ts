import { fold } from '../identity/text.ts';

/** A text as it is sorted: folded, from its first letter or digit on, `Balai 2` before `Balai 10`. Comparing such keys needs no collator. */
export function sortKey(text: string): string {
  // Day and instants, and what else is plain, are sorted as they stand.
  const key = /^[a-z0-9][ -~]*$/i.test(text)
    ? text.toLowerCase()
    : fold(text).replace(/^[^\p{L}\p{N}]+/u, '');
  return /\d/.test(key) ? key.replace(/\d{1,12}/g, digits => digits.padStart(12, '0')) : key;
}

interface Keyed<Row> {
  readonly row: Row;
  readonly key: string;
}

/** Rows that are sorted at once, and between two yields merged. */
const atOnce = 1000;

/**
 * A sorted copy, made in small steps: at 100,000 rows it takes a moment in which the page still answers. Rows without a value
 * come last in both directions; equal ones stay in their order.
 */
export function* sortedRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  descending: boolean,
): Generator<void, readonly Row[]> {
  const empty: Row[] = [];
  let runs: Keyed<Row>[][] = [];
  const isBefore = descending
    ? (a: Keyed<Row>, b: Keyed<Row>) => a.key > b.key
    : (a: Keyed<Row>, b: Keyed<Row>) => a.key < b.key;
  for (let from = 0; from < rows.length; from += atOnce) {
    const run: Keyed<Row>[] = [];
    for (const row of rows.slice(from, from + atOnce)) {
      const key = keyOf(row);
      if (key === '') empty.push(row);
      else run.push({ row, key });
    }
    runs.push(run.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0)));
    yield;
  }
  while (runs.length > 1) {
    const merged: Keyed<Row>[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], isBefore));
    runs = merged;
  }
  const sorted = runs[0] ?? [];
  return [...sorted.map(({ row }) => row), ...empty];
}

function* merge<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isBefore: (a: Item, b: Item) => boolean,
): Generator<void, Item[]> {
  const merged: Item[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (b !== undefined && (a === undefined || isBefore(b, a))) {
      merged.push(b);
      r++;
    } else if (a !== undefined) {
      merged.push(a);
      l++;
    }
    if (merged.length % atOnce === 0) yield;
  }
  return merged;
}
