import type { ComponentChildren } from 'preact';
import type { TableColumn } from '../../components/table-row.tsx';
import type { Column, ColumnContext } from '../../lib/exchange/columns.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { fold } from '../../lib/identity/text.ts';

export interface SortableColumn<Row> extends TableColumn<Row> {
  readonly sortKey: (row: Row) => string;
}

/** How some columns are drawn; the others show the text that goes into the file. */
type Cells<Row> = Readonly<Record<string, (row: Row) => ComponentChildren>>;

/** Columns of a table out of the one list that the file is written from. */
export function tableColumns<Row, Draft>(
  list: readonly Column<Row, Draft>[],
  ids: readonly string[],
  cells: Cells<Row>,
  context: ColumnContext,
  t: Translate,
): SortableColumn<Row>[] {
  return ids.flatMap(id => {
    const column = list.find(one => one.id === id);
    if (!column) return [];
    const text = (row: Row) => column.read(row, context);
    return { id, label: t(column.label), cell: cells[id] ?? text, sortKey: row => fold(text(row)) };
  });
}
