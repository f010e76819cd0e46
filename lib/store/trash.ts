import type { Attendance } from '../model/attendance.ts';
import type { Change, HistoryEntry } from '../model/history.ts';
import type { Trashed, TrashItem } from '../model/trash.ts';
import { chunks } from './chunks.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { nameList } from './name-list.ts';
import type { RecordChange } from './record-change.ts';

const daysKept = 30;

/** Removed contacts and events, the last removed first. */
export const trashed = (db: JejaringDatabase): Promise<Trashed[]> =>
  named(async () => {
    const items = await db.trash.orderBy('deletedAt').reverse().toArray();
    return items.flatMap(item =>
      item.table === 'attendances'
        ? []
        : { id: item.id, table: item.table, name: item.record.name, deletedAt: item.deletedAt },
    );
  });

/** Puts records from the trash back with the attendances that went with them. Throws what `commit` throws. */
export async function restore(
  db: JejaringDatabase,
  ids: readonly string[],
): Promise<HistoryEntry | undefined> {
  const items = await named(() => db.trash.bulkGet([...ids]));
  const names = items.flatMap(item => (item && item.table !== 'attendances' ? [item.record.name] : []));
  const plan = async (): Promise<RecordChange[]> => {
    const found = (await db.trash.bulkGet([...ids])).filter(item => item !== undefined);
    const puts = found.map(asPut);
    return [...puts, ...(await attendancesOf(db, new Set(found.map(({ id }) => id))))];
  };
  return commit(db, { act: 'restore', label: nameList(names), plan });
}

function asPut(item: TrashItem): RecordChange {
  const { table, record } = item;
  return { table, put: record } as RecordChange;
}

async function attendancesOf(db: JejaringDatabase, restored: ReadonlySet<string>): Promise<RecordChange[]> {
  const isThere = async ({ contactId, eventId }: Attendance): Promise<boolean> =>
    (restored.has(contactId) || (await db.contacts.get(contactId)) !== undefined) &&
    (restored.has(eventId) || (await db.events.get(eventId)) !== undefined);
  const went: RecordChange[] = [];
  for (const item of await db.trash.toArray()) {
    if (item.table !== 'attendances' || item.with === undefined || restored.has(item.id)) continue;
    const { record } = item;
    const belongs = restored.has(record.contactId) || restored.has(record.eventId);
    if (belongs && (await isThere(record))) went.push({ table: 'attendances', put: record });
  }
  return went;
}

/**
 * Forgets what has been in the trash for more than 30 days, in the trash and in history: what is left is a tombstone.
 * Gives the number of records.
 */
export function purge(db: JejaringDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - daysKept * 86_400_000).toISOString();
  return named(() =>
    db.transaction('rw', db.trash, db.history, async () => {
      const old = await db.trash.where('deletedAt').below(before).toArray();
      if (old.length === 0) return 0;
      await eraseFromHistory(db, old);
      await db.trash.bulkDelete(old.map(({ id }) => id));
      return old.length;
    }),
  );
}

async function eraseFromHistory(db: JejaringDatabase, items: readonly TrashItem[]): Promise<void> {
  const names = new Map(items.map(item => [item.id, 'name' in item.record ? item.record.name : '']));
  for (const ids of chunks(await db.history.toCollection().primaryKeys(), 50)) {
    for (const entry of await db.history.bulkGet(ids)) {
      if (entry?.changes.some(({ id }) => names.has(id))) await db.history.put(erased(entry, names));
    }
  }
}

/** An import is called by its file and a tagging by its tag; every other batch by the names of those it was about. */
const calledByName = (entry: HistoryEntry): boolean => entry.act !== 'import' && entry.act !== 'tag';

function erased(entry: HistoryEntry, names: ReadonlyMap<string, string>): HistoryEntry {
  const changes = entry.changes.map(
    (change): Change => (names.has(change.id) ? { ...change, before: null, after: null } : change),
  );
  const tells = entry.changes.some(({ id }) => entry.label.includes(names.get(id) || '\n'));
  const empty = changes.every(({ before, after }) => !before && !after);
  return { ...entry, changes, label: tells || empty || calledByName(entry) ? '' : entry.label };
}
