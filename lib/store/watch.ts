import { liveQuery } from 'dexie';
import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { JejaringDatabase } from './database.ts';

/** A set of records that follows the store: `rows` is a new array after each change and the same array otherwise. */
type RecordOf = { contacts: Contact; events: JejaringEvent };

/**
 * Calls back with all records of a table, at once and after every batch that went through the one door, whichever tab or
 * worker committed it. Reads everything once and afterwards only what the history says has changed: at 100,000
 * records a whole-table live query would read a second's worth on every save.
 * Returns the way to stop.
 */
export function watchRecords<T extends keyof RecordOf>(
  db: JejaringDatabase,
  table: T,
  onRows: (rows: readonly RecordOf[T][]) => void,
  onError: (error: unknown) => void,
): () => void {
  const records = new Map<string, RecordOf[T]>();
  let latest: string | undefined;

  const read = async (): Promise<readonly RecordOf[T][] | undefined> => {
    if (latest === undefined) {
      const last = await db.history.orderBy('at').last();
      const rows = (await db.table(table).toArray()) as RecordOf[T][];
      for (const row of rows) records.set(row.id, row);
      latest = last?.at ?? '';
      return rows;
    }
    // Two batches may bear the same instant, so the last one known is read again: patching twice does no harm.
    const entries = await db.history.where('at').aboveOrEqual(latest).sortBy('at');
    const ids = [
      ...new Set(entries.flatMap(entry => entry.changes.filter(c => c.table === table).map(c => c.id))),
    ];
    latest = entries.at(-1)?.at ?? latest;
    if (ids.length === 0) return undefined;
    const rows = (await db.table(table).bulkGet(ids)) as (RecordOf[T] | undefined)[];
    ids.forEach((id, index) => {
      const row = rows[index];
      if (row) records.set(id, row);
      else records.delete(id);
    });
    return [...records.values()];
  };

  const subscription = liveQuery(read).subscribe({
    next: rows => {
      if (rows) onRows(rows);
    },
    error: onError,
  });
  return () => subscription.unsubscribe();
}
