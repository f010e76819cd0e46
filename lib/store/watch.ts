import { liveQuery } from 'dexie';
import type { RecordTable } from '../model/history.ts';
import type { RecordOf } from '../model/stored-record.ts';
import type { JejaringDatabase } from './database.ts';
import { namedError } from './errors.ts';
import { changesOf, countOf } from './history-parts.ts';
import { scan } from './scan.ts';

export interface Watched<Row> {
  /** A new array after each change, and the same one otherwise. */
  readonly rows: readonly Row[];
  /** Whether these are all; before that, the ones changed last. */
  readonly isWhole: boolean;
}

export type Watch<Row> = (
  onRows: (watched: Watched<Row>) => void,
  onError: (error: unknown) => void,
) => () => void;

/** What one screen shows, and some to scroll. */
const firstRows = 60;

/** From so many changed records on, reading the whole table once is cheaper than asking for each. */
const many = 4000;

/**
 * Follows all records of a table: the ones changed last at once, all of them as soon as they are read, and a new list after
 * every batch that went through the one door, whichever tab or worker committed it. What has changed is asked of the history:
 * at 100,000 records a live query of the whole table would read a second's worth on every save. Gives the way to begin,
 * which gives the way to stop.
 *
 * @param toRow What is kept of a record.
 */
export function watchRecords<T extends RecordTable, Row>(
  db: JejaringDatabase,
  table: T,
  toRow: (record: RecordOf[T]) => Row,
): Watch<Row> {
  return (onRows, onError) => watch(db, table, toRow, onRows, onError);
}

function watch<T extends RecordTable, Row>(
  db: JejaringDatabase,
  table: T,
  toRow: (record: RecordOf[T]) => Row,
  onRows: Parameters<Watch<Row>>[0],
  onError: Parameters<Watch<Row>>[1],
): () => void {
  const records = db.table<RecordOf[T], string>(table);
  let rows = new Map<string, Row>();
  let latest = '';
  let isStopped = false;

  const show = (some: readonly Row[], isWhole: boolean): void => {
    if (!isStopped) onRows({ rows: some, isWhole });
  };
  const readAll = async (): Promise<void> => {
    const all = new Map<string, Row>();
    for await (const some of scan(records)) {
      if (isStopped) return;
      for (const record of some) all.set(record.id, toRow(record));
    }
    rows = all;
    show([...rows.values()], true);
  };
  const readFirst = async (): Promise<void> => {
    latest = (await lastInstant(db)) ?? '';
    if ('updatedAt' in records.schema.idxByName) {
      const some = await records.orderBy('updatedAt').reverse().limit(firstRows).toArray();
      if (some.length === firstRows) show(some.map(toRow), false);
    }
    await readAll();
  };
  const readChanged = async (): Promise<void> => {
    // Instants of entries only grow, so what is later than the last one known is all there is.
    const entries = await db.history.where('at').above(latest).sortBy('at');
    // Everything was deleted for good, its history too.
    if (entries.length === 0 && latest !== '' && (await lastInstant(db)) === undefined) {
      latest = '';
      return await readAll();
    }
    latest = entries.at(-1)?.at ?? latest;
    const concerned = entries.filter(({ counts }) => counts[table]);
    if (concerned.length === 0) return;
    if (concerned.reduce((sum, entry) => sum + countOf(entry), 0) > many) return await readAll();
    const changes = (await Promise.all(concerned.map(({ id }) => changesOf(db, id)))).flat();
    // What was erased for good is counted, and no more is told of it.
    if (concerned.some(({ act }) => act === 'erase')) return await readAll();
    const ids = [...new Set(changes.filter(change => change.table === table).map(({ id }) => id))];
    const found = await records.bulkGet(ids);
    ids.forEach((id, index) => {
      const record = found[index];
      if (record) rows.set(id, toRow(record));
      else rows.delete(id);
    });
    show([...rows.values()], true);
  };

  let work = readFirst();
  const fail = (error: unknown): void => {
    if (!isStopped) onError(namedError(error));
  };
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
