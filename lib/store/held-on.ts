import type { HeldOn } from '../model/held-on.ts';
import type { Change, HistoryPart, RecordTable } from '../model/history.ts';
import { recordTables } from '../model/history.ts';
import type { Running } from './bulk.ts';
import type { JejaringDatabase } from './database.ts';
import { named, RecordGone } from './errors.ts';
import { mentionsOf } from './mentions-of-person.ts';
import { type Reach, reachOf } from './reach-of-person.ts';
import { withoutIds } from './without-ids.ts';

/** Parts of history that are read at once. */
const perRead = 50;

/**
 * Everything that is held on a contact: their record, what belongs to them, where else they are named, and what history knows.
 * Throws `RecordGone`, `DatabaseUnavailable`, `NewerDatabase`, the signal's reason.
 */
export const heldOn = (
  db: JejaringDatabase,
  id: string,
  { onProgress, signal }: Running = {},
): Promise<HeldOn> =>
  named(async () => {
    const reach = await reachOf(db, [id]);
    const [contact] = reach.contacts;
    if (!contact) throw new RecordGone(`contact ${id}`);
    const mentions = await mentionsOf(db, reach, {
      signal,
      onProgress: share => onProgress?.(share * 0.7),
    });
    const others = await otherIds(db, reach);
    const linked: Partial<Record<RecordTable, number>> = {};
    for (const table of recordTables) {
      const own = table === 'mentorships' ? reach.gone.mentorships.size : 0;
      const count = own + reach.cleared.filter(one => one.table === table).length;
      if (count > 0) linked[table] = count;
    }
    const held: HeldOn = {
      contact,
      attendances: await attendancesIn(db, reach),
      interactions: (await db.interactions.where('contactId').equals(id).sortBy('on')).map(one =>
        withoutIds(one, others),
      ),
      commitments: (await db.commitments.where('contactId').equals(id).toArray()).map(one =>
        withoutIds(one, others),
      ),
      summary: await db.interactionSummaries.get(id),
      linked,
      named: countedBy(mentions.map(({ table }) => table)),
      history: await historyOf(db, reach, signal),
      inTrash: reach.inTrash,
    };
    onProgress?.(1);
    return held;
  });

/** The contacts that interactions and promises with this one name besides. */
async function otherIds(db: JejaringDatabase, { gone }: Reach): Promise<Set<string>> {
  const interactions = (await db.interactions.bulkGet([...gone.interactions])).flatMap(one => one ?? []);
  return new Set(interactions.flatMap(({ introducedId }) => introducedId ?? []));
}

async function attendancesIn(db: JejaringDatabase, { gone }: Reach): Promise<HeldOn['attendances']> {
  const found = (await db.attendances.bulkGet([...gone.attendances])).flatMap(one => one ?? []);
  const events = await db.events.bulkGet(found.map(({ eventId }) => eventId));
  return found.flatMap((attendance, index) => {
    const event = events[index];
    if (!event) return [];
    const { name, startDate, timeZone } = event;
    return { attendance, event: { name, startDate, timeZone } };
  });
}

/** Batches with what they did to the person and to what belongs to them. */
async function historyOf(
  db: JejaringDatabase,
  { contactIds, gone }: Reach,
  signal: AbortSignal | undefined,
): Promise<HeldOn['history']> {
  const ids = new Set([...contactIds, ...recordTables.flatMap(table => [...gone[table]])]);
  const byEntry = new Map<string, Change[]>();
  const take = ({ entryId, changes }: HistoryPart): void => {
    const own = changes.filter(({ id, table }) => ids.has(id) && table !== 'distinctions');
    if (own.length > 0) byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), ...own]);
  };
  const keys = await db.historyParts.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += perRead) {
    signal?.throwIfAborted();
    for (const part of await db.historyParts.bulkGet(keys.slice(from, from + perRead))) if (part) take(part);
  }
  const entries = (await db.history.bulkGet([...byEntry.keys()])).flatMap(one => one ?? []);
  return entries
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ id, at, act }) => ({ at, act, changes: byEntry.get(id) ?? [] }));
}

function countedBy(tables: readonly RecordTable[]): Partial<Record<RecordTable, number>> {
  const counts: Partial<Record<RecordTable, number>> = {};
  for (const table of tables) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}
