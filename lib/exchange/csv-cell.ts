import { guarded } from './formula-guard.ts';
import { hasEdge } from './list-text.ts';

/** Both separators and the tab are quoted, so that the cell holds also when the file is read with the wrong one. */
const special = /[",;\t\r\n]/;

/** A text as a cell of a CSV file (RFC 4180: quotes doubled), with nothing that would run as a formula. */
export function csvCell(text: string): string {
  const cell = guarded(text);
  return special.test(cell) || hasEdge(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
