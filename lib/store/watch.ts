import type { RecordTable } from '../model/history.ts';
import type { RecordOf } from '../model/stored-record.ts';
import type { JejaringDatabase } from './database.ts';
import { followTable } from './follow-table.ts';
import { KeptRows } from './kept-rows.ts';
import { scan } from './scan.ts';
import { sharing } from './sharing.ts';

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

/**
 * Follows all records of a table: the ones changed last at once, all of them as soon as they are read, and a new list after
 * every batch that has changed some of them. Gives the way to begin, which gives the way to stop.
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
  let rows = new KeptRows<Row>();
  let isStopped = false;
  const share = sharing();

  const show = (some: readonly Row[], isWhole: boolean): void => {
    if (!isStopped) onRows({ rows: some, isWhole });
  };
  const readAll = async (): Promise<void> => {
    const all = new KeptRows<Row>();
    for await (const some of scan(records)) {
      if (isStopped) return;
      for (const record of some) all.put(record.id, toRow(share(record)));
    }
    rows = all;
    show(rows.list(), true);
  };
  const readFirst = async (): Promise<void> => {
    if ('updatedAt' in records.schema.idxByName) {
      const some = await records.orderBy('updatedAt').reverse().limit(firstRows).toArray();
      if (some.length === firstRows) show(some.map(toRow), false);
    }
    await readAll();
  };
  const take = (written: ReadonlyMap<string, RecordOf[T] | undefined>): void => {
    for (const [id, record] of written) {
      rows.put(id, record && toRow(record));
    }
    show(rows.list(), true);
  };
  const stop = followTable(db, table, { first: readFirst, again: readAll, take }, onError);
  return () => {
    isStopped = true;
    stop();
  };
}
