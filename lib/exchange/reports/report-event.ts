import { cleanText } from '../../identity/text.ts';
import type { EventFacts } from '../../model/event.ts';
import { isOfEvent } from './column-of-header.ts';
import type { ReportColumn } from './header-aliases.ts';
import { type DateOrder, localDate, provenOrder, serialDate } from './report-dates.ts';
import type { ReportKind } from './report-kind.ts';
import { addFacts, type PeopleTable, type ReportLayout } from './report-layout.ts';
import type { WarningCounter } from './report-warning.ts';

const timeColumns: readonly ReportColumn[] = [
  'startTime',
  'endTime',
  'joinTime',
  'leaveTime',
  'registrationTime',
  'timestamp',
  'checkedIn',
];

/** All that a report says of its event by column, also what stands on the people's rows. */
export function factsOfEvent(
  { event, tables, summaryValues }: ReportLayout,
  kind: ReportKind,
): Map<ReportColumn, string> {
  const facts = new Map(event);
  for (const { columns, rows } of tables) {
    if (!columns.includes('topic') || !rows[0]) continue;
    const ofEvent = columns.map(column =>
      column && (isOfEvent(column) || column === 'hostEmail') ? column : undefined,
    );
    addFacts(facts, ofEvent, rows[0]);
  }
  // A summary in a language whose labels are not known: title first, then start and end among the times.
  if (kind === 'teams' && !facts.has('topic') && !facts.has('startTime')) {
    const [title = ''] = summaryValues;
    const times = summaryValues.filter(value => localDate(value, 'day-first') !== undefined);
    if (times.length > 1 && !/^[\d\s:./,-]+$/.test(title)) {
      facts.set('topic', title);
      facts.set('startTime', times[0] ?? '');
      facts.set('endTime', times[1] ?? '');
    }
  }
  return facts;
}

/**
 * The event of a report, its times as local text with a zone only where one is written. The order of day and month is
 * proven by any date of the file or the time is left out. `fileName` may name a Teams meeting. Undefined without a name.
 */
export function eventOf(
  facts: ReadonlyMap<ReportColumn, string>,
  tables: readonly PeopleTable[],
  warnings: WarningCounter,
  fileName = '',
): EventFacts | undefined {
  const name = cleanText(facts.get('topic') ?? nameInFileName(fileName));
  if (name === '') return undefined;
  warnOfOthers(tables, warnings);
  const start = dateOf(facts.get('startTime'), tables, facts, warnings);
  const end = dateOf(facts.get('endTime'), tables, facts, warnings);
  const organizer = cleanText(facts.get('host'));
  return {
    name,
    ...(start && { startDate: start.date }),
    ...(end && { endDate: end.date }),
    ...(start?.timeZone && { timeZone: start.timeZone }),
    ...(organizer && { organizer }),
    speakers: [],
    identities: [],
  };
}

/** An account's report holds the rows of several meetings. */
function warnOfOthers(tables: readonly PeopleTable[], warnings: WarningCounter): void {
  const topics = new Set<string>();
  for (const { columns, rows } of tables) {
    const place = columns.indexOf('topic');
    if (place !== -1) for (const row of rows) if (row[place]) topics.add(row[place]);
  }
  for (const topic of [...topics].slice(1)) warnings.add('several-events', topic);
}

/** `Rapat Satu Data - Attendance report 11-26-25.csv`, as Teams names its files in each language. */
const nameInFileName = (fileName: string): string =>
  /^(.{1,200}) - \D{5,40} \d{1,4}-\d{1,2}-\d{1,4}(?: ?\(\d{1,3}\))?\.(?:csv|xlsx|tsv|txt)$/.exec(
    fileName.slice(0, 300),
  )?.[1] ?? '';

function dateOf(
  text: string | undefined,
  tables: readonly PeopleTable[],
  facts: ReadonlyMap<ReportColumn, string>,
  warnings: WarningCounter,
): ReturnType<typeof serialDate> {
  if (!text) return undefined;
  const date = serialDate(text) ?? localDate(text);
  if (date !== 'ambiguous') return date;
  const decided = localDate(text, orderInFile(tables, facts));
  if (decided !== 'ambiguous') return decided;
  warnings.add('ambiguous-date', text);
  return undefined;
}

/** The order that some date of the file proves, unless another proves the opposite. */
function orderInFile(
  tables: readonly PeopleTable[],
  facts: ReadonlyMap<ReportColumn, string>,
): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  const note = (text: string | undefined): void => {
    const order = text && provenOrder(text);
    if (order) orders.add(order);
  };
  for (const column of timeColumns) note(facts.get(column));
  for (const { columns, rows } of tables) {
    const places = columns.flatMap((column, index) =>
      column && timeColumns.includes(column) ? [index] : [],
    );
    for (const row of rows) for (const place of places) note(row[place]);
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}
