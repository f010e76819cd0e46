import type { BackupContent } from '../exchange/backup/backup-content.ts';
import { writeBackup } from '../exchange/backup/write-backup.ts';
import { eventColumns } from '../exchange/columns.ts';
import { type Separator, writeCsv } from '../exchange/csv.ts';
import { csvProfiles } from '../exchange/csv-profiles/csv-profiles.ts';
import { writeContactsCsv } from '../exchange/csv-profiles/write-contacts-csv.ts';
import { writeEventsIcs } from '../exchange/icalendar/write-events-ics.ts';
import { withoutPrivate, withoutPrivateOfEvent } from '../exchange/private-fields.ts';
import { writeContactsXlsx, writeEventsXlsx } from '../exchange/spreadsheet/write-xlsx.ts';
import { writeVcards } from '../exchange/vcard/write-vcards.ts';
import type { Language } from '../model/settings.ts';
import type { OutputFormat } from './convert-formats.ts';
import { namesOfEvents } from './convert-records.ts';
import { printedRecords } from './printed-contacts.ts';

export interface WriteOptions {
  /** Of our own headers. */
  readonly language: Language;
  readonly separator: Separator;
  readonly includeNotes: boolean;
  readonly appVersion: string;
}

type Parts = Iterable<string | Uint8Array>;

/**
 * Records in a format. What a format has no place for is left out; a file of events alone becomes a table of events.
 * @throws Error with a sentence for the user where the format takes nothing of what there is
 */
export async function writtenRecords(
  content: BackupContent,
  to: OutputFormat,
  options: WriteOptions,
): Promise<Parts> {
  const { contacts, events } = content;
  const { language, separator, includeNotes, appVersion } = options;
  const table = { language, separator, includeNotes, metAt: namesOfEvents(content) };
  const areEvents = contacts.length === 0;
  switch (to) {
    case 'json':
      return printedRecords(contacts, events, table.metAt);
    case 'backup':
      return await writeBackup(content, { createdAt: new Date().toISOString(), appVersion });
    case 'ics':
      if (events.length > 0) return [writeEventsIcs(events, { includeNotes })];
      throw new Error('There is no event to write: --to ics takes events alone.');
    case 'xlsx':
      return [areEvents ? writeEventsXlsx(events, table) : writeContactsXlsx(contacts, table)];
    case 'csv':
    case 'excel':
      if (areEvents)
        return writeCsv(eventColumns, events, { language, separator: to === 'excel' ? ';' : separator });
      return writeContactsCsv(contacts, csvProfiles[to === 'csv' ? 'own' : to], table);
    default:
      break;
  }
  if (areEvents)
    throw new Error('There are events alone: write them --to ics, csv, excel, xlsx, json or backup.');
  if (to === 'vcard3' || to === 'vcard4')
    return writeVcards(contacts, { version: to === 'vcard3' ? '3.0' : '4.0', includeNotes });
  return writeContactsCsv(contacts, csvProfiles[to], table);
}

/** The same without notes and what else is private. */
export const withoutNotes = (content: BackupContent): BackupContent => ({
  ...content,
  contacts: content.contacts.map(withoutPrivate),
  events: content.events.map(withoutPrivateOfEvent),
});
