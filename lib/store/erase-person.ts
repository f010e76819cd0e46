import type { Change, HistoryEntry, RecordTable } from '../model/history.ts';
import { recordTables } from '../model/history.ts';
import { forTables } from '../model/stored-record.ts';
import type { RemovedRecord } from '../model/trash.ts';
import type { Running } from './bulk.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { forgetInHistory } from './forget-history.ts';
import { lastInstant } from './last-instant.ts';
import { type DraftOfPerson, removeDraftsOf } from './person-in-drafts.ts';
import { type Reach, reachOf } from './reach-of-person.ts';
import { checked, instantAfter, type StorableRecord, stamped } from './record-change.ts';
import { scan } from './scan.ts';
import { isBare, withoutTraces } from './without-traces.ts';

interface Erasing extends Running {
  /** Imports under way that go too, see `draftsOf`: files are read before, as nothing may be waited for while this is done. */
  readonly drafts?: readonly DraftOfPerson[] | undefined;
  readonly now?: Date | undefined;
}

/** What an erasure comes to, by table. */
export interface Erased {
  /** Records that went for good. */
  readonly gone: Readonly<Record<RecordTable, number>>;
  /** Records that named them and do not any more. */
  readonly cleared: Readonly<Record<RecordTable, number>>;
}

/**
 * Erases contacts for good, with every trace of them: what belongs to them, where they are named by id, the trash, and what history
 * knows of it all. What is left is a tombstone of each record, with nothing personal, and an entry of history that tells numbers
 * alone. It goes past the door, and there is no way back. Where a text of the user's own names them it stays: see `mentionsOf`.
 * Throws what `commit` throws, the signal's reason; all is then as before.
 */
export const erasePeople = (
  db: JejaringDatabase,
  ids: readonly string[],
  { drafts = [], now = new Date(), onProgress, signal }: Erasing = {},
): Promise<Erased> =>
  named(() =>
    db.transaction('rw', db.tables, async () => {
      const step = (share: number): void => {
        signal?.throwIfAborted();
        onProgress?.(share);
      };
      step(0);
      const reach = await reachOf(db, ids);
      step(0.2);
      const at = instantAfter(now, await lastInstant(db));
      if (reach.contacts.length > 0) {
        await remove(db, reach, at);
        const removedIds = await emptyTrash(db, reach);
        await clear(db, reach, now);
        await forgetSeen(db, reach, now);
        step(0.5);
        const known = { reach, ids: new Set([...idsOf(reach), ...removedIds]) };
        const onPart = (share: number): void => step(0.5 + share * 0.4);
        await forgetInHistory(db, { ...forgetting(known), onProgress: onPart });
        await db.history.add(entryOf(reach, at));
      }
      await removeDraftsOf(db, drafts);
      step(1);
      return {
        gone: forTables(table => reach.gone[table].size),
        cleared: forTables(table => reach.cleared.filter(one => one.table === table).length),
      };
    }),
  );

const idsOf = ({ contactIds, gone }: Reach): string[] => [
  ...contactIds,
  ...recordTables.flatMap(table => [...gone[table]]),
];

async function remove(db: JejaringDatabase, { gone, contactIds }: Reach, deletedAt: string): Promise<void> {
  for (const table of recordTables) {
    const ids = [...gone[table]];
    for (const some of chunks(ids)) {
      await db.table(table).bulkDelete(some);
      // The id of a pair is made of theirs.
      if (table !== 'distinctions')
        await db.removed.bulkPut(some.map((id): RemovedRecord => ({ id, table, deletedAt })));
    }
  }
  await db.interactionSummaries.bulkDelete([...contactIds]);
}

/** In the trash their records become tombstones, and what names them does not any more. Gives the ids of what is a tombstone now. */
async function emptyTrash(db: JejaringDatabase, reach: Reach): Promise<string[]> {
  const { contactIds } = reach;
  const ids = new Set(idsOf(reach));
  const tombstones: RemovedRecord[] = [];
  for (const item of await db.removed.toArray()) {
    const { id, table, deletedAt, record } = item;
    if (table === 'distinctions' && id.split(' ').some(one => contactIds.has(one))) {
      await db.removed.delete(id);
    } else if (record && (contactIds.has(id) || contactIds.has(String(record.contactId)))) {
      tombstones.push({ id, table, deletedAt });
    } else if (record) {
      const left = withoutTraces(record, { ids });
      if (left !== record) await db.removed.put({ ...item, record: left });
    }
  }
  for (const some of chunks(tombstones)) await db.removed.bulkPut(some);
  return tombstones.map(({ id }) => id);
}

async function clear(db: JejaringDatabase, { cleared }: Reach, now: Date): Promise<void> {
  for (const { table, record } of cleared) {
    const put = checked(table, record);
    await db.table<StorableRecord, string>(table).put(stamped(put, put, now));
  }
}

/** What a page said once of another record is kept where nobody looks: with a trace of them it goes. */
async function forgetSeen(db: JejaringDatabase, { tells, namesakes }: Reach, now: Date): Promise<void> {
  for (const table of ['contacts', 'events'] as const) {
    for await (const some of scan(db.table<StorableRecord, string>(table))) {
      for (const record of some) {
        if (!('seen' in record) || namesakes.has(record.id)) continue;
        const seen = Object.fromEntries(Object.entries(record.seen).filter(([, text]) => !tells(text)));
        if (Object.keys(seen).length === Object.keys(record.seen).length) continue;
        await db.table<StorableRecord, string>(table).put(stamped(record, { ...record, seen }, now));
      }
    }
  }
}

function forgetting({ reach, ids }: { readonly reach: Reach; readonly ids: ReadonlySet<string> }) {
  const { tells, namesakes } = reach;
  const isPair = ({ table, id }: Change): boolean =>
    table === 'distinctions' && id.split(' ').some(one => ids.has(one));
  return {
    left: (change: Change): Change | undefined => {
      if (ids.has(change.id) || isPair(change)) return undefined;
      if (isBare(change)) return change;
      const isNamesake = namesakes.has(change.id);
      const kept = withoutTraces(change, { ids, tells: isNamesake ? undefined : tells });
      if (kept.kind !== 'changed') return kept;
      const fields = [...Object.keys(kept.before), ...Object.keys(kept.after)];
      const isBookkeeping = fields.every(field => field === 'updatedAt');
      return isBookkeeping && kept !== change ? undefined : kept;
    },
    tells: (label: string, _: HistoryEntry, changes: readonly Change[]): boolean =>
      tells(label) && !changes.some(({ id }) => namesakes.has(id)),
  };
}

/** Whoever follows the store learns from it that something went; what it was it does not say. */
function entryOf({ gone, cleared }: Reach, at: string): HistoryEntry {
  const counts: HistoryEntry['counts'] = {};
  for (const table of recordTables) {
    const count = gone[table].size + cleared.filter(one => one.table === table).length;
    if (count > 0) counts[table] = count;
  }
  return { id: crypto.randomUUID(), at, act: 'erase', label: '', counts };
}
