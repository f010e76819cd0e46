import { fold } from '../identity/text.ts';

/** A text as it is sorted: folded, from its first letter or digit on, `Balai 2` before `Balai 10`. Comparing such keys needs no collator. */
export function sortKey(text: string): string {
  // Day and instants, and what else is plain, are sorted as they stand.
  const key = /^[a-z0-9][ -~]*$/i.test(text)
    ? text.toLowerCase()
    : fold(text).replace(/^[^\p{L}\p{N}]+/u, '');
  return /\d/.test(key) ? key.replace(/\d{1,12}/g, digits => digits.padStart(12, '0')) : key;
}

/** Rows that are sorted at once, and between two yields merged. */
const atOnce = 1000;

type Places = Uint32Array<ArrayBuffer>;

/**
 * A sorted copy, made in small steps: at 100,000 rows it takes a moment in which the page still answers. Rows without a value
 * come last in both directions; equal ones stay in their order.
 */
export function* sortedRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  descending: boolean,
): Generator<void, readonly Row[]> {
  const keys = rows.map(() => '');
  const empty: Row[] = [];
  const sign = descending ? -1 : 1;
  const compare = (a: number, b: number): number => {
    const [one, other] = [keys[a] ?? '', keys[b] ?? ''];
    return one === other ? a - b : one < other ? -sign : sign;
  };
  // Places of rows, in runs that are sorted, of which two by two are merged from one array into the other.
  let places: Places = new Uint32Array(rows.length);
  let merged: Places = new Uint32Array(rows.length);
  let ends: number[] = [];
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    if (row === undefined) continue;
    const key = keyOf(row);
    keys[place] = key;
    if (key === '') empty.push(row);
    else places[count++] = place;
    if ((place + 1) % atOnce !== 0 && place + 1 < rows.length) continue;
    places.subarray(ends.at(-1) ?? 0, count).sort(compare);
    ends.push(count);
    yield;
  }
  while (ends.length > 1) {
    const further: number[] = [];
    for (let run = 0; run < ends.length; run += 2) {
      const [from, middle, end] = [ends[run - 1] ?? 0, ends[run] ?? 0, ends[run + 1] ?? count];
      yield* merge(places, { from, middle, end }, compare, merged);
      further.push(end);
    }
    [places, merged] = [merged, places];
    ends = further;
  }
  const sorted: Row[] = [];
  for (const place of places.subarray(0, count)) {
    const row = rows[place];
    if (row !== undefined) sorted.push(row);
  }
  return sorted.concat(empty);
}

function* merge(
  places: Places,
  { from, middle, end }: { readonly from: number; readonly middle: number; readonly end: number },
  compare: (a: number, b: number) => number,
  merged: Places,
): Generator<void, void> {
  let [l, r] = [from, middle];
  for (let at = from; at < end; at++) {
    const [a, b] = [places[l] ?? 0, places[r] ?? 0];
    const isRight = l >= middle || (r < end && compare(b, a) < 0);
    merged[at] = isRight ? b : a;
    if (isRight) r++;
    else l++;
    if (at % atOnce === 0) yield;
  }
}
