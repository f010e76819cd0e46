import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sort } from '../lib/find/view-query.ts';
import { type ColumnWidths, sharedWidths } from './column-widths.ts';
import { cutText } from './cut-text.ts';
import { useVoice } from './language.tsx';
import { pressBox } from './press-box.ts';
import { TableHeader } from './table-header.tsx';
import { roles } from './table-roles.ts';
import { type TableColumn, TableRow } from './table-row.tsx';
import { type DrawnRow, TableRows } from './table-rows.tsx';
import { useMedia } from './use-media.ts';
import { type ListPlace, useRowCursor } from './use-row-cursor.ts';
import { useWidth } from './use-width.ts';

interface RecordTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The first column is the row's name and opens it. Those that say a width share the table's and can be made wider. */
  readonly columns: readonly TableColumn<Row>[];
  readonly nameOf: (row: Row) => string;
  /** Absent: in an order of their own. */
  readonly sort: Sort | undefined;
  readonly selected: ReadonlySet<string>;
  readonly onSort: (sort: Sort) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  /** Makes names links; absent: buttons that call `onOpen`. */
  readonly addressOf?: (row: Row) => string;
  /** What a card shows under the name; absent: the cells that the style sheet leaves. */
  readonly card?: (row: Row) => ComponentChildren;
  readonly widths?: ColumnWidths;
  readonly onWidths?: (widths: ColumnWidths) => void;
  /** Where one was when the list was left. */
  readonly start?: ListPlace | undefined;
  readonly onLeave?: (place: ListPlace) => void;
  /** Whether rows are still to come: then not all can be selected. */
  readonly isPart?: boolean;
}

const noWidths: ColumnWidths = {};
/** px of the column with the boxes, as record-table.css has it. */
const pickWidth = 40;

/** What table-blocks.css draws the columns by. */
const sizes = (total: number, widths: readonly number[]): string =>
  `width: ${total}px; --name-end: ${pickWidth + (widths[0] ?? 0)}px; --columns: ${[pickWidth, ...widths].map(width => `${width}px`).join(' ')}`;

/**
 * A table of any length: sorted by its headers, selected by its boxes, drawn only where it is looked at. Arrows go from row to
 * row, Shift takes them along, Space selects, Enter opens, Escape lets go. Cards on narrow screens.
 */
