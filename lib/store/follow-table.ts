import { liveQuery } from 'dexie';
import type { RecordTable } from '../model/history.ts';
import type { RecordOf } from '../model/stored-record.ts';
import type { JejaringDatabase } from './database.ts';
import { namedError } from './errors.ts';
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
 * Tells of every batch that went through the one door, whichever tab or worker committed it, what it has changed in a table. That is
 * asked of the history: at 100,000 records a live query of the whole table would read a second's worth on every save. Gives the way
 * to stop.
 */
export function followTable<T extends RecordTable>(
  db: JejaringDatabase,
  table: T,
  { first, again, take }: TableFollower<RecordOf[T]>,
  onError: (error: unknown) => void,
): () => void {
  let latest = '';
  let isStopped = false;
  const begin = async (): Promise<void> => {
    latest = (await lastInstant(db)) ?? '';
    await first();
  };
  const readChanged = async (): Promise<void> => {
    if (isStopped) return;
    // Instants of entries only grow, so what is later than the last one known is all there is.
    const entries = await db.history.where('at').above(latest).sortBy('at');
    // Everything was deleted for good, its history too.
    if (entries.length === 0 && latest !== '' && (await lastInstant(db)) === undefined) {
      latest = '';
      return await again();
    }
    latest = entries.at(-1)?.at ?? latest;
    const concerned = entries.filter(({ counts }) => counts[table]);
    if (concerned.length === 0) return;
    if (concerned.reduce((sum, entry) => sum + countOf(entry), 0) > many) return await again();
    const changes = (await Promise.all(concerned.map(({ id }) => changesOf(db, id)))).flat();
    // What was erased for good is counted, and no more is told of it.
    if (concerned.some(({ act }) => act === 'erase')) return await again();
    const ids = [...new Set(changes.filter(change => change.table === table).map(({ id }) => id))];
    const found = await db.table<RecordOf[T], string>(table).bulkGet(ids);
    if (!isStopped) take(new Map(ids.map((id, index) => [id, found[index]])));
  };
  const fail = (error: unknown): void => {
    if (!isStopped) onError(namedError(error));
  };
  let work = begin();
  work.catch(fail);
  const subscription = liveQuery(() => lastInstant(db)).subscribe({
    next: () => {
      work = work.then(readChanged);
      work.catch(fail);
    },
    error: fail,
  });
  return () => {
    isStopped = true;
    subscription.unsubscribe();
  };
}

async function lastInstant(db: JejaringDatabase): Promise<string | undefined> {
  const [last] = await db.history.orderBy('at').reverse().limit(1).keys();
  return last === undefined ? undefined : String(last);
}
