import type { Contact } from '../model/contact.ts';
import { type Change, type HistoryEntry, recordTables } from '../model/history.ts';
import { belongings, belongingsOf, endsOf } from './belongings.ts';
import { chunks } from './chunks.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { type Fields, untouched, takenBack as withoutChange } from './difference.ts';
import { named } from './errors.ts';
import { changesOf } from './history-parts.ts';
import { ownersOf } from './owners.ts';
import type { Known, RecordChange, StorableRecord } from './record-change.ts';
import { takenBack } from './taken-back.ts';

interface Undoing {
  readonly now?: Date | undefined;
  /** Share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborted before the end, nothing is taken back. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes a batch back whole, in one batch of its own, which can be undone too. What was edited since keeps the later edit
 * and is counted in `skipped`: fields of changed records, and records that the batch made. An entry that is already taken
 * back, or unknown, gives `{ entry: undefined, skipped: 0 }`. Who was deleted and has meanwhile been saved anew stays deleted and
 * is counted as well. Throws what `commit` throws; `IdentityTaken` when there is nobody else to bring back.
 */
export async function undo(
  db: JejaringDatabase,
  entryId: string,
  { now, onProgress, signal }: Undoing = {},
): Promise<{ entry: HistoryEntry | undefined; skipped: number }> {
  let skipped = 0;
  const label = (await named(() => db.history.get(entryId)))?.label ?? '';
  const plan = async (): Promise<RecordChange[]> => {
    const entry = await db.history.get(entryId);
    if (!entry || (await takenBack(db, [entryId])).size > 0) return [];
    const back = await planned(db, await changesOf(db, entryId));
    skipped = back.skipped;
    return back.changes;
  };
  const entry = await commit(db, {
    act: 'undo',
    label,
    plan,
    undoes: entryId,
    onProgress,
    signal,
    ...(now && { now }),
  });
  return { entry, skipped };
}

interface Back {
  changes: RecordChange[];
  skipped: number;
}

async function planned(db: JejaringDatabase, changes: readonly Change[]): Promise<Back> {
  const back: Back = { changes: [], skipped: 0 };
  const used = await usedSince(db, changes);
  for (const table of recordTables) {
    for (const some of chunks(changes.filter(change => change.table === table))) {
      const current = await db.table<StorableRecord, string>(table).bulkGet(some.map(({ id }) => id));
      const trash = await inTrash(db, some);
      for (const [index, change] of some.entries()) {
        const part = oneBack(change, current[index], trash.get(change.id), used);
        back.changes.push(...part.changes);
        back.skipped += part.skipped;
      }
    }
  }
  return withEnds(db, await withoutTaken(db, back));
}

/** Without the contacts whose keys somebody else bears by now, if anything is left then. */
async function withoutTaken(db: JejaringDatabase, { changes, skipped }: Back): Promise<Back> {
  const puts = changes.flatMap(change =>
    change.table === 'contacts' && 'put' in change && !change.known?.stored ? [change.put] : [],
  );
  const changing = new Set(changes.map(change => ('put' in change ? change.put.id : change.remove)));
  const owners = await ownersOf(
    db,
    puts.flatMap(({ identities }) => identities),
  );
  const isTaken = ({ identities }: Contact): boolean =>
    identities.some(key => {
      const owner = owners.get(key);
      return owner !== undefined && !changing.has(owner.id);
    });
  const taken = new Set<unknown>(puts.filter(isTaken));
  const left = changes.filter(change => !('put' in change && taken.has(change.put)));
  return left.length === 0 ? { changes, skipped } : { changes: left, skipped: skipped + taken.size };
}

const nothing: Back = { changes: [], skipped: 0 };
const skip: Back = { changes: [], skipped: 1 };

async function inTrash(db: JejaringDatabase, changes: readonly Change[]): Promise<Map<string, Fields>> {
  const ids = changes.filter(({ kind }) => kind === 'removed').map(({ id }) => id);
  const found = await db.removed.bulkGet(ids);
  return new Map(found.flatMap(item => (item?.record ? [[item.id, item.record] as const] : [])));
}

function oneBack(
  change: Change,
  current: StorableRecord | undefined,
  trashed: Fields | undefined,
  used: ReadonlySet<string>,
): Back {
  const { table, id } = change;
  const known: Known = { stored: current, trashed };
  switch (change.kind) {
    case 'erased':
      return skip;
    case 'made':
      if (!current) return nothing;
      return untouched({ ...current }, change) && !used.has(id)
        ? { changes: [{ table, remove: id, trashed: change.trashed, known }], skipped: 0 }
        : skip;
    case 'removed': {
      if (current) return nothing;
      const record = change.record ?? trashed;
      return record ? { changes: [putInto(table, record, known)], skipped: 0 } : skip;
    }
    case 'changed': {
      if (!current) return skip;
      const { fields, skipped } = withoutChange({ ...current }, change);
      return { changes: [putInto(table, fields, known)], skipped };
    }
  }
}

/** The door checks every record against its schema, whatever history holds. */
const putInto = (table: Change['table'], fields: Fields, known: Known): RecordChange =>
  ({ table, put: fields, known }) as RecordChange;

/** The contacts and events of a batch that have been used since: something belongs to them that it did not make itself. */
async function usedSince(db: JejaringDatabase, changes: readonly Change[]): Promise<Set<string>> {
  const made = changes.filter(({ kind }) => kind === 'made');
  const own = new Set(made.map(({ id }) => id));
  const used = new Set<string>();
  for (const table of ['contacts', 'events'] as const) {
    const ids = made.filter(change => change.table === table).map(({ id }) => id);
    for (const [id, theirs] of await belongingsOf(db, table, ids)) {
      if (theirs.some(belonging => !own.has(belonging.id))) used.add(id);
    }
  }
  return used;
}

/** What belongs to somebody comes back only if they are there then. */
async function withEnds(db: JejaringDatabase, { changes, skipped }: Back): Promise<Back> {
  const puts = new Set(changes.flatMap(change => ('put' in change ? [change.put.id] : [])));
  const isKept = async (change: RecordChange): Promise<boolean> => {
    if (!('put' in change) || !belongings.some(table => table === change.table)) return true;
    const ends = endsOf(change.table, change.put).filter(({ id }) => !puts.has(id));
    const found = await Promise.all(ends.map(({ table, id }) => db.table(table).get(id)));
    return found.every(end => end !== undefined);
  };
  const kept = await Promise.all(changes.map(isKept));
  const left = changes.filter((_, index) => kept[index]);
  return { changes: left, skipped: skipped + changes.length - left.length };
}
