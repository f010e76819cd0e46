import { type Columns, columnOfHeader, headerKey, headerOf, isOfEvent } from './column-of-header.ts';
import type { ReportColumn } from './header-aliases.ts';
import { type SectionRole, sectionOf } from './section-title.ts';

/** A list of people in a report: its header and the rows below it. */
export interface PeopleTable {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly section: SectionRole;
  readonly rows: (readonly string[])[];
  /** The number of each row in the file. */
  readonly numbers: number[];
}

export interface ReportLayout {
  readonly tables: PeopleTable[];
  /** What is said of the event outside the lists, by column. */
  readonly event: ReadonlyMap<ReportColumn, string>;
  /** Values of `label, value` rows, in their order: where no label is known, their order tells. */
  readonly summaryValues: readonly string[];
  /** Keys of all headers and titles: they tell which service made the report. */
  readonly keys: ReadonlySet<string>;
}

const isBlank = (row: readonly string[]): boolean => row.every(cell => cell.trim() === '');
const filled = (row: readonly string[]): string[] => row.map(cell => cell.trim()).filter(cell => cell !== '');

/**
 * Parts a report into the facts of the event and lists of people, by headers and titles. `numberOf` gives a row's number in the
 * file by its place. Linear in the rows.
 */
export function layoutOf(
  rows: readonly (readonly string[])[],
  numberOf: (index: number) => number,
): ReportLayout {
  const tables: PeopleTable[] = [];
  const event = new Map<ReportColumn, string>();
  const keys = new Set<string>();
  const summaryValues: string[] = [];
  let section: SectionRole = 'other';
  let eventColumns: Columns | undefined;
  let table: PeopleTable | undefined;
  let afterGap = true;
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) {
      afterGap = true;
      eventColumns = undefined;
      continue;
    }
    const said = filled(row.slice(0, 400));
    const [first = ''] = said;
    const title = said.length === 1 ? sectionOf(first) : undefined;
    if (title) {
      keys.add(headerKey(first));
      section = title;
      table = undefined;
      afterGap = true;
      continue;
    }
    // Below a header, only a gap or the same header again begins something new.
    if (!table || afterGap || row[0] === table.header[0]) {
      const { people, event: ofEvent } = headerOf(row);
      afterGap = false;
      if (people) {
        for (const cell of row) keys.add(headerKey(cell));
        const known = tables.find(other => other.section === section && sameCells(other.header, row));
        table = known ?? { header: row, columns: people, section, rows: [], numbers: [] };
        if (!known) tables.push(table);
        continue;
      }
      if (ofEvent) {
        for (const cell of row) keys.add(headerKey(cell));
        eventColumns = ofEvent;
        table = undefined;
        continue;
      }
    }
    if (eventColumns) {
      addFacts(event, eventColumns, row);
      eventColumns = undefined;
    } else if (table) {
      table.rows.push(row);
      table.numbers.push(numberOf(index));
    } else if (said.length > 1) {
      if (summaryValues.length < 20) summaryValues.push(said[1] ?? '');
      const column = columnOfHeader(first);
      if (column && isOfEvent(column)) addFacts(event, [column], [said[1] ?? '']);
    }
  }
  return { tables, event, summaryValues, keys };
}

const sameCells = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, index) => cell === b[index]);

/** The first value of each column counts; `email` beside a meeting is its host's. */
export function addFacts(event: Map<ReportColumn, string>, columns: Columns, row: readonly string[]): void {
  columns.forEach((column, index) => {
    const value = row[index]?.trim() ?? '';
    const key = column === 'email' ? 'hostEmail' : column;
    if (key && value !== '' && value !== '--' && !event.has(key)) event.set(key, value);
  });
}
