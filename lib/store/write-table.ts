import type { RecordTable } from '../model/history.ts';
import type { RemovedRecord } from '../model/trash.ts';
import { type Belonging, type End, endsOf } from './belongings.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { IdentityTaken, RecordGone } from './errors.ts';
import { isTrashEmpty, type Removal, type TableWrite } from './prepare.ts';
import type { StorableRecord } from './record-change.ts';
import { purgeAfter } from './trash-days.ts';

/** Records handed over at once: the browser copies each before it answers, and a page must still draw. */
const perWrite = 500;

/** Writes a table's part of a batch, in chunks: the browser holds copies of what is in flight. */
export async function writeTable(
  db: JejaringDatabase,
  table: RecordTable,
  write: TableWrite,
  at: string,
  onPut: (count: number) => void,
): Promise<void> {
  const records = db.table<StorableRecord, string>(table);
  const written = async (some: readonly StorableRecord[], writing: PromiseLike<unknown>): Promise<void> => {
    try {
      await writing;
    } catch (error) {
      throw (await takenIdentity(db, table, some, error)) ?? error;
    }
    onPut(some.length);
  };
  await discard(db, table, write.removals, at, onPut);
  // Keys are unique at every moment: those that wander from one record to another are given up first.
  await records.bulkDelete(write.freeing);
  for (const some of chunks(write.adds, perWrite)) await written(some, records.bulkAdd(some));
  for (const some of chunks(write.puts, perWrite)) await written(some, records.bulkPut(some));
  await revive(db, write.made);
}

async function discard(
  db: JejaringDatabase,
  table: RecordTable,
  removals: readonly Removal[],
  deletedAt: string,
  onRemoved: (count: number) => void,
): Promise<void> {
  for (const some of chunks(removals)) {
    const ids = some.map(({ record }) => record.id);
    await db.removed.bulkPut(some.map(removal => removedRecord(table, removal, deletedAt)));
    await db.table<StorableRecord, string>(table).bulkDelete(ids);
    onRemoved(some.length);
  }
}

function removedRecord(table: RecordTable, removal: Removal, deletedAt: string): RemovedRecord {
  const record = { ...(removal.trashed ?? removal.record) };
  const item = { id: removal.record.id, table, deletedAt, purgeAfter: purgeAfter(deletedAt), record };
  return removal.with === undefined ? item : { ...item, with: removal.with };
}

/** A record that is back (undo, restore) is no longer removed. Most batches find nothing removed at all. */
async function revive(db: JejaringDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || (await isTrashEmpty(db))) return;
  for (const some of chunks(ids)) await db.removed.bulkDelete(some);
}

async function takenIdentity(
  db: JejaringDatabase,
  table: RecordTable,
  records: readonly StorableRecord[],
  cause: unknown,
): Promise<IdentityTaken | undefined> {
  const failed =
    cause instanceof Error && 'failuresByPos' in cause ? Object.keys(cause.failuresByPos ?? {}) : [];
  for (const record of failed.map(position => records[Number(position)])) {
    if (!record || !('identities' in record)) continue;
    for (const key of record.identities) {
      const [owner] = await db.table(table).where('identities').equals(key).primaryKeys();
      if (owner !== undefined && owner !== record.id) return new IdentityTaken(key, String(owner), { cause });
    }
  }
  return undefined;
}

/** Throws `RecordGone` for a record whose contact or event is not there: it was deleted in another page, say. */
export async function requireEnds(
  db: JejaringDatabase,
  table: Belonging['table'],
  records: readonly StorableRecord[],
): Promise<void> {
  for (const some of chunks(records)) {
    const ends = some.flatMap(record => endsOf(table, record));
    const idsOf = (of: End['table']) => [...new Set(ends.flatMap(end => (end.table === of ? end.id : [])))];
    const contactIds = idsOf('contacts');
    const eventIds = idsOf('events');
    const found = [...(await db.contacts.bulkGet(contactIds)), ...(await db.events.bulkGet(eventIds))];
    const missing = [...contactIds, ...eventIds].filter((_, index) => found[index] === undefined);
    if (missing.length > 0) throw new RecordGone(`${table} of what is not stored: ${missing.join(', ')}`);
  }
}
