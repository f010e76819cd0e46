import { organizationKey } from '../identity/organization-names.ts';
import { fold } from '../identity/text.ts';
import { type RecordTable, recordTables } from '../model/history.ts';
import { forTables, type RecordOf, type RecordsByTable } from '../model/stored-record.ts';
import { storedContent } from './backup-content.ts';
import type { Running } from './bulk.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { changes, type StorableRecord } from './record-change.ts';

/** How a record of a backup stands to what is here. */
export const standingsOfBackup = ['new', 'backupNewer', 'hereNewer', 'same', 'deleted'] as const;
export type StandingOfBackup = (typeof standingsOfBackup)[number];

/** What the store holds when a backup is compared with it. */
export interface Here {
  readonly content: RecordsByTable;
  readonly byId: Record<RecordTable, ReadonlyMap<string, StorableRecord>>;
  /** Id -> ISO instant, of records in the trash and of those that have left it. */
  readonly deletedAt: ReadonlyMap<string, string>;
  /** What says the same under whatever id: a tag's name, who was where in which role. */
  readonly signs: Record<RecordTable, ReadonlySet<string>>;
}

/** Of one table: how many records of the backup stand how, and how many there are only here. */
export type TableComparison = Readonly<Record<StandingOfBackup | 'onlyHere', number>>;

export interface BackupComparison {
  readonly tables: Readonly<Record<RecordTable, TableComparison>>;
  /** Names of some contacts and events that stand so, by standing. */
  readonly names: Readonly<Record<StandingOfBackup | 'onlyHere', readonly string[]>>;
}

/** Names that are told of one standing. */
const mostNames = 50;

/** Reads everything that a comparison needs. May run inside a transaction that has all tables of records and `removed`. */
export function hereNow(db: JejaringDatabase, running: Running = {}): Promise<Here> {
  return named(() =>
    db.transaction('r', [...recordTables, 'removed'], async () => {
      const content = await storedContent(db, running);
      const removed = await db.removed.toArray();
      return {
        content,
        byId: forTables(table => new Map(content[table].map(record => [record.id, record]))),
        deletedAt: new Map(removed.map(({ id, deletedAt }) => [id, deletedAt])),
        signs: forTables(table => new Set(content[table].map(record => signOf(table, record) ?? record.id))),
      };
    }),
  );
}

const signs: { [T in RecordTable]?: (record: RecordOf[T]) => string } = {
  attendances: ({ contactId, eventId, role }) => `${role} ${contactId} ${eventId}`,
  organizations: ({ name }) => organizationKey(name),
  tags: ({ name }) => fold(name),
  tagRules: ({ eventId, tag }) => `${eventId} ${fold(tag)}`,
  views: ({ name, query }) => `${query} ${name}`,
};

/** What two records have in common that say the same; undefined where the id alone tells. */
function signOf<T extends RecordTable>(table: T, record: RecordOf[T]): string | undefined {
  return signs[table]?.(record);
}

const changedAt = (record: StorableRecord): string =>
  'updatedAt' in record ? record.updatedAt : record.createdAt;

/** How a record of a backup stands to what is here. Of two states of one moment the one here counts as the newer. */
export function standingOf<T extends RecordTable>(
  table: T,
  record: RecordOf[T],
  here: Here,
): StandingOfBackup {
  const known = here.byId[table].get(record.id);
  if (known) {
    if (!changes(known, record)) return 'same';
    return changedAt(record) > changedAt(known) ? 'backupNewer' : 'hereNewer';
  }
  const deletedAt = here.deletedAt.get(record.id);
  if (deletedAt !== undefined && deletedAt >= changedAt(record)) return 'deleted';
  const sign = signOf(table, record);
  return sign !== undefined && here.signs[table].has(sign) ? 'same' : 'new';
}

/** Compares a backup with what is here; writes nothing. Throws `DatabaseUnavailable`, `NewerDatabase`, the signal's reason. */
export async function compareBackup(
  db: JejaringDatabase,
  backup: RecordsByTable,
  running: Running = {},
): Promise<BackupComparison> {
  const here = await hereNow(db, running);
  const names: Record<StandingOfBackup | 'onlyHere', string[]> = {
    new: [],
    backupNewer: [],
    hereNewer: [],
    same: [],
    deleted: [],
    onlyHere: [],
  };
  const compared = <T extends RecordTable>(table: T): TableComparison => {
    const counts = { new: 0, backupNewer: 0, hereNewer: 0, same: 0, deleted: 0, onlyHere: 0 };
    const tell = (standing: StandingOfBackup | 'onlyHere', record: StorableRecord): void => {
      counts[standing]++;
      if ((table === 'contacts' || table === 'events') && 'name' in record && record.name)
        if (names[standing].length < mostNames) names[standing].push(record.name);
    };
    const ids = new Set<string>();
    for (const record of backup[table]) {
      ids.add(record.id);
      tell(standingOf(table, record, here), record);
    }
    for (const record of here.content[table]) if (!ids.has(record.id)) tell('onlyHere', record);
    return counts;
  };
  return { tables: forTables(compared), names };
}
