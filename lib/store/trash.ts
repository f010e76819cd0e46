import type { Change, HistoryEntry } from '../model/history.ts';
import type { RemovedRecord, Trashed } from '../model/trash.ts';
import { type End, endsOf } from './belongings.ts';
import type { Running } from './bulk.ts';
import { chunks } from './chunks.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { partsOfEntry } from './history-parts.ts';
import { nameList } from './name-list.ts';
import type { RecordChange } from './record-change.ts';
import { type Keyed, withFreeKeys } from './restored-keys.ts';

type Put = Extract<RecordChange, { put: unknown }>;

const nameOf = ({ record }: RemovedRecord): string => (typeof record?.name === 'string' ? record.name : '');

/** Removed contacts and events that can still come back, the last removed first. */
export const trashed = (db: JejaringDatabase): Promise<Trashed[]> =>
  named(async () => {
    const items = await db.removed.orderBy('purgeAfter').reverse().toArray();
    return items.flatMap(item =>
      item.table === 'contacts' || item.table === 'events'
        ? { id: item.id, table: item.table, name: nameOf(item), deletedAt: item.deletedAt }
        : [],
    );
  });

/**
 * Puts records from the trash back with what went with them; an address or a profile that belongs to somebody else by now, as
 * after a merge, stays there. Throws what `commit` throws.
 */
export async function restore(
  db: JejaringDatabase,
  ids: readonly string[],
  running: Running = {},
): Promise<HistoryEntry | undefined> {
  const items = await named(() => db.removed.bulkGet([...ids]));
  const names = items.flatMap(item => (item && item.with === undefined ? nameOf(item) : []));
  const plan = async (): Promise<RecordChange[]> => {
    const found = (await db.removed.bulkGet([...ids])).filter(item => item?.record !== undefined);
    const puts = found.flatMap(item => (item ? asPut(item) : []));
    const went = await wentWith(db, new Set(puts.map(({ put }) => put.id)));
    return [...(await withKeysLeft(db, puts)), ...went];
  };
  return commit(db, { act: 'restore', label: nameList(names), plan, ...running });
}

/** The door checks every record against its schema, whatever the trash holds. */
const asPut = ({ table, record }: RemovedRecord) => ({ table, put: record }) as Put;

/** Those of contacts and events without the keys that are taken. */
async function withKeysLeft(db: JejaringDatabase, puts: readonly Put[]): Promise<RecordChange[]> {
  const left = new Map<unknown, object>();
  for (const table of ['contacts', 'events'] as const) {
    const back = puts.flatMap(({ table: of, put }) => (of === table && 'identities' in put ? [put] : []));
    const keys = [...new Set(back.flatMap(({ identities }) => identities))];
    const owners: Keyed[] = [];
    for (const some of chunks(keys))
      owners.push(...(await db.table<Keyed, string>(table).where('identities').anyOf(some).toArray()));
    for (const record of withFreeKeys(back, owners).records) left.set(record.id, record);
  }
  return puts.map(change => ({ ...change, put: left.get(change.put.id) ?? change.put }) as RecordChange);
}

/** What went with one of those restored, as far as all that it belongs to is there. */
async function wentWith(db: JejaringDatabase, restored: ReadonlySet<string>): Promise<RecordChange[]> {
  const went: { readonly item: RemovedRecord; readonly ends: readonly End[] }[] = [];
  for (const item of await db.removed.orderBy('purgeAfter').toArray()) {
    if (item.with === undefined || item.record === undefined || restored.has(item.id)) continue;
    const ends = endsOf(item.table, item.record);
    if (ends.some(({ id }) => restored.has(id))) went.push({ item, ends });
  }
  const there = new Set(restored);
  for (const of of ['contacts', 'events'] as const) {
    const ends = went.flatMap(one => one.ends.flatMap(({ table, id }) => (table === of ? id : [])));
    const unknown = [...new Set(ends)].filter(id => !there.has(id));
    const keys = await db.table<unknown, string>(of).where(':id').anyOf(unknown).primaryKeys();
    for (const id of keys) there.add(id);
  }
  return went.filter(({ ends }) => ends.every(({ id }) => there.has(id))).map(({ item }) => asPut(item));
}

/**
 * Forgets what has been in the trash for more than 30 days, in the trash and in history: what is left is a tombstone.
 * Gives the number of records.
 */
export function purge(db: JejaringDatabase, now: Date): Promise<number> {
  return named(() =>
    db.transaction('rw', db.removed, db.history, db.historyParts, async () => {
      const old = await db.removed.where('purgeAfter').below(now.toISOString()).toArray();
      if (old.length === 0) return 0;
      await eraseFromHistory(db, old);
      const tombstones = old.map(({ record, purgeAfter, with: owner, ...rest }) => rest);
      for (const some of chunks(tombstones)) await db.removed.bulkPut(some);
      return old.length;
    }),
  );
}

async function eraseFromHistory(db: JejaringDatabase, items: readonly RemovedRecord[]): Promise<void> {
  const names = new Map(items.map(item => [item.id, nameOf(item)]));
  const touched = new Set<string>();
  for (const keys of chunks(await db.historyParts.toCollection().primaryKeys(), 50)) {
    for (const part of await db.historyParts.bulkGet(keys)) {
      if (!part?.changes.some(({ id }) => names.has(id))) continue;
      touched.add(part.entryId);
      await db.historyParts.put({ ...part, changes: part.changes.map(change => erased(change, names)) });
    }
  }
  for (const id of touched) {
    const entry = await db.history.get(id);
    if (!entry) continue;
    const changes = (await partsOfEntry(db, id)).flatMap(part => part.changes);
    const tells = changes.some(change => entry.label.includes(names.get(change.id) || '\n'));
    const isEmpty = changes.every(({ kind }) => kind === 'erased');
    if (tells || isEmpty || calledByName(entry)) await db.history.put({ ...entry, label: '' });
  }
}

/** An import is called by its file and a tagging by its tag; every other batch by the names of those it was about. */
const calledByName = (entry: HistoryEntry): boolean => entry.act !== 'import' && entry.act !== 'tag';

const erased = (change: Change, names: ReadonlyMap<string, string>): Change =>
  names.has(change.id) ? { table: change.table, id: change.id, kind: 'erased' } : change;
