import { type HistoryEntry, type RecordTable, recordTables } from '../model/history.ts';
import { forTables, type RecordsByTable } from '../model/stored-record.ts';
import { type Here, hereNow, standingOf } from './backup-comparison.ts';
import { endsOf } from './belongings.ts';
import type { Running } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import type { RecordChange, StorableRecord } from './record-change.ts';
import { withFreeKeys } from './restored-keys.ts';

export interface RestoreChoices {
  /** `merge` adds to what is here; after `replace` there is what the backup holds, and nothing else. */
  readonly mode: 'merge' | 'replace';
  /** Of a merge: which side counts where a record differs, as a whole. */
  readonly differing?: 'newer' | 'backup' | 'here' | undefined;
  /** Of a merge: what was deleted here after the backup was made comes back. */
  readonly bringsBack?: boolean | undefined;
}

interface Restoring extends RestoreChoices, Running {
  /** What the history calls it: the name of the file. */
  readonly label: string;
  readonly now?: Date | undefined;
}

export interface Restored {
  /** Undefined: all was as in the backup already. */
  readonly entry: HistoryEntry | undefined;
  /** Keys that the backup gives to somebody and that somebody else here has, who keeps them. */
  readonly keptKeys: number;
  /** Attendances, rules and the like of a contact or an event that is not there; they are left out. */
  readonly withoutEnds: number;
}

/**
 * Brings a backup back in one batch, which one undo takes back. Rules for tags do not run: what comes back is as it was.
 * Throws what `commit` throws; all is then as before.
 */
export async function restoreBackup(
  db: JejaringDatabase,
  backup: RecordsByTable,
  { label, now, onProgress, signal, ...choices }: Restoring,
): Promise<Restored> {
  let keptKeys = 0;
  let withoutEnds = 0;
  const plan = async (): Promise<RecordChange[]> => {
    const here = await hereNow(db, { signal });
    const wanted = wantedOf(backup, here, choices);
    const contacts = withFreeKeys(wanted.puts.contacts, staying(here, 'contacts', wanted));
    const events = withFreeKeys(wanted.puts.events, staying(here, 'events', wanted));
    wanted.puts.contacts = contacts.records;
    wanted.puts.events = events.records;
    keptKeys = contacts.kept + events.kept;
    const linked = withEnds(here, wanted);
    withoutEnds = linked.left;
    return [...removals(wanted), ...linked.changes];
  };
  const entry = await commit(db, { act: 'restore', label, plan, onProgress, signal, ...(now && { now }) });
  return { entry, keptKeys, withoutEnds };
}

interface Wanted {
  readonly puts: RecordsByTable;
  /** Ids of what goes. */
  readonly gone: Record<RecordTable, ReadonlySet<string>>;
}

function wantedOf(backup: RecordsByTable, here: Here, choices: RestoreChoices): Wanted {
  const { mode, differing = 'newer', bringsBack = false } = choices;
  if (mode === 'replace') {
    const gone = forTables(table => {
      const ids = new Set(backup[table].map(({ id }) => id));
      return new Set(here.content[table].filter(({ id }) => !ids.has(id)).map(({ id }) => id));
    });
    return { puts: { ...backup }, gone };
  }
  const comes = {
    new: true,
    backupNewer: differing !== 'here',
    hereNewer: differing === 'backup',
    same: false,
    deleted: bringsBack,
  };
  const puts = forTables(table =>
    backup[table].filter(record => comes[standingOf(table, record, here)]),
  ) as RecordsByTable;
  return { puts, gone: forTables(() => new Set<string>()) };
}

/** The records that are not touched. */
function staying<T extends RecordTable>(here: Here, table: T, { puts, gone }: Wanted): RecordsByTable[T] {
  const put = new Set(puts[table].map(({ id }) => id));
  return here.content[table].filter(({ id }) => !put.has(id) && !gone[table].has(id)) as RecordsByTable[T];
}

const removals = ({ gone }: Wanted): RecordChange[] =>
  recordTables.flatMap(table => [...gone[table]].map(remove => ({ table, remove }) as const));

/** The puts but for those that are about a contact or an event that will not be there. */
function withEnds(here: Here, wanted: Wanted): { changes: RecordChange[]; left: number } {
  const idsOf = (table: 'contacts' | 'events') =>
    new Set([...staying(here, table, wanted), ...wanted.puts[table]].map(({ id }) => id));
  const there = { contacts: idsOf('contacts'), events: idsOf('events') };
  const hasEnds = (table: RecordTable, record: StorableRecord): boolean =>
    endsOf(table, record).every(end => there[end.table].has(end.id));
  let left = 0;
  const changes = recordTables.flatMap(table =>
    wanted.puts[table].flatMap((put): RecordChange | [] => {
      if (!hasEnds(table, put)) {
        left++;
        return [];
      }
      const isNew = !here.byId[table].has(put.id) && !here.deletedAt.has(put.id);
      return { table, put, isNew } as RecordChange;
    }),
  );
  return { changes, left };
}
