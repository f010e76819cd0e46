import type { RecordTable } from '../model/history.ts';
import type { TrashItem } from '../model/trash.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { IdentityTaken, InvalidRecord } from './errors.ts';
import type { Removal, TableWrite } from './prepare.ts';
import type { StorableRecord } from './record-change.ts';

/** Writes a table's part of a batch, in chunks: the browser holds copies of what is in flight. */
export async function writeTable(
  db: JejaringDatabase,
  table: RecordTable,
  write: TableWrite,
  at: string,
  onPut: (count: number) => void,
): Promise<void> {
  const records = db.table<StorableRecord, string>(table);
  await discard(db, table, write.removals, at);
  // Keys are unique at every moment: those that wander from one record to another are given up first.
  await records.bulkDelete(write.freeing);
  for (const puts of chunks(write.puts)) {
    try {
      await records.bulkPut(puts);
    } catch (error) {
      throw (await takenIdentity(db, table, puts, error)) ?? error;
    }
    onPut(puts.length);
  }
  await revive(db, write.made);
}

async function discard(
  db: JejaringDatabase,
  table: RecordTable,
  removals: readonly Removal[],
  deletedAt: string,
): Promise<void> {
  for (const some of chunks(removals)) {
    const ids = some.map(({ record }) => record.id);
    await db.trash.bulkPut(some.map(removal => trashItem(table, removal, deletedAt)));
    await db.tombstones.bulkPut(ids.map(id => ({ id, table, deletedAt })));
    await db.table<StorableRecord, string>(table).bulkDelete(ids);
  }
}

function trashItem(table: RecordTable, { record, with: owner }: Removal, deletedAt: string): TrashItem {
  const item = { id: record.id, table, deletedAt, record } as TrashItem;
  return owner === undefined ? item : { ...item, with: owner };
}

/** A record that is back (undo, restore) is neither in the trash nor deleted. Most batches find no tombstone at all. */
async function revive(db: JejaringDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || (await db.tombstones.limit(1).count()) === 0) return;
  for (const some of chunks(ids)) {
    await db.trash.bulkDelete(some);
    await db.tombstones.bulkDelete(some);
  }
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

/** Throws `InvalidRecord` for an attendance whose contact or event is not there. */
export async function requireEnds(db: JejaringDatabase, records: readonly StorableRecord[]): Promise<void> {
  const attendances = records.filter(record => 'contactId' in record);
  for (const some of chunks(attendances)) {
    const contactIds = [...new Set(some.map(({ contactId }) => contactId))];
    const eventIds = [...new Set(some.map(({ eventId }) => eventId))];
    const ends = [...(await db.contacts.bulkGet(contactIds)), ...(await db.events.bulkGet(eventIds))];
    const missing = [...contactIds, ...eventIds].filter((_, index) => ends[index] === undefined);
    if (missing.length > 0)
      throw new InvalidRecord(`attendances of what is not stored: ${missing.join(', ')}`);
  }
}
