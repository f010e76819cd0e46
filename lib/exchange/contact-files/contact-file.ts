import type { Report, ReportOptions } from '../reports/read-report.ts';
import type { ReportRows } from '../reports/report-rows.ts';
import { WarningCounter } from '../reports/report-warning.ts';
import { UnreadableFile } from '../reports/unreadable-file.ts';
import { type ContactHeader, contactHeaderOf } from './contact-formats.ts';
import { chosenFields, mappableContacts } from './contact-mapping.ts';
import { contactSteps } from './contact-steps.ts';
import { mergeContacts } from './merge-contacts.ts';
import { asCsv, type ReadContacts, readOwnContacts } from './own-contacts.ts';
import { isOwnEventsHeader, isOwnHeader } from './own-header.ts';
import { readCards } from './read-cards.ts';
import type { RejectedRow } from './rejected-rows.ts';

type Table = Extract<ReportRows, { kind: 'rows' }>;

/**
 * Reads a file of contacts. Gives the share that is done after each step; undefined for a file of
 * anything else.
 * @throws UnreadableFile for our own events
 */
export function* contactFileSteps(
  source: ReportRows,
  options: ReportOptions,
): Generator<number, Report | undefined, void> {
  const warnings = new WarningCounter();
  if (source.kind === 'lines') return undefined;
  if (source.kind === 'cards') {
    return report('vcard', readCards(source.text, warnings, options.phoneCountry), warnings);
  }
  if (source.kind === 'own')
    return report('jejaring', readOwnContacts(source.text, source.separator, warnings), warnings);
  const { program } = options;
  const at = source.rows.findIndex(row => row.some(cell => cell.trim() !== ''));
  if (isOwnEventsHeader(source.rows[at] ?? [])) throw new UnreadableFile('other-list');
  const isOwn = isOwnHeader(source.rows[at] ?? []) && (program === undefined || program === 'jejaring');
  if (isOwn && !options.mapping) return report('jejaring', ownWorkbook(source, at, warnings), warnings);
  const header = contactHeaderOf(source.rows, program);
  return header && (yield* tableSteps(source, header, options));
}

function* tableSteps(
  { rows, numberOf, cutFrom = rows.length }: Table,
  found: ContactHeader,
  { mapping, phoneCountry }: ReportOptions,
): Generator<number, Report, void> {
  const warnings = new WarningCounter();
  const first = found.at + 1;
  const header = rows[found.at] ?? [];
  const whole = rows.slice(first, cutFrom);
  const fields = mapping ? chosenFields(found.fields, mapping) : found.fields;
  const steps = contactSteps({
    ...found,
    header,
    fields,
    rows: whole,
    numberOf: index => numberOf(first + index),
    warnings,
    phoneCountry,
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield 0.3 + 0.6 * step.value;
  const cut = rows.slice(cutFrom).map((cells, index): RejectedRow => {
    return { row: numberOf(cutFrom + index), reason: 'cut-off', cells };
  });
  if (cut.length > 0) warnings.add('cut-off');
  const { people, rejected } = step.value;
  return {
    ...report(found.kind, { people, header, rejected: [...rejected, ...cut] }, warnings),
    table: mappableContacts(header, found.fields, whole),
  };
}

/** Our own contacts out of a workbook: the same as the CSV file that its rows would be. */
function ownWorkbook({ rows, numberOf }: Table, at: number, warnings: WarningCounter): ReadContacts {
  const { people, header, rejected } = readOwnContacts(asCsv(rows.slice(at)), ',', warnings);
  const inSheet = (row: number): number => numberOf(at + row - 1);
  return {
    people: people.map(person => ({ ...person, row: inSheet(person.row ?? 1) })),
    header,
    rejected: rejected.map(one => ({ ...one, row: inSheet(one.row) })),
  };
}

function report(kind: Report['kind'], contacts: ReadContacts, warnings: WarningCounter): Report {
  const { header, rejected } = contacts;
  const people = mergeContacts(contacts.people, warnings);
  for (const { reason } of rejected) if (reason === 'no-name') warnings.add('row-without-name');
  if (people.length === 0) warnings.add('nobody');
  return { kind, event: undefined, people, warnings: warnings.list(), header, rejected };
}
