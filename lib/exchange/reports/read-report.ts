import { fold } from '../../identity/text.ts';
import type { EventFacts } from '../../model/event.ts';
import { naming } from './column-of-header.ts';
import type { ReportColumn } from './header-aliases.ts';
import { type MappableTable, type Mapping, mappingOf } from './mapping.ts';
import { mergePeople } from './merge-people.ts';
import { readNames } from './pasted-names.ts';
import { rowReader } from './person-of-row.ts';
import { eventOf, factsOfEvent } from './report-event.ts';
import { kindOf, type ReportKind } from './report-kind.ts';
import { layoutOf, type PeopleTable } from './report-layout.ts';
import type { ReportPerson } from './report-person.ts';
import { reportRows } from './report-rows.ts';
import { type ReportWarning, WarningCounter } from './report-warning.ts';
import { lonelyTable, withoutHeader } from './unknown-table.ts';
import { isZoomChat } from './zoom-chat.ts';

export interface ReportOptions {
  /** What the columns of the table hold, as chosen by the user; see `Report.table`. */
  readonly mapping?: Mapping | undefined;
  /** May name the event: `Rapat Satu Data - Attendance report 11-26-25.csv`. Never tells the format. */
  readonly fileName?: string | undefined;
  /** ISO 3166-1 alpha-2, of numbers that are written without a country. */
  readonly phoneCountry?: string | undefined;
}

export interface Report {
  readonly kind: ReportKind;
  readonly event: EventFacts | undefined;
  readonly people: readonly ReportPerson[];
  readonly warnings: readonly ReportWarning[];
  /** The longest table, to be mapped by hand; none for a chat and for lines of names. */
  readonly table?: MappableTable | undefined;
}

/** Rows between two reports of progress. */
const rowsPerStep = 1000;

/**
 * Reads an attendee report, a table or a list of names, told by its content. Gives the share that is done after each step, so
 * that the caller can show it, let others work in between, or stop.
 * @throws UnreadableFile
 */
export function* reportSteps(
  input: Uint8Array | string,
  { mapping, fileName, phoneCountry }: ReportOptions = {},
): Generator<number, Report, void> {
  const source = reportRows(input);
  yield 0.2;
  if (source.text !== undefined && !mapping) {
    const kind = isZoomChat(source.text) ? 'zoom-chat' : 'names';
    return { kind, event: undefined, ...readNames(source.text, phoneCountry) };
  }
  const rows = source.text === undefined ? source.rows : source.text.split(/\r\n?|\n/).map(line => [line]);
  const warnings = new WarningCounter();
  const whole =
    source.text === undefined && source.cutFrom !== undefined ? rows.slice(0, source.cutFrom) : rows;
  if (whole.length < rows.length) warnings.add('cut-off');
  const known = layoutOf(whole);
  const layout = known.tables.length > 0 ? known : layoutOf(withoutHeader(whole));
  const found = layout.tables.length > 0 ? layout.tables : lonelyTable(whole);
  const kind = mapping ? 'table' : kindOf({ ...layout, tables: found });
  const tables = mapping ? mapped(found, mapping) : found;
  yield 0.3;
  const rowCount = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const drafts: ReportPerson[] = [];
  let done = 0;
  for (const table of tables.filter(hasNames)) {
    const personOfRow = rowReader({ kind, table, warnings, phoneCountry });
    for (const row of table.rows) {
      const person = personOfRow(row);
      if (person) drafts.push(person);
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
  };
}

export interface RunOptions extends ReportOptions {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * `reportSteps` in one go: for a worker, Node, or a small file.
 * @throws UnreadableFile, or the signal's reason when it was aborted
 */
export function readReport(
  input: Uint8Array | string,
  { onProgress, signal, ...options }: RunOptions = {},
): Report {
  const steps = reportSteps(input, options);
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
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
