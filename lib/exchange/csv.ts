import { translator } from '../i18n/translate.ts';
import type { Language } from '../model/settings.ts';
import type { Column, ColumnContext } from './columns.ts';
import { guarded } from './formula-guard.ts';

export type Separator = ',' | ';';

export interface CsvOptions extends ColumnContext {
  readonly separator: Separator;
  /** Language of the header. */
  readonly language: Language;
}

/** A record rarely has 500 characters: a part is then half a megabyte, and no string holds the whole file. */
const rowsPerPart = 1000;

/**
 * Records as CSV (RFC 4180: CRLF, quotes doubled) that spreadsheets open: byte order mark, the separator of the reader's
 * region, nothing that would run as a formula. In parts, to be joined or handed to a `Blob`; encode as UTF-8.
 */
export function writeCsv<R, D>(
  columns: readonly Column<R, D>[],
  records: readonly R[],
  { separator, language, ...context }: CsvOptions,
): string[] {
  const label = translator(language);
  const line = (cells: readonly string[]): string =>
    `${cells.map(cell => quoted(guarded(cell))).join(separator)}\r\n`;
  const parts = [`\uFEFF${line(columns.map(column => label(column.label)))}`];
  for (let from = 0; from < records.length; from += rowsPerPart) {
    const rows = records.slice(from, from + rowsPerPart);
    parts.push(rows.map(row => line(columns.map(column => column.read(row, context)))).join(''));
  }
  return parts;
}

/** Both separators and the tab are quoted, so that the cell holds also when the file is read with the wrong one. */
const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const names: Record<Language, Record<'contacts' | 'events', string>> = {
  en: { contacts: 'contacts', events: 'events' },
  id: { contacts: 'kontak', events: 'acara' },
};

/** `jejaring-kontak-2026-11-22.csv`: the day is the local one of `date`. */
export function fileName(kind: 'contacts' | 'events', date: Date, language: Language): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `jejaring-${names[language][kind]}-${day}.csv`;
}

/** Where numbers have a decimal comma, as in Indonesia, spreadsheets part columns by semicolons. */
export function defaultSeparator(locale: string): Separator {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
