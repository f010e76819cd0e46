import { fold } from '../../identity/text.ts';
import type { RejectedRow } from '../contact-files/rejected-rows.ts';
import { naming } from './column-of-header.ts';
import type { ReportColumn } from './header-aliases.ts';
import { type MappableTable, type Mapping, mappingOf } from './mapping.ts';
import { mergePeople } from './merge-people.ts';
import { rowReader } from './person-of-row.ts';
import type { Report, ReportOptions } from './read-report.ts';
import { eventOf, factsOfEvent } from './report-event.ts';
import { kindOf, type ReportKind } from './report-kind.ts';
import { layoutOf, type PeopleTable, type ReportLayout } from './report-layout.ts';
import type { ReportPerson } from './report-person.ts';
import { WarningCounter } from './report-warning.ts';
import { lonelyTable, missingHeader } from './unknown-table.ts';

type Rows = readonly (readonly string[])[];

export interface ReportTable {
  readonly rows: Rows;
  readonly numberOf: (index: number) => number;
  /** The first row that is not whole, as after a cut. */
  readonly cutFrom?: number | undefined;
}

/** Rows between two reports of progress. */
const rowsPerStep = 1000;

/** Reads an attendee report or any other table with people in it. Gives the share that is done after each step. */
export function* attendeeSteps(
  { rows, numberOf, cutFrom }: ReportTable,
  { mapping, fileName, phoneCountry }: ReportOptions,
): Generator<number, Report, void> {
  const warnings = new WarningCounter();
  const whole = rows.slice(0, cutFrom);
  const rejected = rows.slice(whole.length).map((cells, index): RejectedRow => {
    return { row: numberOf(whole.length + index), reason: 'cut-off', cells };
  });
  if (rejected.length > 0) warnings.add('cut-off');
  const layout = knownLayout(whole, numberOf);
  const found = layout.tables.length > 0 ? layout.tables : lonelyTable(whole, numberOf);
  const kind = mapping ? 'table' : kindOf({ ...layout, tables: found });
  const tables = mapping ? mapped(found, mapping) : found;
  yield 0.3;
  const rowCount = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const drafts: ReportPerson[] = [];
  let done = 0;
  for (const table of tables.filter(hasNames)) {
    const personOfRow = rowReader({ kind, table, warnings, phoneCountry });
    for (const [index, cells] of table.rows.entries()) {
      const person = personOfRow(cells);
      const row = table.numbers[index] ?? 0;
      if (typeof person === 'string') rejected.push({ row, reason: person, cells });
      else drafts.push({ ...person, row });
      if (++done % rowsPerStep === 0) yield 0.3 + (0.6 * done) / rowCount;
    }
  }
  const merged = mergePeople(drafts, warnings);
  const facts = factsOfEvent({ ...layout, tables }, kind);
  const people = withRoles(merged, kind, facts);
  const event = eventOf(facts, tables, warnings, fileName);
  const named = (role: ReportPerson['role']): string[] =>
    people.filter(person => person.role === role).map(({ name }) => name);
  const [organizer, ...others] = named('organizer');
  warnOfTables(tables, people, warnings);
  yield 1;
  return {
    kind,
    event: event && {
      ...event,
      organizer: event.organizer ?? (others.length === 0 ? organizer : undefined),
      speakers: named('speaker').slice(0, 100),
    },
    people,
    warnings: warnings.list(),
    table: mappable(tables),
    header: longest(tables)?.header ?? [],
    rejected: rejected.sort((a, b) => a.row - b.row),
  };
}

function knownLayout(rows: Rows, numberOf: (index: number) => number): ReportLayout {
  const known = layoutOf(rows, numberOf);
  const missing = known.tables.length > 0 ? undefined : missingHeader(rows);
  return missing ? layoutOf([missing, ...rows], index => numberOf(index - 1)) : known;
}

/** The table that was offered for mapping, and no other. */
function mapped(tables: readonly PeopleTable[], mapping: Mapping): PeopleTable[] {
  const table = longest(tables);
  return table ? [{ ...table, columns: mapping }] : [];
}

const longest = (tables: readonly PeopleTable[]): PeopleTable | undefined =>
  tables.reduce<PeopleTable | undefined>((a, b) => (a && a.rows.length >= b.rows.length ? a : b), undefined);

/**
 * Teams makes everybody a presenter unless the organizer chose otherwise, so presenters are speakers only among more
 * attendees. Zoom names its host beside the meeting.
 */
function withRoles(
  people: readonly ReportPerson[],
  kind: ReportKind,
  facts: ReadonlyMap<ReportColumn, string>,
): ReportPerson[] {
  const count = (role: ReportPerson['role']): number => people.filter(person => person.role === role).length;
  const areAllPresenters = kind === 'teams' && count('speaker') >= count('attendee');
  const host = fold(facts.get('host') ?? '');
  const hostEmail = facts.get('hostEmail')?.toLowerCase() ?? '';
  return people.map(person => {
    if (areAllPresenters && person.role === 'speaker') return { ...person, role: 'attendee' };
    const isHost =
      (host !== '' && [person.name, person.originalName ?? ''].some(name => fold(name) === host)) ||
      person.email.some(address => address.toLowerCase() === hostEmail);
    return isHost ? { ...person, role: 'organizer' } : person;
  });
}

const hasNames = ({ columns }: PeopleTable): boolean => columns.some(column => column && naming.has(column));

function warnOfTables(
  tables: readonly PeopleTable[],
  people: readonly ReportPerson[],
  warnings: WarningCounter,
): void {
  const named = tables.filter(hasNames);
  const unknown = named.flatMap(({ header, columns }) => header.filter((_, index) => !columns[index]));
  for (const header of new Set(unknown.map(cell => cell.trim())))
    if (header !== '') warnings.add('unknown-column', header);
  if (named.length === 0) warnings.add('no-name-column');
  else if (people.length === 0) warnings.add('nobody');
}

function mappable(tables: readonly PeopleTable[]): MappableTable | undefined {
  const table = longest(tables);
  if (!table) return undefined;
  const { header, columns, rows } = table;
  return { header, samples: rows.slice(0, 5), mapping: mappingOf(columns) };
}
