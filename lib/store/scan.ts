import type { Table } from 'dexie';

/** Records read at once: what a frame can take in. */
const perFrame = 2000;

/** All records of a table in the order of their ids, in parts, each read by itself so that nothing waits long. */
export async function* scan<R extends { readonly id: string }>(
  table: Table<R, string>,
  atOnce = perFrame,
): AsyncGenerator<R[]> {
  let last: string | undefined;
  for (;;) {
    const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const some = await from.limit(atOnce).toArray();
    if (some.length > 0) yield some;
    if (some.length < atOnce) return;
    last = some.at(-1)?.id;
  }
}
