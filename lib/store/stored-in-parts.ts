import type { Table } from 'dexie';
import type { Running } from './bulk.ts';
import { chunks } from './chunks.ts';
import { named } from './errors.ts';
import { scan } from './scan.ts';

/** From so many on, reading the whole table once is cheaper than asking for each. */
const many = 5000;

/** Records read at once where no frame waits for them: each reading has its price, and one can still stop it within a moment. */
const atOnce = 10_000;

/**
 * Records in the order of their ids, those that are gone left out; without ids all of them. Read in large parts, for a worker, so
 * that whoever waits can see how far it is and stop it. Throws `DatabaseUnavailable`, `NewerDatabase`, the signal's reason.
 */
export function storedInParts<R extends { readonly id: string }>(
  table: Table<R, string>,
  ids: readonly string[] | undefined,
  { onProgress, signal }: Running = {},
): Promise<R[]> {
  return named(async () => {
    const isFew = ids !== undefined && ids.length < many;
    let total = isFew ? ids.length : undefined;
    const found: R[] = [];
    const take = (some: readonly R[]): void => {
      signal?.throwIfAborted();
      found.push(...some);
      if (total !== undefined) onProgress?.(Math.min(1, found.length / total));
    };
    if (isFew) {
      for (const some of chunks(ids)) take((await table.bulkGet(some)).flatMap(record => record ?? []));
      return found;
    }
    const readAll = async (): Promise<void> => {
      for await (const some of scan(table, atOnce)) take(some);
    };
    // Only progress needs the number: it is counted while the first part is unpacked.
    const countAll = async (): Promise<void> => {
      if (onProgress) total = await table.count();
    };
    await Promise.all([readAll(), countAll()]);
    if (!ids) return found;
    const byId = new Map(found.map(record => [record.id, record]));
    return ids.flatMap(id => byId.get(id) ?? []);
  });
}
