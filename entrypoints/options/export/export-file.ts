import { fileName, writeCsv } from '../../../lib/exchange/csv.ts';
import { writeContactsCsv } from '../../../lib/exchange/csv-profiles/write-contacts-csv.ts';
import { writeEventsIcs } from '../../../lib/exchange/icalendar/write-events-ics.ts';
import { writeContactsXlsx, writeEventsXlsx } from '../../../lib/exchange/spreadsheet/write-xlsx.ts';
import { type ContactColumnOptions, writtenEventColumns } from '../../../lib/exchange/text-column.ts';
import { writeVcardZip } from '../../../lib/exchange/vcard/write-vcard-zip.ts';
import { writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';
import { formats } from '../../../lib/i18n/formats.ts';
import type { Running } from '../../../lib/store/bulk.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { allEvents, metAtNames } from '../../../lib/store/queries.ts';
import { storedInParts } from '../../../lib/store/stored-in-parts.ts';
import { sortedByName } from './by-name.ts';
import { isOfEvents, isVcard, profileOf } from './export-format.ts';
import type { ExportOrder, WrittenFile } from './export-order.ts';

/** Reading is the first half of the work; writing cannot tell how far it is. */
const readingShare = 0.5;

type Parts = (string | Uint8Array<ArrayBuffer>)[];

/** The file that was ordered, of what is stored now. Throws what the store throws, the signal's reason. */
export async function exportFile(
  db: JejaringDatabase,
  order: ExportOrder,
  running: Running = {},
): Promise<WrittenFile> {
  const { extension, type, program } = kindOf(order);
  const parts = isOfEvents(order.format)
    ? await eventParts(db, order)
    : await contactParts(db, order, running);
  running.signal?.throwIfAborted();
  const kind = isOfEvents(order.format) ? 'events' : 'contacts';
  return {
    file: new Blob(parts, { type }),
    name: fileName(kind, new Date(), order.language, { extension, program }),
  };
}

async function eventParts(db: JejaringDatabase, order: ExportOrder): Promise<Parts> {
  const { format, language, separator, includesNotes } = order;
  const { compare } = formats(language);
  const events = (await allEvents(db)).sort((a, b) => compare(a.startDate ?? '', b.startDate ?? ''));
  if (format === 'eventsIcs') return [writeEventsIcs(events, { includeNotes: includesNotes })];
  if (format === 'eventsXlsx')
    return [new Uint8Array(writeEventsXlsx(events, { language, includeNotes: includesNotes }))];
  return writeCsv(writtenEventColumns(includesNotes), events, { language, separator });
}

async function contactParts(
  db: JejaringDatabase,
  { format, ids, columns, includesNotes, isOneEach, language, separator }: ExportOrder,
  { onProgress, signal }: Running,
): Promise<Parts> {
  const stored = await storedInParts(db.contacts, ids, {
    signal,
    onProgress: share => onProgress?.(share * readingShare),
  });
  const contacts = ids ? stored : sortedByName(stored);
  if (isVcard(format)) {
    const options = { version: format === 'vcard3' ? '3.0' : '4.0', includeNotes: includesNotes } as const;
    return isOneEach ? writeVcardZip(contacts, options) : writeVcards(contacts, options);
  }
  const options: ContactColumnOptions = {
    language,
    columns,
    includeNotes: includesNotes,
    metAt: await metAtNames(db),
  };
  const profile = profileOf(format);
  return profile
    ? writeContactsCsv(contacts, profile, { ...options, separator })
    : [new Uint8Array(writeContactsXlsx(contacts, options))];
}

const csv = { extension: 'csv', type: 'text/csv;charset=utf-8' };
const xlsx = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function kindOf({ format, isOneEach }: ExportOrder): {
  extension: string;
  type: string;
  program?: string;
} {
  switch (format) {
    case 'own':
    case 'eventsCsv':
      return csv;
    case 'xlsx':
    case 'eventsXlsx':
      return xlsx;
    case 'eventsIcs':
      return { extension: 'ics', type: 'text/calendar;charset=utf-8' };
    case 'vcard3':
    case 'vcard4':
      return isOneEach
        ? { extension: 'zip', type: 'application/zip' }
        : { extension: 'vcf', type: 'text/vcard;charset=utf-8' };
    default:
      return { ...csv, program: format };
  }
}
