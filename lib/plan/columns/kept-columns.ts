type Column = Int32Array | Uint8Array;

/** What is told of rows, by their places: numbers beside each other are passed over many times faster than the rows are. */
type Columns = Readonly<Record<string, Column>>;

interface Kind<Row extends object, C extends Columns> {
  /** Empty columns for so many rows. */
  readonly make: (length: number) => C;
  /** Tells of a row, at its place. */
  readonly fill: (columns: C, place: number, row: Row) => void;
}

/** Lists that are looked at in turn: those of a week, those of a year. */
const mostRecent = 3;

/**
 * The way to the columns of a list of rows, which are made once for each list. A list in which something has changed is a new one with
 * the same rows but for those that changed: of the others, the columns of the list before are copied.
 */
export function keptColumns<Row extends object, C extends Columns>(
  kind: Kind<Row, C>,
): (rows: readonly Row[]) => C {
  const known = new WeakMap<readonly Row[], C>();
  let recent: WeakRef<readonly Row[]>[] = [];
  return rows => {
    const made = known.get(rows);
    if (made) return made;
    const columns = kind.make(rows.length);
    const last = recent
      .map(one => one.deref())
      .find(one => one !== undefined && (one[0] === rows[0] || one.at(-1) === rows.at(-1)));
    fillFrom(kind, { rows, columns }, last && { rows: last, columns: known.get(last) });
    known.set(rows, columns);
    recent = [new WeakRef(rows), ...recent].slice(0, mostRecent);
    return columns;
  };
}

interface Filled<Row, C> {
  readonly rows: readonly Row[];
  readonly columns: C;
}

function fillFrom<Row extends object, C extends Columns>(
  { fill }: Kind<Row, C>,
  { rows, columns }: Filled<Row, C>,
  last: Filled<Row, C | undefined> = { rows: [], columns: undefined },
): void {
  let place = 0;
  /** The place in the list before. */
  let from = 0;
  while (place < rows.length) {
    const begun = from;
    while (from < last.rows.length && rows[place + from - begun] === last.rows[from]) from += 1;
    if (last.columns) copy(columns, place, last.columns, begun, from);
    place += from - begun;
    const change = changeAt(rows, place, last.rows, from);
    for (const end = place + change.now; place < end; place += 1) {
      const row = rows[place];
      if (row) fill(columns, place, row);
    }
    from += change.before;
  }
}

function copy(columns: Columns, place: number, last: Columns, from: number, to: number): void {
  if (to === from) return;
  for (const [name, column] of Object.entries(last)) columns[name]?.set(column.subarray(from, to), place);
}

/** A change of more rows in one place is as good as another list. */
const mostChanged = 2000;

/** How many rows stand now where how many stood before, until the two lists are alike again; all of them where they are not. */
function changeAt(
  rows: readonly object[],
  place: number,
  last: readonly object[],
  from: number,
): { readonly now: number; readonly before: number } {
  const most = from < last.length ? Math.min(mostChanged, rows.length - place) : 0;
  for (let count = 1; count <= most; count += 1) {
    if (rows[place + count] === last[from + count]) return { now: count, before: count };
    if (rows[place + count] === last[from]) return { now: count, before: 0 };
    if (rows[place] === last[from + count]) return { now: 0, before: count };
  }
  return { now: rows.length - place, before: last.length - from };
}
