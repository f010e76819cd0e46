import type { ContactFileKind } from '../contact-files/contact-file-kind.ts';
import { contactHeaderOf } from '../contact-files/contact-formats.ts';
import { isOwnEventsHeader, isOwnHeader } from '../contact-files/own-header.ts';
import { headerOf } from './column-of-header.ts';
import { decodeText } from './decode-text.ts';
import { separatedRows } from './separated-rows.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { unwrappedLines } from './unwrapped-lines.ts';
import { isXlsx, xlsxRows } from './xlsx.ts';
import { isZoomChat } from './zoom-chat.ts';

/** A file by what it is: rows, our own contacts, contact cards, or lines that are no table. */
export type ReportRows =
  | {
      readonly kind: 'rows';
      readonly rows: string[][];
      /** The number of a row in the file, by its place in `rows`. */
      readonly numberOf: (index: number) => number;
      readonly cutFrom?: number | undefined;
    }
  | { readonly kind: 'own'; readonly text: string; readonly separator: string }
  | { readonly kind: 'cards'; readonly text: string }
  | { readonly kind: 'lines'; readonly text: string };

/** Excel has 1,048,576. */
const mostRows = 1_100_000;
/** A header stands among the first rows, also after Teams' and GoTo's summaries. */
const looked = { characters: 200_000, rows: 200 };
const separators = [',', ';', '\t', '|'] as const;

/**
 * The rows of a report by its content, whatever it is called: an .xlsx, or a text whose separator is the one with which some
 * row becomes a header. A pasted text that has none is left as it is. `wanted`: a program whose file it is said to be.
 * @throws UnreadableFile
 */
export function reportRows(input: Uint8Array | string, wanted?: ContactFileKind): ReportRows {
  if (typeof input !== 'string' && isXlsx(input)) {
    const { rows, numbers } = xlsxRows(input);
    return { kind: 'rows', rows, numberOf: index => numbers[index] ?? 0 };
  }
  const text = typeof input === 'string' ? input.replaceAll('\0', '') : decodeText(input);
  if (/^\s{0,99}(?:<(?:!doctype|html|table|\?xml)|[[{]\s{0,99}["{[])/i.test(text))
    throw new UnreadableFile('web-page');
  if (/(?:^|[\r\n])[ \t]{0,9}(?:[\w-]{1,20}\.)?BEGIN\s?:\s?VCARD/i.test(text.slice(0, 5000)))
    return { kind: 'cards', text };
  if (/^\s{0,99}BEGIN:V/i.test(text)) throw new UnreadableFile('other-list');
  if (isZoomChat(text)) return { kind: 'lines', text };
  const [mark = ''] = /^"?sep=.?"?(?:\r\n?|\n)/i.exec(text) ?? [];
  const marked = text.slice(mark.length);
  const start = unwrappedLines(marked, separators) ?? marked;
  const known = separatorOf(start, wanted);
  if (known?.isOwn) return { kind: 'own', text, separator: known.separator };
  const separator = known?.separator ?? (typeof input === 'string' ? undefined : evenSeparator(start));
  if (!separator) return { kind: 'lines', text: start };
  const { rows, isEnded, openQuoteRow } = separatedRows(start, separator, mostRows);
  if (rows.length >= mostRows) throw new UnreadableFile('too-large');
  const cutFrom = openQuoteRow ?? (isEnded ? undefined : rows.length - 1);
  const first = mark === '' ? 1 : 2;
  return {
    kind: 'rows',
    rows,
    numberOf: index => index + first,
    cutFrom: isIncomplete(rows, cutFrom) ? cutFrom : undefined,
  };
}

/** Whether all rows from one on are shorter than the row before it, as after a cut. */
function isIncomplete(rows: readonly (readonly string[])[], from: number | undefined): boolean {
  const before = from === undefined ? 0 : (rows[from - 1]?.length ?? 0);
  return from !== undefined && before > 1 && rows.slice(from).every(row => row.length < before);
}

const beginning = (text: string, separator: string): string[][] =>
  separatedRows(text.slice(0, looked.characters), separator, looked.rows).rows;

/** The separator with which a row has most known headers. Values hold the other signs too, so only a header decides. */
function separatorOf(
  text: string,
  wanted: ContactFileKind | undefined,
): { separator: string; isOwn: boolean } | undefined {
  const known = separators.map(separator => {
    const rows = beginning(text, separator);
    const isOwn = isOwnHeader(rows[0] ?? []) && (wanted === undefined || wanted === 'jejaring');
    const counts = rows.map(row => {
      const { people, event } = headerOf(row);
      return (people ?? event ?? []).filter(Boolean).length;
    });
    const fields = contactHeaderOf(rows, wanted)?.fields ?? [];
    return {
      separator,
      isOwn,
      count: Math.max(
        isOwn || isOwnEventsHeader(rows[0] ?? []) ? 3 : 0,
        fields.filter(Boolean).length,
        ...counts,
      ),
    };
  });
  const best = known.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best : undefined;
}

/** The separator with which nearly all rows have the same number of cells; a comma stands in names, so it needs three. */
function evenSeparator(text: string): string | undefined {
  return separators.find(separator => {
    const lengths = beginning(text, separator)
      .filter(row => row.some(cell => cell.trim() !== ''))
      .map(row => row.length);
    const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
    const even = lengths.filter(length => length === usual).length;
    return lengths.length > 1 && usual >= (separator === ',' ? 3 : 2) && even >= lengths.length * 0.9;
  });
}