export function RecordTable<Row extends { readonly id: string }>(props: RecordTableProps<Row>) {
  const { label, rows, nameOf, sort, selected, onSort, onSelect, onOpen, addressOf, card } = props;
  const { widths: chosen = noWidths, onWidths, onLeave, isPart = false } = props;
  const { t } = useVoice();
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(width < 720px)');
  const rowHeight = narrow ? 64 : 28;
  // Rows come with their widths: they are laid out once.
  const width = useWidth(scroller);
  const cursor = useRowCursor(scroller, rows, rowHeight, props.start, width !== undefined);
  const lastPicked = useRef<number>(undefined);
  const [isInside, setIsInside] = useState(false);
  const all = useMemo(() => rows.length > 0 && rows.every(row => selected.has(row.id)), [rows, selected]);

  const columns = useMemo(() => {
    const [first] = props.columns;
    return narrow && card && first ? [first, { id: 'card', label: '', cell: card }] : props.columns;
  }, [props.columns, narrow, card]);
  const isSized = !narrow && columns.some(column => column.width !== undefined);
  const isBlocks = isSized || narrow;
  const widths = isSized ? sharedWidths(columns, chosen, (width ?? 0) - pickWidth) : [];
  const total = widths.reduce((sum, one) => sum + one, pickWidth);

  /** With Shift held, everything from the last row picked to this one. */
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
  const selectAll = () => onSelect(new Set(all ? [] : rows.map(row => row.id)));

  const keys = (event: KeyboardEvent) => {
    const { index } = cursor;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: rows.length - 1,
    };
    const isName = event.target instanceof HTMLElement && event.target.classList.contains('row-name');
    const row = rows[index];
    const next = steps[event.key];
    if (next !== undefined && !event.altKey) {
      if (event.shiftKey) {
        lastPicked.current ??= index;
        pick(Math.max(0, Math.min(rows.length - 1, next)), true, true);
      }
      cursor.goTo(next);
    } else if (event.key === ' ' && isName && row) pick(index, !selected.has(row.id), event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && !isPart)
      onSelect(new Set(rows.map(({ id }) => id)));
    else if (event.key === 'Escape' && selected.size > 0) onSelect(new Set());
    else return;
    event.preventDefault();
  };

  // Rows are drawn anew when what they are given is: the ways back to here must stay the same.
  const latest = useRef({ pick, onOpen });
  latest.current = { pick, onOpen };
  const onPick = useCallback<typeof pick>((...picked) => latest.current.pick(...picked), []);
  const open = useCallback((id: string) => latest.current.onOpen(id), []);

  const cut = useMemo(cutText, []);
  useLayoutEffect(cut.forget, [rows, columns]);

  const draw = (row: Row, { index, slot, isFull, isSelected, isActive }: DrawnRow) => (
    <TableRow
      key={slot}
      row={row}
      name={nameOf(row)}
      index={index}
      columns={columns}
      address={addressOf?.(row)}
      isFull={isFull}
      isSelected={isSelected}
      isActive={isActive}
      onPick={onPick}
      onOpen={open}
    />
  );

  return (
    <div class="table-scroller" ref={scroller} onScroll={cut.forget}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box itself takes the keys */}
      <table
        {...roles.table}
        class={
          isSized ? (total > (width ?? 0) ? 'record-table sized wide' : 'record-table sized') : 'record-table'
        }
        style={isSized ? sizes(total, widths) : undefined}
        aria-label={label}
        aria-rowcount={isPart ? -1 : rows.length + 1}
        onClick={pressBox}
        onPointerOver={cut.tell}
        onPointerLeave={cut.forget}
      >
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th {...roles.head} class="pick" scope="col">
              <input
                type="checkbox"
                aria-label={t('list.selectAll')}
                checked={all}
                disabled={isPart}
                onChange={selectAll}
              />
            </th>
            {props.columns.slice(0, narrow && card ? 1 : undefined).map((column, index) => (
              <TableHeader
                key={column.id}
                id={column.id}
                label={column.label}
                sort={sort}
                width={isSized && onWidths ? widths[index] : undefined}
                onSort={onSort}
                onWidth={to => {
                  const { [column.id]: _, ...others } = chosen;
                  onWidths?.(to === undefined ? others : { ...others, [column.id]: to });
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody
          {...roles.group}
          onKeyDown={keys}
          onKeyUp={event => {
            // A button is pressed when Space is let go; here Space selects.
            if (event.key === ' ' && event.target instanceof HTMLButtonElement) event.preventDefault();
          }}
          onFocusIn={event => {
            setIsInside(true);
            const row = event.target instanceof Element ? event.target.closest('tr') : null;
            const place = Number(row?.getAttribute('aria-rowindex')) - 2;
            if (place >= 0) cursor.noteFocus(place);
          }}
          onFocusOut={event => {
            if (
              !event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)
            )
              setIsInside(false);
          }}
          onClick={event => {
            const link = event.target instanceof Element ? event.target.closest('.row-name') : null;
            const id = link?.closest('tr')?.dataset.id;
            if (id !== undefined) onLeave?.({ id, top: scroller.current?.scrollTop ?? 0 });
          }}
        >
          {width === undefined ? (
            <tr {...roles.none} class="spacer" style={`height: ${rows.length * rowHeight}px`} />
          ) : (
            <TableRows
              scroller={scroller}
              rows={rows}
              rowHeight={rowHeight}
              top={cursor.top}
              nameOf={nameOf}
              selected={selected}
              cursor={cursor.index}
              isInside={isInside}
              canPass={isBlocks}
              draw={draw}
            />
          )}
        </tbody>
      </table>
    </div>
  );
}
