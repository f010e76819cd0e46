import { ArrowDown, ArrowUp } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import { useMedia } from './use-media.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

interface RecordTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The first column is the row's name and opens it. */
  readonly columns: readonly TableColumn<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly sort: Sort;
  readonly selected: ReadonlySet<string>;
  readonly onSort: (sort: Sort) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

/** A table of any length: sorted by its headers, selected by its boxes, drawn only where it is looked at. Cards on narrow screens. */
export function RecordTable<Row extends { readonly id: string }>(props: RecordTableProps<Row>) {
  const { label, rows, columns, nameOf, sort, selected, onSort, onSelect, onOpen } = props;
  const { t } = useVoice();
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(width < 720px)');
  const lastPicked = useRef<number>(undefined);
  const { from, to, before, after } = useVirtualRows(scroller, rows.length, narrow ? 64 : 28);
  const all = rows.length > 0 && rows.every(row => selected.has(row.id));

  /** With Shift held, everything from the last box picked to this one. */
  const pick = (index: number, checked: boolean, range: boolean) => {
    const start = range && lastPicked.current !== undefined ? lastPicked.current : index;
    const next = new Set(selected);
    for (const row of rows.slice(Math.min(start, index), Math.max(start, index) + 1)) {
      if (checked) next.add(row.id);
      else next.delete(row.id);
    }
    lastPicked.current = index;
    onSelect(next);
  };

  return (
    <div class="table-scroller" ref={scroller}>
      <table class="record-table" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th class="pick" scope="col">
              <input
                type="checkbox"
                aria-label={t('list.selectAll')}
                checked={all}
                onChange={() => onSelect(new Set(all ? [] : rows.map(row => row.id)))}
              />
            </th>
            {columns.map(column => {
              const active = sort.column === column.id;
              return (
                <th
                  key={column.id}
                  class={`column-${column.id}`}
                  scope="col"
                  aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    onClick={() =>
                      onSort({ column: column.id, descending: active ? !sort.descending : false })
                    }
                  >
                    {column.label}
                    {active && <Icon node={sort.descending ? ArrowDown : ArrowUp} />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr class="spacer" style={`height: ${before}px`} />}
          {rows.slice(from, to).map((row, offset) => {
            const index = from + offset;
            const name = nameOf(row);
            const [first, ...others] = columns;
            return (
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                class={selected.has(row.id) ? 'selected' : undefined}
              >
                <td class="pick">
                  <input
                    type="checkbox"
                    aria-label={t('list.select', { name })}
                    checked={selected.has(row.id)}
                    onClick={event => pick(index, event.currentTarget.checked, event.shiftKey)}
                  />
                </td>
                {first && (
                  <th scope="row" class={`column-${first.id}`}>
                    <button type="button" class="row-name" onClick={() => onOpen(row.id)}>
                      {first.cell(row)}
                    </button>
                  </th>
                )}
                {others.map(column => (
                  <td key={column.id} class={`column-${column.id}`} dir="auto">
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <tr class="spacer" style={`height: ${after}px`} />}
        </tbody>
      </table>
    </div>
  );
}
