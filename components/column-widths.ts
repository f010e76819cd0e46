/** Widths in px that the user has given to columns, by their ids. */
export type ColumnWidths = Readonly<Record<string, number>>;

/** The least that shows something, and the most that leaves room for others. */
const least = 64;
const most = 800;
/** Of the width that a column would like: below it, the table is rather scrolled sideways. */
const squeezed = 0.8;

export const fittingWidth = (width: number): number => Math.round(Math.min(most, Math.max(least, width)));

interface Wish {
  readonly id: string;
  readonly width?: number;
  readonly isFixed?: boolean;
}

/**
 * The widths of columns in a table that is so wide, in px: what was chosen and what is fixed stays, the others share the rest by
 * what they would like to have.
 */
export function sharedWidths(columns: readonly Wish[], chosen: ColumnWidths, available: number): number[] {
  const usual = 140;
  const own = ({ id, width = usual, isFixed }: Wish) => chosen[id] ?? (isFixed ? width : undefined);
  const taken = columns.reduce((sum, column) => sum + (own(column) ?? 0), 0);
  const wished = columns.reduce(
    (sum, column) => sum + (own(column) === undefined ? (column.width ?? usual) : 0),
    0,
  );
  const share = available > 0 && wished > 0 ? Math.max(squeezed, (available - taken) / wished) : 1;
  const widths = columns.map(column => own(column) ?? Math.floor((column.width ?? usual) * share));
  // What rounding has left over goes to the first that takes what there is.
  const over = available - widths.reduce((sum, width) => sum + width, 0);
  const first = columns.findIndex(column => own(column) === undefined);
  return over > 0 && first >= 0 ? widths.map((width, at) => (at === first ? width + over : width)) : widths;
}
