import { type HistoryEntry, type RecordTable, recordTables } from '../model/history.ts';
import type { InteractionSummary } from '../model/interaction.ts';
import { forTables } from '../model/stored-record.ts';
import { summaryOf } from '../plan/interaction-summary.ts';
import { endsOf } from './belongings.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { forgetInHistory } from './forget-history.ts';
import { lastInstant } from './last-instant.ts';
import { instantAfter, type StorableRecord, stamped } from './record-change.ts';
import { isOfSample, isSample, isSampleId, samplePrefix } from './sample/sample-id.ts';
import { scan } from './scan.ts';
import { withoutIds } from './without-ids.ts';
import { isBare } from './without-traces.ts';

export interface SampleRemoved {
  readonly removed: number;
  /** What the user has changed or used: it is the user's own now. Only contacts and events have names. */
  readonly kept: readonly { readonly table: RecordTable; readonly id: string; readonly name: string }[];
}

/**
 * Takes the sample away without a trace: no trash, no tombstones, nothing in history. What the user has changed stays, and whoever
 * something of the user's belongs to. It goes past the door; to have it back it is loaded again. Throws what `commit` throws.
 */
export const removeSample = (db: JejaringDatabase, now = new Date()): Promise<SampleRemoved> =>
  named(() =>
    db.transaction('rw', db.tables, async () => {
      const goes = await whatGoes(db);
      const gone = new Set(recordTables.flatMap(table => goes[table]));
      for (const table of recordTables)
        for (const some of chunks(goes[table])) await db.table(table).bulkDelete(some);
      const { kept, written } = await makeOwn(db, gone, now);
      const unknown = new Set([...gone, ...(await emptyTrash(db, gone))]);
      await forgetInHistory(db, {
        left: change => {
          if (unknown.has(change.id)) return undefined;
          return isBare(change) ? change : withoutIds(change, unknown);
        },
        tells: () => false,
      });
      await resummarize(db, gone, now);
      // Whoever follows the store learns from it that something went; an empty history tells it by itself.
      if (gone.size > 0 && (await db.history.count()) > 0) {
        const counts: HistoryEntry['counts'] = {};
        for (const table of recordTables) {
          const count = goes[table].length + written[table];
          if (count > 0) counts[table] = count;
        }
        const at = instantAfter(now, await lastInstant(db));
        await db.history.add({ id: crypto.randomUUID(), at, act: 'erase', label: '', counts });
      }
      return { removed: gone.size, kept };
    }),
  );

/** Ids of the sample as it came, but for what the user's own needs. */
async function whatGoes(db: JejaringDatabase): Promise<Record<RecordTable, string[]>> {
  const found = forTables((): StorableRecord[] => []);
  const needed = new Set<string>();
  for (const table of recordTables)
    for await (const some of concerned(db, table))
      for (const record of some) {
        if (isSample(record)) found[table].push(record);
        else for (const id of needs(table, record)) needed.add(id);
      }
  for (const table of recordTables)
    for (const record of found[table])
      if (needed.has(record.id)) for (const { id } of endsOf(table, record)) needed.add(id);
  return forTables(table => found[table].flatMap(({ id }) => (needed.has(id) ? [] : id)));
}

/** Those refer to others by these indexes alone; there may be so many that they are not all looked at. */
const byIndex: Readonly<Partial<Record<RecordTable, readonly string[]>>> = {
  contacts: [],
  events: [],
  attendances: ['contactId', 'eventId'],
  interactions: ['contactId', 'introducedId', 'eventId', 'mentorshipId'],
};

/** Records that are of the sample or may name something of it. */
async function* concerned(db: JejaringDatabase, table: RecordTable): AsyncGenerator<StorableRecord[]> {
  const records = db.table<StorableRecord, string>(table);
  const indexes = byIndex[table];
  if (!indexes) {
    yield* scan(records);
    return;
  }
  const found = new Map<string, StorableRecord>();
  for (const index of [':id', ...indexes])
    for (const record of await records.where(index).startsWith(samplePrefix).toArray())
      found.set(record.id, record);
  yield [...found.values()];
}

/** Ids without which a record would not be what the user made of it. */
function needs(table: RecordTable, record: StorableRecord): string[] {
  // A changed one of the sample needs what it belongs to; whom it names besides is the sample's own saying.
  if (isOfSample(record)) return endsOf(table, record).map(({ id }) => id);
  const ids: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (isSampleId(value)) ids.push(value);
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) walk(one);
  };
  walk(record);
  return ids;
}

/** What is left of the sample is the user's own from now on, and nothing names who is gone. */
async function makeOwn(
  db: JejaringDatabase,
  gone: ReadonlySet<string>,
  now: Date,
): Promise<Pick<SampleRemoved, 'kept'> & { readonly written: Readonly<Record<RecordTable, number>> }> {
  const kept: { table: RecordTable; id: string; name: string }[] = [];
  const written = forTables(() => 0);
  for (const table of recordTables)
    for await (const some of concerned(db, table)) {
      const puts: StorableRecord[] = [];
      for (const record of some) {
        const left = withoutIds(record, gone);
        if (left !== record || isSample(record)) puts.push(stamped(record, left, now));
        if (isOfSample(record))
          kept.push({ table, id: record.id, name: 'name' in record ? (record.name ?? '') : '' });
      }
      await db.table<StorableRecord, string>(table).bulkPut(puts);
      written[table] += puts.length;
    }
  return { kept, written };
}

/** Gives the ids of what was of the sample. */
async function emptyTrash(db: JejaringDatabase, gone: ReadonlySet<string>): Promise<string[]> {
  const emptied: string[] = [];
  for (const item of await db.removed.toArray()) {
    const ends = item.record ? endsOf(item.table, item.record) : [];
    const isTheirs = item.id.split(' ').some(isSampleId) || ends.some(({ id }) => gone.has(id));
    if (isTheirs || isOfSample({ ...item.record, id: item.id })) {
      emptied.push(item.id);
      await db.removed.delete(item.id);
    } else if (item.record) {
      const record = withoutIds(item.record, gone);
      if (record !== item.record) await db.removed.put({ ...item, record });
    }
  }
  return emptied;
}

/** Of contacts that stay, the interactions that are left. */
async function resummarize(db: JejaringDatabase, gone: ReadonlySet<string>, now: Date): Promise<void> {
  for (const { id } of await db.interactionSummaries.where(':id').startsWith(samplePrefix).toArray()) {
    if (gone.has(id)) await db.interactionSummaries.delete(id);
    else {
      const left = await db.interactions.where('contactId').equals(id).toArray();
      const summary: InteractionSummary = summaryOf(id, left, now.toISOString());
      await db.interactionSummaries.put(summary);
    }
  }
}
