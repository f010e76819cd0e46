import type { HistoryEntry, RecordTable } from '../model/history.ts';
import type { RecordOf } from '../model/stored-record.ts';
import type { JejaringDatabase } from './database.ts';
import { followHistory } from './follow-history.ts';
import { changesOf, countOf } from './history-parts.ts';

export interface TableFollower<R> {
  /** Reads what is there, at first. */
  readonly first: () => Promise<void>;
  /** Reads all of it again: very much has changed, or what was erased for good is not told. */
  readonly again: () => Promise<void>;
  /** Takes the records that were written, by id; undefined: it is gone. */
  readonly take: (written: ReadonlyMap<string, R | undefined>) => void;
}

/** From so many changed records on, reading the whole table once is cheaper than asking for each. */
const many = 4000;

/**
 * Tells of every batch what it has changed in a table. That is asked of the history: at 100,000 records a live query of the whole
 * table would read a second's worth on every save. Gives the way to stop.
 */
export function followTable<T extends RecordTable>(
  db: JejaringDatabase,
  table: T,
  { first, again, take }: TableFollower<RecordOf[T]>,
  onError: (error: unknown) => void,
): () => void {
  const readChanged = async (entries: readonly HistoryEntry[] | undefined): Promise<void> => {
    // Everything was deleted for good, its history too.
    if (!entries) return await again();
    const concerned = entries.filter(({ counts }) => counts[table]);
    if (concerned.length === 0) return;
    // What was erased for good is counted, and no more is told of it.
    if (concerned.some(({ act }) => act === 'erase')) return await again();
    if (concerned.reduce((sum, entry) => sum + countOf(entry), 0) > many) return await again();
    const changes = (await Promise.all(concerned.map(({ id }) => changesOf(db, id)))).flat();
    const ids = [...new Set(changes.filter(change => change.table === table).map(({ id }) => id))];
    const found = await db.table<RecordOf[T], string>(table).bulkGet(ids);
    take(new Map(ids.map((id, index) => [id, found[index]])));
  };
  return followHistory(db, { first, take: readChanged }, onError);
}
