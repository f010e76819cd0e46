import { fold } from '../../identity/text.ts';
import { type Columns, columnsOf, naming } from './column-of-header.ts';
import type { PeopleTable } from './report-layout.ts';

type Rows = readonly (readonly string[])[];

/** What people did in Teams' oldest list, in its languages; the list may come without a header. */
const action =
  /^(?:joined|left|joined before|bergabung|keluar|bergabung sebelum|ingressou|saiu|ingressou antes|beigetreten|verlassen|a rejoint|a quitte|se unio|salio|partecipato|uscito|deelgenomen|verlaten|dolaczono|opuszczono)$/;

/** The header that Teams' list of joining and leaving lacks; undefined for anything else. */
export function missingHeader(rows: Rows): readonly string[] | undefined {
  const said = rows.slice(0, 50).filter(row => row.some(cell => cell.trim() !== ''));
  const isList = said.length > 0 && said.every(row => row.length === 3 && action.test(fold(row[1] ?? '')));
  return isList ? ['Full Name', 'User Action', 'Timestamp'] : undefined;
}

const isLabel = (cell: string): boolean => cell.length <= 80 && !/@|^[\d\s.,:/+-]+$/.test(cell);

/**
 * A table in which no row has two known headers: the first row with one of a name, else the first row with most cells, for
 * the user to say what its columns hold. None for an empty file.
 */
export function lonelyTable(rows: Rows, numberOf: (index: number) => number): PeopleTable[] {
  const cells = (row: readonly string[]): number => row.filter(cell => cell.trim() !== '').length;
  const first = rows.slice(0, 30);
  const named = first.findIndex(
    row => row.every(isLabel) && columnsOf(row).some(column => column && naming.has(column)),
  );
  const most = Math.max(0, ...first.map(cells));
  const at = named === -1 ? first.findIndex(row => cells(row) === most) : named;
  const header = rows[at];
  if (!header || most === 0) return [];
  const columns: Columns = named === -1 ? header.map(() => undefined) : columnsOf(header);
  const table: PeopleTable = { header, columns, section: 'other', rows: [], numbers: [] };
  for (const [index, row] of rows.entries()) {
    if (index <= at || cells(row) === 0) continue;
    table.rows.push(row);
    table.numbers.push(numberOf(index));
  }
  return [table];
}
