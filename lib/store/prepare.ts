import type { Change, RecordTable } from '../model/history.ts';
import { recordTables } from '../model/history.ts';
import { attendancesOf } from './attendances-of.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { difference } from './difference.ts';
import {
  checked,
  type RecordChange,
  type StorableRecord,
  stamped,
  changes as truly,
} from './record-change.ts';

export interface Removal {
  readonly record: StorableRecord;
  /** The contact or event that takes this attendance along. */
  readonly with?: string | undefined;
}

/** What a batch comes to for one table, once it is compared with what is stored. */
export interface TableWrite {
  readonly puts: StorableRecord[];
  /** Wanted as they are stored already. */
  readonly kept: StorableRecord[];
  readonly removals: Removal[];
  /** Ids of changed records that give up a key which another record of the batch may take. */
  readonly freeing: string[];
  readonly made: string[];
  readonly changes: Change[];
}

interface Wanted {
  readonly put?: StorableRecord;
  readonly with?: string;
}
type WantedByTable = Record<RecordTable, Map<string, Wanted>>;

/** Compares the changes with what is stored. Reads only; runs inside the transaction. Throws `InvalidRecord`. */
export async function prepare(
  db: JejaringDatabase,
  batch: readonly RecordChange[],
  now: Date,
): Promise<Record<RecordTable, TableWrite>> {
  const wanted = lastOfEach(batch);
  await takeAttendancesAlong(db, wanted);
  const [contacts, events, attendances] = await Promise.all(
    recordTables.map(table => compared(db, table, wanted[table], now)),
  );
  return { contacts: contacts ?? none(), events: events ?? none(), attendances: attendances ?? none() };
}

const none = (): TableWrite => ({ puts: [], kept: [], removals: [], freeing: [], made: [], changes: [] });

function lastOfEach(batch: readonly RecordChange[]): WantedByTable {
  const wanted: WantedByTable = { contacts: new Map(), events: new Map(), attendances: new Map() };
  for (const change of batch) {
    if ('put' in change) wanted[change.table].set(change.put.id, { put: change.put });
    else wanted[change.table].set(change.remove, {});
  }
  return wanted;
}

async function takeAttendancesAlong(db: JejaringDatabase, wanted: WantedByTable): Promise<void> {
  for (const table of ['contacts', 'events'] as const) {
    const removed = [...wanted[table]].filter(([, { put }]) => put === undefined).map(([id]) => id);
    for (const [id, attendances] of await attendancesOf(db, table, removed)) {
      for (const attendance of attendances) {
        if (!wanted.attendances.get(attendance)?.put) wanted.attendances.set(attendance, { with: id });
      }
    }
  }
}

async function compared(
  db: JejaringDatabase,
  table: RecordTable,
  wanted: ReadonlyMap<string, Wanted>,
  now: Date,
): Promise<TableWrite> {
  const write = none();
  for (const ids of chunks([...wanted.keys()])) {
    const stored = await db.table<StorableRecord, string>(table).bulkGet(ids);
    ids.forEach((id, index) => {
      add(write, table, id, stored[index], wanted.get(id) ?? {}, now);
    });
  }
  return write;
}

function add(
  write: TableWrite,
  table: RecordTable,
  id: string,
  before: StorableRecord | undefined,
  { put, with: owner }: Wanted,
  now: Date,
): void {
  if (put === undefined) {
    if (before === undefined) return;
    write.removals.push({ record: before, with: owner });
    write.changes.push({ table, id, before, after: null });
    return;
  }
  const wanted = checked(table, put);
  if (before === undefined) {
    write.puts.push(wanted);
    write.made.push(id);
    const after = 'updatedAt' in wanted ? { updatedAt: wanted.updatedAt } : {};
    write.changes.push({ table, id, before: null, after });
    return;
  }
  if (!truly(before, wanted)) {
    write.kept.push(wanted);
    return;
  }
  const after = stamped(before, wanted, now);
  write.puts.push(after);
  if (givesUpKey(before, after)) write.freeing.push(id);
  write.changes.push({ table, id, ...difference(before, after) });
}

const givesUpKey = (before: StorableRecord, after: StorableRecord): boolean =>
  'identities' in before &&
  'identities' in after &&
  before.identities.some(key => !after.identities.includes(key));
