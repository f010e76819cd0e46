import { type RecordTable, recordTables } from '../model/history.ts';
import type { JejaringDatabase } from './database.ts';
import { equal } from './difference.ts';
import type { RecordChange, StorableRecord } from './record-change.ts';
import { scan } from './scan.ts';

/** Their ends are part of what they are, and are dealt with where they are. */
const withOwnWay: ReadonlySet<RecordTable> = new Set(['contacts', 'events', 'attendances', 'distinctions']);

/**
 * Everything that names one of those who go, naming those they become: interactions, promises, goals, plans. Ids are UUIDs, so that a
 * text that equals one is a reference wherever it stands.
 */
export async function movedPractice(
  db: JejaringDatabase,
  keepOf: ReadonlyMap<string, string>,
): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const table of recordTables) {
    if (withOwnWay.has(table)) continue;
    for await (const some of referring(db, table, [...keepOf.keys()]))
      for (const record of some) {
        const put = renamed(record, keepOf);
        if (!equal(put, record)) changes.push({ table, put } as RecordChange);
      }
  }
  return changes;
}

/** From about this many contacts on, reading the whole table once is cheaper than asking for each. */
const many = 200;

/** The records that may name one of them. Only interactions are so many that their index is asked. */
async function* referring(
  db: JejaringDatabase,
  table: RecordTable,
  ids: readonly string[],
): AsyncGenerator<StorableRecord[]> {
  if (table === 'interactions' && ids.length < many)
    yield await db.interactions.where('contactId').anyOf(ids).or('introducedId').anyOf(ids).toArray();
  else yield* scan<StorableRecord>(db.table(table));
}

function renamed<T>(value: T, keepOf: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (keepOf.get(value) ?? value) as T;
  if (Array.isArray(value)) {
    if (value.some(item => keepOf.has(item)))
      return [...new Set(value.map(item => keepOf.get(item) ?? item))] as T;
    return value.map(item => renamed(item, keepOf)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, renamed(one, keepOf)])) as T;
}
