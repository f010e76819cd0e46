import type { Language } from '../model/settings.ts';
import type { Column, ColumnContext } from './columns.ts';
import { csvCell } from './csv-cell.ts';
import { type TextColumn, textColumns } from './text-column.ts';

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
  return writeRows(textColumns(columns, language, context), records, { separator, hasMark: true });
}

/** How a CSV file is made besides its cells. */
export interface CsvShape {
  readonly separator: Separator;
  /** Begins with a byte order mark, without which Excel takes UTF-8 for the region's old code page. */
  readonly hasMark: boolean;
}

/** The header and one row a record. */
export function writeRows<R>(
  columns: readonly TextColumn<R>[],
  records: readonly R[],
  { separator, hasMark }: CsvShape,
): string[] {
  const parts = [
    `${hasMark ? '\uFEFF' : ''}${columns.map(({ header }) => csvCell(header)).join(separator)}\r\n`,
  ];
  // Plain loops: this runs three million times for 100,000 contacts, and half of the cells are empty.
  for (let from = 0; from < records.length; from += rowsPerPart) {
    let part = '';
    for (const record of records.slice(from, from + rowsPerPart)) {
      let line = '';
      for (const { read } of columns) {
        const text = read(record);
        line += text === '' ? separator : csvCell(text) + separator;
      }
      part += `${line.slice(0, -1)}\r\n`;
    }
    parts.push(part);
  }
  return parts;
}

const names = {
  en: { contacts: 'contacts', events: 'events', plan: 'plan', trainings: 'trainings' },
  id: { contacts: 'kontak', events: 'acara', plan: 'rencana', trainings: 'pelatihan' },
} as const satisfies Record<Language, object>;

export interface FileKind {
  /** Without its dot. */
  readonly extension: string;
  /** A program that the file is for: `jejaring-kontak-google-2026-11-22.csv`. */
  readonly program?: string | undefined;
}

/** `jejaring-kontak-2026-11-22.csv`: the day is the local one of `date`. */
export function fileName(
  kind: keyof (typeof names)['en'],
  date: Date,
  language: Language,
  { extension, program }: FileKind = { extension: 'csv' },
): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${['jejaring', names[language][kind], program, day].filter(Boolean).join('-')}.${extension}`;
}

/** Where numbers have a decimal comma, as in Indonesia, spreadsheets part columns by semicolons. */
export function defaultSeparator(locale: string): Separator {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
