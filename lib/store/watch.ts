import type { RecordTable } from '../model/history.ts';
import type { RecordOf } from '../model/stored-record.ts';
import type { JejaringDatabase } from './database.ts';
import { followTable } from './follow-table.ts';
import { KeptRows } from './kept-rows.ts';
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

/**
 * Gives a way to make what is kept of records, those that were read together at once. The records are its own to change, and it may
 * hold what they have in common; all of them are made anew with another one.
 */
export type MakeRows<T extends RecordTable, Row> = () => (records: RecordOf[T][]) => readonly Row[];

/** What is kept of each record by itself. */
export const oneByOne =
  <T extends RecordTable, Row>(toRow: (record: RecordOf[T]) => Row): MakeRows<T, Row> =>
  () =>
  records =>
    records.map(toRow);

/** What one screen shows, and some to scroll. */
const firstRows = 60;

/** Gives the rows of all records, each with its record's id; undefined: they are to be read here. */
type ReadElsewhere<Row> = (
  db: JejaringDatabase,
) => Promise<readonly (Row & { readonly id: string })[] | undefined>;

/**
 * Follows all records of a table: the ones changed last at once, all of them as soon as they are read, and a new list after
 * every batch that has changed some of them. Gives the way to begin, which gives the way to stop.
 *
 * @param makeRows What is kept of records.
 */
export function watchRecords<T extends RecordTable, Row>(
  db: JejaringDatabase,
  table: T,
  makeRows: MakeRows<T, Row>,
  readElsewhere: ReadElsewhere<Row> = async () => undefined,
): Watch<Row> {
  return (onRows, onError) => watch(db, table, { makeRows, readElsewhere }, onRows, onError);
}

function watch<T extends RecordTable, Row>(
  db: JejaringDatabase,
  table: T,
  { makeRows, readElsewhere }: { makeRows: MakeRows<T, Row>; readElsewhere: ReadElsewhere<Row> },
  onRows: Parameters<Watch<Row>>[0],
  onError: Parameters<Watch<Row>>[1],
): () => void {
  const records = db.table<RecordOf[T], string>(table);
  let rows = new KeptRows<Row>();
  let toRows = makeRows();
  let isStopped = false;

  const show = (some: readonly Row[], isWhole: boolean): void => {
    if (!isStopped) onRows({ rows: some, isWhole });
  };
  const readAll = async (): Promise<void> => {
    const toAll = makeRows();
    const read = await readElsewhere(db);
    const all = new KeptRows<Row>(read);
    if (!read)
      for await (const some of scan(records)) {
        if (isStopped) return;
        const ids = some.map(({ id }) => id);
        for (const [index, row] of toAll(some).entries()) all.put(ids[index] ?? '', row);
      }
    rows = all;
    toRows = toAll;
    show(rows.list(), true);
  };
  const readFirst = async (): Promise<void> => {
    if ('updatedAt' in records.schema.idxByName) {
      const some = await records.orderBy('updatedAt').reverse().limit(firstRows).toArray();
      if (some.length === firstRows) show(toRows(some), false);
    }
    await readAll();
  };
  const take = (written: ReadonlyMap<string, RecordOf[T] | undefined>): void => {
    const there = [...written.values()].filter(record => record !== undefined);
    const made = toRows(there);
    for (const id of written.keys()) rows.put(id, undefined);
    for (const [index, { id }] of there.entries()) rows.put(id, made[index]);
    show(rows.list(), true);
  };
  const stop = followTable(db, table, { first: readFirst, again: readAll, take }, onError);
  return () => {
    isStopped = true;
    stop();
  };
}
