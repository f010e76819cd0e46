/** The roles of a table's elements, said because style sheets that make blocks of them take them away in some browsers. */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
  /** What only takes room. */
  none: { 'aria-hidden': true },
} as const;
