import type { Change, RecordTable } from '../model/history.ts';
import { recordTables } from '../model/history.ts';
import { forTables } from '../model/stored-record.ts';
import { belongingsOf } from './belongings.ts';
import { breathWithin } from './breath.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { difference, equal, type Fields } from './difference.ts';
import {
  checked,
  type Known,
  type RecordChange,
  type StorableRecord,
  stamped,
  changes as truly,
} from './record-change.ts';

export interface Removal {
  readonly record: StorableRecord;
  /** The contact or event that takes this one along. */
  readonly with?: string | undefined;
  /** What the trash holds instead of the record. */
  readonly trashed?: Fields | undefined;
}

/** What a batch comes to for one table, once it is compared with what is stored. */
export interface TableWrite {
  /** Whose ids nothing stored can have. */
  readonly adds: StorableRecord[];
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
  readonly isNew?: boolean | undefined;
  readonly with?: string;
  readonly trashed?: Fields | undefined;
  readonly known?: Known | undefined;
}
type WantedByTable = Record<RecordTable, Map<string, Wanted>>;

/** Compares the changes with what is stored. Reads only; runs inside the transaction. Throws `InvalidRecord`. */
export async function prepare(
  db: JejaringDatabase,
  batch: readonly RecordChange[],
  now: Date,
): Promise<Record<RecordTable, TableWrite>> {
  const wanted = lastOfEach(batch);
  await takeAlong(db, wanted);
  const writes = forTables(none);
  await Promise.all(recordTables.map(table => compare(db, table, wanted[table], writes[table], now)));
  return writes;
}

const none = (): TableWrite => ({
  adds: [],
  puts: [],
  kept: [],
  removals: [],
  freeing: [],
  made: [],
  changes: [],
});

function lastOfEach(batch: readonly RecordChange[]): WantedByTable {
  const wanted: WantedByTable = forTables(() => new Map());
  for (const change of batch) {
    if ('put' in change) wanted[change.table].set(change.put.id, change);
    else wanted[change.table].set(change.remove, { trashed: change.trashed, known: change.known });
  }
  return wanted;
}

/** What belongs to a contact or an event goes with it, unless the batch gives it to another. */
async function takeAlong(db: JejaringDatabase, wanted: WantedByTable): Promise<void> {
  for (const table of ['contacts', 'events'] as const) {
    const removed = [...wanted[table]].filter(([, { put }]) => put === undefined).map(([id]) => id);
    for (const [owner, belongings] of await belongingsOf(db, table, removed)) {
      for (const { table: of, id } of belongings) {
        if (!wanted[of].get(id)?.put) wanted[of].set(id, { with: owner });
      }
    }
  }
}

async function compare(
  db: JejaringDatabase,
  table: RecordTable,
  wanted: ReadonlyMap<string, Wanted>,
  write: TableWrite,
  now: Date,
): Promise<void> {
  const asked: string[] = [];
  const breathe = breathWithin(db);
  for (const [id, { put, isNew }] of wanted) {
    const pause = write.adds.length % 200 === 199 ? breathe() : undefined;
    if (pause) await pause;
    if (!put || !isNew) asked.push(id);
    else {
      const record = checked(table, put);
      write.adds.push(record);
      write.changes.push(madeChange(table, record));
    }
  }
  for (const ids of chunks(asked)) {
    const pause = breathe();
    if (pause) await pause;
    const read = await readOf(db, table, ids, wanted);
    for (const id of ids) {
      const want = wanted.get(id) ?? {};
      const { stored, trashed } = want.known ?? read.get(id) ?? {};
      add(write, table, { id, before: stored, trashed }, want, now);
    }
  }
}

/** What there is under the ids of which the plan does not say so. */
async function readOf(
  db: JejaringDatabase,
  table: RecordTable,
  ids: readonly string[],
  wanted: ReadonlyMap<string, Wanted>,
): Promise<Map<string, Known>> {
  const unknown = ids.filter(id => !wanted.get(id)?.known);
  if (unknown.length === 0) return new Map();
  const stored = await db.table<StorableRecord, string>(table).bulkGet(unknown);
  const trash = await trashOf(
    db,
    unknown.filter((id, index) => !stored[index] && wanted.get(id)?.put),
  );
  return new Map(
    unknown.map((id, index) => [id, { stored: stored[index], trashed: trash.get(id) }] as const),
  );
}

async function trashOf(db: JejaringDatabase, ids: readonly string[]): Promise<Map<string, Fields>> {
  // Most databases have an empty trash when much is saved.
  if (ids.length === 0 || (await isTrashEmpty(db))) return new Map();
  const found = await db.removed.bulkGet([...ids]);
  return new Map(found.flatMap(item => (item?.record ? [[item.id, item.record] as const] : [])));
}

/** By the first key: a count would go through the whole trash, also where it may stop at one. */
export const isTrashEmpty = async (db: JejaringDatabase): Promise<boolean> =>
  (await db.removed.limit(1).primaryKeys()).length === 0;

const madeChange = (table: RecordTable, record: StorableRecord, trashed?: Fields): Change => ({
  table,
  id: record.id,
  kind: 'made',
  ...('updatedAt' in record && { updatedAt: record.updatedAt }),
  ...(trashed && !equal(trashed, record) && { trashed: { ...trashed } }),
});

function add(
  write: TableWrite,
  table: RecordTable,
  { id, before, trashed }: { id: string; before: StorableRecord | undefined; trashed: Fields | undefined },
  { put, with: owner, trashed: instead }: Wanted,
  now: Date,
): void {
  if (put === undefined) {
    if (before === undefined) return;
    write.removals.push({ record: before, with: owner, trashed: instead });
    write.changes.push({ table, id, kind: 'removed', ...(instead && { record: { ...before } }) });
    return;
  }
  const wanted = checked(table, put);
  if (before === undefined) {
    write.puts.push(wanted);
    write.made.push(id);
    write.changes.push(madeChange(table, wanted, trashed));
    return;
  }
  if (!truly(before, wanted)) {
    write.kept.push(wanted);
    return;
  }
  const after = stamped(before, wanted, now);
  write.puts.push(after);
  if (givesUpKey(before, after)) write.freeing.push(id);
  write.changes.push({ table, id, kind: 'changed', ...difference(before, after) });
}

const givesUpKey = (before: StorableRecord, after: StorableRecord): boolean =>
  'identities' in before &&
  'identities' in after &&
  before.identities.some(key => !after.identities.includes(key));
