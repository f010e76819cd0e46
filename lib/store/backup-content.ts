import type { Table } from 'dexie';
import { recordTables } from '../model/history.ts';
import type { RecordsByTable } from '../model/stored-record.ts';
import type { Running } from './bulk.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';

/** Records read at once: what a frame can take in. */
const perRead = 2000;

/**
 * All records as they stand at one moment, in the order of their ids: no attendance is without its contact and its event.
 * Writers wait meanwhile. May run inside a transaction. Throws `DatabaseUnavailable`, `NewerDatabase`, the signal's reason.
 */
export function storedContent(db: JejaringDatabase, running: Running = {}): Promise<RecordsByTable> {
  return named(() => db.transaction('r', [...recordTables], async () => read(db, running)));
}

async function read(db: JejaringDatabase, { onProgress, signal }: Running): Promise<RecordsByTable> {
  let total = 0;
  for (const table of recordTables) total += await db.table(table).count();
  let done = 0;
  const all = async <R extends { readonly id: string }>(table: Table<R, string>): Promise<R[]> => {
    const rows: R[] = [];
    for (;;) {
      signal?.throwIfAborted();
      const last = rows.at(-1)?.id;
      const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
      const some = await from.limit(perRead).toArray();
      rows.push(...some);
      done += some.length;
      onProgress?.(total === 0 ? 1 : done / total);
      if (some.length < perRead) return rows;
    }
  };
  const content: Partial<RecordsByTable> = {};
  for (const table of recordTables) Object.assign(content, { [table]: await all(db.table(table)) });
  return content as RecordsByTable;
}
