import { download } from '../../lib/browser/download.ts';
import { type Column, contactColumns } from '../../lib/exchange/columns.ts';
import { type CsvOptions, defaultSeparator, fileName, writeCsv } from '../../lib/exchange/csv.ts';
import { writtenEventColumns } from '../../lib/exchange/text-column.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { Language, Settings } from '../../lib/model/settings.ts';

interface ExportOptions {
  readonly language: Language;
  readonly settings: Settings;
  readonly metAt?: CsvOptions['metAt'];
}

/** Offers contacts as a CSV file with all that is known, notes too, and gives the file's name. */
export const exportContacts = (contacts: readonly Contact[], options: ExportOptions): string =>
  exportCsv('contacts', contacts, contactColumns, options);

/** The same for events, without what is private. */
export const exportEvents = (events: readonly JejaringEvent[], options: ExportOptions): string =>
  exportCsv('events', events, writtenEventColumns(false), options);

function exportCsv<R, D>(
  kind: 'contacts' | 'events',
  records: readonly R[],
  columns: readonly Column<R, D>[],
  { language, settings, metAt }: ExportOptions,
): string {
  const separator = settings.csvSeparator ?? defaultSeparator(language);
  const parts = writeCsv(columns, records, { language, separator, metAt });
  const name = fileName(kind, new Date(), language);
  download(new Blob(parts, { type: 'text/csv;charset=utf-8' }), name);
  return name;
}
