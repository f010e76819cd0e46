import path from 'node:path';
import { isBackup } from '../exchange/backup/detect.ts';
import { UnreadableBackup } from '../exchange/backup/unreadable-backup.ts';
import type { EventDraft } from '../exchange/columns.ts';
import { asCsv } from '../exchange/contact-files/own-contacts.ts';
import { draftOfPerson } from '../exchange/contact-files/person-of-draft.ts';
import { readEventsIcs } from '../exchange/icalendar/read-events-ics.ts';
import { readEventsCsv } from '../exchange/read-csv.ts';
import { decodeText } from '../exchange/reports/decode-text.ts';
import { garbledNames } from '../exchange/reports/garbled-names.ts';
import { type Report, readReport } from '../exchange/reports/read-report.ts';
import { UnreadableFile } from '../exchange/reports/unreadable-file.ts';
import { isXlsx, xlsxRows } from '../exchange/reports/xlsx.ts';
import { translator } from '../i18n/translate.ts';
import { readBackupBytes, unreadableSentence } from './backup-file.ts';
import { type InputFormat, inputs } from './convert-formats.ts';
import { contactOfDraft, contentOf, eventOfDraft, type Records } from './convert-records.ts';

export interface InputOptions {
  /** Its name, for sentences. */
  readonly file: string;
  readonly from: InputFormat;
  /** ISO 3166-1 alpha-2, of numbers that are written without a country. */
  readonly phoneCountry: string | undefined;
}

/**
 * The contacts and events of a file.
 * @throws Error with a sentence for the user that says what to do
 */
export async function readRecords(bytes: Uint8Array, options: InputOptions): Promise<Records> {
  const { file } = options;
  try {
    const records = await recordsIn(bytes, options);
    if (records.content.contacts.length + records.content.events.length > 0) return records;
    const [why = 'nothing in it could be read'] = records.told;
    throw new Error(`"${file}" holds nothing to convert: ${why}.`);
  } catch (error) {
    if (error instanceof UnreadableBackup) throw new Error(unreadableSentence(error, file));
    if (error instanceof UnreadableFile)
      throw new Error(error.message.replace(/^The file/, () => `"${file}"`));
    throw error;
  }
}

async function recordsIn(bytes: Uint8Array, options: InputOptions): Promise<Records> {
  const { from } = options;
  if (from === 'backup' || (from === 'auto' && isBackup(bytes))) {
    const { content } = await readBackupBytes(bytes);
    return { content, told: [] };
  }
  if (from === 'ics' || (from === 'auto' && isCalendar(bytes))) {
    const { events, problems } = readEventsIcs(decodeText(bytes));
    return eventRecords(events, problems);
  }
  try {
    return peopleIn(bytes, options);
  } catch (error) {
    const mayBeEvents = from === 'auto' || from === 'csv' || from === 'xlsx';
    if (!(error instanceof UnreadableFile && error.kind === 'other-list' && mayBeEvents)) throw error;
    const { drafts, problems } = readEventsCsv(
      isXlsx(bytes) ? asCsv(xlsxRows(bytes).rows) : decodeText(bytes),
    );
    return eventRecords(drafts, problems);
  }
}

const isCalendar = (bytes: Uint8Array): boolean =>
  /^[\uFEFF\s]{0,99}BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 400)));

function eventRecords(drafts: readonly EventDraft[], problems: readonly { message: string }[]): Records {
  const now = new Date().toISOString();
  return {
    content: contentOf({ events: drafts.map(draft => eventOfDraft(draft, now)) }),
    told: problems.map(({ message }) => message),
  };
}

function peopleIn(bytes: Uint8Array, { file, from, phoneCountry }: InputOptions): Records {
  const program = inputs[from];
  if (from === 'xlsx' && !isXlsx(bytes)) throw new Error(`"${file}" is no .xlsx workbook. Try --from auto.`);
  const report = readReport(bytes, { fileName: path.basename(file), phoneCountry, program });
  if (program !== undefined && report.kind !== program)
    throw new Error(`"${file}" is no file of ${from}: it looks like "${report.kind}". Try --from auto.`);
  if (from === 'csv' && (report.kind === 'vcard' || isXlsx(bytes)))
    throw new Error(`"${file}" is no .csv file. Try --from auto.`);
  const now = new Date().toISOString();
  const contacts = report.people.map(person => contactOfDraft(draftOfPerson(person), now));
  const events = report.event ? [eventOfDraft({ ...report.event, tags: [] }, now)] : [];
  return { content: contentOf({ contacts, events }), told: toldOf(report) };
}

/** Each rejected row is told by itself. */
const toldByRow: ReadonlySet<string> = new Set(['row-without-name', 'not-coming', 'cut-off']);

function toldOf({ people, warnings, rejected }: Report): string[] {
  const t = translator('en');
  const garbled = garbledNames(people);
  return [
    ...(garbled.length > 0
      ? [`${t('import.garbled', { count: garbled.length })} ${garbled.slice(0, 3).join(' | ')}`]
      : []),
    ...warnings.filter(({ kind }) => !toldByRow.has(kind)).map(({ message }) => message),
    ...rejected.map(({ row, reason }) => `row ${row}: ${t(`rejected.${reason}`)}`),
  ];
}
