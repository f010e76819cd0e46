import type { ReportPerson } from '../reports/report-person.ts';
import type { WarningCounter } from '../reports/report-warning.ts';
import { cellReader } from './contact-cells.ts';
import { orderOfColumns } from './contact-day.ts';
import type { ContactHeader } from './contact-formats.ts';
import { contactOfRow } from './contact-row.ts';
import type { RejectedRow, RejectReason } from './rejected-rows.ts';

export interface ContactTable extends ContactHeader {
  readonly header: readonly string[];
  /** Those below the header. */
  readonly rows: readonly (readonly string[])[];
  /** The number that a spreadsheet gives to a row of `rows`. */
  readonly numberOf: (index: number) => number;
  readonly warnings: WarningCounter;
  readonly phoneCountry: string | undefined;
}

export interface ContactRows {
  readonly people: readonly ReportPerson[];
  readonly rejected: readonly RejectedRow[];
}

const rowsPerStep = 1000;

/** Reads the rows of a contact file, one person a row. Gives the share that is done now and then. */
export function* contactSteps(table: ContactTable): Generator<number, ContactRows, void> {
  const { kind, header, fields, rows, numberOf, warnings, phoneCountry } = table;
  const cellsOf = cellReader(fields);
  const dateOrder = orderOfColumns(fields, rows);
  const options = { kind, dateOrder, warnings, phoneCountry };
  const people: ReportPerson[] = [];
  const rejected: RejectedRow[] = [];
  const reject = (index: number, reason: RejectReason, cells: readonly string[]): void => {
    rejected.push({ row: numberOf(index), reason, cells });
  };
  for (const [index, cells] of rows.entries()) {
    if ((index + 1) % rowsPerStep === 0) yield (index + 1) / rows.length;
    if (cells.every(cell => cell.trim() === '')) continue;
    // A comma that is not in quotes moves all behind it into other columns.
    if (cells.slice(header.length).some(cell => cell.trim() !== '')) {
      reject(index, 'too-many-cells', cells);
      continue;
    }
    const person = contactOfRow(cellsOf(cells), options);
    if (person) people.push({ ...person, row: numberOf(index) });
    else reject(index, kind === 'linkedin' ? 'closed-account' : 'no-name', cells);
  }
  for (const name of unknownColumns(table)) warnings.add('unknown-column', name);
  return { people, rejected };
}

/** Headers of columns that hold something, of which nothing is known. */
function* unknownColumns({ header, fields, rows }: ContactTable): Generator<string> {
  for (const [place, name] of header.entries()) {
    if (fields[place] !== undefined || name.trim() === '') continue;
    if (rows.some(row => (row[place] ?? '').trim() !== '')) yield name.trim();
  }
}
