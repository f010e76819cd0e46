import type { Table } from 'dexie';
import type { Running } from './bulk.ts';
import { chunks } from './chunks.ts';
import { named } from './errors.ts';
import { scan } from './scan.ts';

/** From so many on, reading the whole table once is cheaper than asking for each. */
const many = 5000;

/**
 * Records in the order of their ids, those that are gone left out; without ids all of them. Read in parts, so that whoever waits
 * can see how far it is and stop it. Throws `DatabaseUnavailable`, `NewerDatabase`, the signal's reason.
 */
export function storedInParts<R extends { readonly id: string }>(
  table: Table<R, string>,
  ids: readonly string[] | undefined,
  { onProgress, signal }: Running = {},
): Promise<R[]> {
  return named(async () => {
    const total = ids && ids.length < many ? ids.length : await table.count();
    const found: R[] = [];
    const take = (some: readonly R[]): void => {
      signal?.throwIfAborted();
      found.push(...some);
      onProgress?.(total === 0 ? 1 : Math.min(1, found.length / total));
    };
    if (ids && ids.length < many) {
      for (const some of chunks(ids)) take((await table.bulkGet(some)).flatMap(record => record ?? []));
      return found;
    }
    for await (const some of scan(table)) take(some);
    if (!ids) return found;
    const byId = new Map(found.map(record => [record.id, record]));
    return ids.flatMap(id => byId.get(id) ?? []);
  });
}
