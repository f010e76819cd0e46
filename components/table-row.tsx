import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useVoice } from './language.tsx';
import { roles } from './table-roles.ts';

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** In px, what it takes where there is room for all columns; absent: the style sheet says. */
  readonly width?: number;
  /** Whether it always has that width, since its texts are all as long. */
  readonly isFixed?: boolean;
}

interface TableRowProps<Row> {
  readonly row: Row;
  readonly name: string;
  readonly index: number;
  /** The first one is the row's name. */
  readonly columns: readonly TableColumn<Row>[];
  readonly address: string | undefined;
  /** Else it is blank: it goes by too fast to be written. */
  readonly isFull: boolean;
  readonly isSelected: boolean;
  /** The row where Tab arrives. */
  readonly isActive: boolean;
  /** Must keep its identity. */
  readonly onPick: (index: number, checked: boolean, range: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** A row of a table; drawn anew only when something about it is new, since a scroll passes thousands of them by. */
export function TableRow<Row extends { readonly id: string }>(props: TableRowProps<Row>) {
  const { row, name, index, columns, address, isFull, isSelected, isActive, onPick, onOpen } = props;
  const { t } = useVoice();
  const written = useRef<ComponentChildren>(undefined);
  return useMemo(() => {
    // What it said of another row stays in the document, unseen: to write over it is cheaper than to make it anew.
    if (!isFull)
      return (
        <tr {...roles.row} class="plain">
          {written.current}
        </tr>
      );
    const [first, ...others] = columns;
    const tabIndex = isActive ? 0 : -1;
    written.current = [
      <td key="pick" {...roles.cell} class="pick">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={t('list.select', { name })}
          checked={isSelected}
          onClick={event => onPick(index, event.currentTarget.checked, event.shiftKey)}
        />
      </td>,
      first && (
        <th key="name" {...roles.name} scope="row" class={`column-${first.id}`}>
          {address === undefined ? (
            <button type="button" class="row-name" tabIndex={tabIndex} onClick={() => onOpen(row.id)}>
              {first.cell(row)}
            </button>
          ) : (
            <a class="row-name" tabIndex={tabIndex} href={address}>
              {first.cell(row)}
            </a>
          )}
        </th>
      ),
      ...others.map(column => (
        <td key={column.id} {...roles.cell} class={`column-${column.id}`} dir="auto">
          {column.cell(row)}
        </td>
      )),
    ];
    return (
      <tr
        {...roles.row}
        aria-rowindex={index + 2}
        data-id={row.id}
        class={isSelected ? 'selected' : undefined}
      >
        {written.current}
      </tr>
    );
  }, [row, name, index, columns, address, isFull, isSelected, isActive, onPick, onOpen, t]);
}
