import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { roles } from './table-roles.ts';
import { useFullRows } from './use-full-rows.ts';
import { useRowSlots } from './use-row-slots.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface TableRowsProps<Row> {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly rowHeight: number;
  /** Where it begins, in px; undefined: where it is scrolled to. */
  readonly top: number | undefined;
  readonly nameOf: (row: Row) => string;
  readonly selected: ReadonlySet<string>;
  /** Where the keyboard is. */
  readonly cursor: number;
  /** Whether the focus is in one of the rows. */
  readonly isInside: boolean;
  /** Whether rows may go by with their names only: each has its height whatever is in it. */
  readonly canPass: boolean;
  /** Keeps its identity while a row would be drawn the same. */
  readonly draw: (row: Row, how: DrawnRow) => VNode;
}

export interface DrawnRow {
  readonly index: number;
  /** The key by which it gets an element. */
  readonly slot: number;
  /** Else it is blank, and its name is written over it. */
  readonly isFull: boolean;
  readonly isSelected: boolean;
  /** Whether the keyboard is here. */
  readonly isActive: boolean;
}

/**
 * The rows in view and heights for those that are not. What goes by too fast to be written is a list of names over blank rows.
 * It listens to the scroll itself, so that nothing else is drawn anew by it.
 */
export function TableRows<Row extends { readonly id: string }>(props: TableRowsProps<Row>) {
  const { scroller, rows, rowHeight, top, nameOf, selected, cursor, isInside, canPass } = props;
  const { from, to, inView, isFlying } = useVirtualRows(scroller, rows.length, rowHeight, top);
  const drawOnce = useDrawnOnce(props.draw);
  // The row that has the focus stays in the document: without it the keyboard would be nowhere.
  const focused = isInside ? rows[cursor] : undefined;
  const above = focused && cursor < from ? focused : undefined;
  const below = focused && cursor >= to ? focused : undefined;
  const near = rows.slice(from, to);
  const drawn = [...(above ? [above] : []), ...near, ...(below ? [below] : [])];
  const held = rows[cursor]?.id;
  const offset = (above ? 1 : 0) - from;
  const full = useFullRows(drawn, {
    rows,
    inView: [inView[0] + offset, inView[1] + offset],
    isFlying: isFlying && canPass,
    held,
  });
  const slots = useRowSlots(drawn, focused?.id, isFlying);
  const row = (row: Row, index: number) =>
    drawOnce(row, {
      index,
      slot: slots.get(row.id) ?? -1,
      isFull: !canPass || full.has(row.id),
      isSelected: selected.has(row.id),
      isActive: index === cursor,
    });
  const space = (key: string, count: number) =>
    count > 0 && <tr key={key} {...roles.none} class="spacer" style={`height: ${count * rowHeight}px`} />;
  const isPassing = canPass && full.size < drawn.length;
  // One list: a row that goes from one list into another would be made anew, and lose the focus.
  return (
    <>
      {[
        space('before', above ? cursor : from),
        above && row(above, cursor),
        space('above', above ? from - cursor - 1 : 0),
        ...near.map((one, offset) => row(one, from + offset)),
        space('below', below ? cursor - to : 0),
        below && row(below, cursor),
        space('after', rows.length - (below ? cursor + 1 : to)),
        isPassing && (
          <tr key="passing" {...roles.none} class="spacer passing" style={`top: ${from * rowHeight}px`}>
            <td>{near.map(row => (full.has(row.id) ? '' : nameOf(row))).join('\n')}</td>
          </tr>
        ),
      ]}
    </>
  );
}

/** Draws only what is new: what stays on screen while it scrolls is not even compared. */
function useDrawnOnce<Row>(draw: (row: Row, how: DrawnRow) => VNode): typeof draw {
  const known = useRef({ draw, bySlot: new Map<number, { row: Row; how: DrawnRow; node: VNode }>() });
  if (known.current.draw !== draw) known.current = { draw, bySlot: new Map() };
  const { bySlot } = known.current;
  return (row, how) => {
    const before = bySlot.get(how.slot);
    if (before && (before.row === row || !how.isFull) && isSame(before.how, how)) return before.node;
    const node = draw(row, how);
    bySlot.set(how.slot, { row, how, node });
    return node;
  };
}

/** Blank rows are all the same. */
const isSame = (one: DrawnRow, other: DrawnRow): boolean =>
  one.isFull === other.isFull &&
  (!one.isFull ||
    (one.index === other.index && one.isSelected === other.isSelected && one.isActive === other.isActive));
