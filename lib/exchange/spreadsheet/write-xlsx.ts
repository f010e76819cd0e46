import { Zip, ZipDeflate } from 'fflate';
import { translator } from '../../i18n/translate.ts';
import type { Contact } from '../../model/contact.ts';
import type { JejaringEvent } from '../../model/event.ts';
import type { Language } from '../../model/settings.ts';
import {
  type ContactColumnOptions,
  contactTextColumns,
  eventTextColumns,
  type TextColumn,
} from '../text-column.ts';
import { sheetXml } from './sheet-xml.ts';
import { sheetPath, workbookParts } from './workbook-parts.ts';

/**
 * Contacts as an Excel workbook (.xlsx) of one sheet: every cell a text, so that telephone and identity numbers keep their
 * zeros and signs and nothing runs as a formula. Notes, and what is said of the
 * relation, are left out unless `includeNotes` or their column was chosen. A cell
 * holds at most 32,767 characters; the rest of a longer text is left out.
 */
export const writeContactsXlsx = (contacts: readonly Contact[], options: ContactColumnOptions): Uint8Array =>
  writeXlsx(contactTextColumns(options, true), contacts, translator(options.language)('nav.contacts'));

/** The same for events. */
export const writeEventsXlsx = (
  events: readonly JejaringEvent[],
  options: { readonly language: Language; readonly includeNotes?: boolean | undefined },
): Uint8Array =>
  writeXlsx(eventTextColumns(options, true), events, translator(options.language)('nav.events'));

/** The same bytes each time; the oldest day that a zip can name. */
const mtime = '1980-01-01T12:00:00';

function writeXlsx<R>(
  columns: readonly TextColumn<R>[],
  records: readonly R[],
  sheetName: string,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  // The markup of cells is so alike that a higher level makes the file little smaller and the work twice as long.
  const add = (path: string) => {
    const file = new ZipDeflate(path, { level: 3 });
    file.mtime = mtime;
    zip.add(file);
    return file;
  };
  for (const [path, text] of Object.entries(workbookParts(sheetName))) {
    add(path).push(encoder.encode(text), true);
  }
  const sheet = add(sheetPath);
  for (const part of sheetXml(columns, records)) sheet.push(encoder.encode(part));
  sheet.push(new Uint8Array(), true);
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
