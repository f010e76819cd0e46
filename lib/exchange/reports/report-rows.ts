import { headerOf } from './column-of-header.ts';
import { decodeText } from './decode-text.ts';
import { separatedRows } from './separated-rows.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { isXlsx, xlsxRows } from './xlsx.ts';
import { isZoomChat } from './zoom-chat.ts';

/** A file as rows, or as a text that is no table. */
export type ReportRows =
  | { readonly rows: string[][]; readonly text?: undefined; readonly cutFrom?: number | undefined }
  | { readonly text: string };

/** Excel has 1,048,576. */
const mostRows = 1_100_000;
/** A header stands among the first rows, also after Teams' and GoTo's summaries. */
const looked = { characters: 200_000, rows: 200 };
const separators = [',', ';', '\t', '|'] as const;

/**
 * The rows of a report by its content, whatever it is called: an .xlsx, or a text whose separator is the one with which some
 * row becomes a header. A pasted text that has none is left as it is.
 * @throws UnreadableFile
 */
export function reportRows(input: Uint8Array | string): ReportRows {
  if (typeof input !== 'string' && isXlsx(input)) return { rows: xlsxRows(input) };
  const text = typeof input === 'string' ? input.replaceAll('\0', '') : decodeText(input);
  if (/^\s{0,99}(?:<(?:!doctype|html|table|\?xml)|[[{]\s{0,99}["{[])/i.test(text))
    throw new UnreadableFile('web-page');
  if (/^\s{0,99}BEGIN:V/i.test(text)) throw new UnreadableFile('other-list');
  if (isZoomChat(text)) return { text };
  const start = text.replace(/^"?sep=.?"?(?:\r\n?|\n)/i, '');
  const separator = separatorOf(start) ?? (typeof input === 'string' ? undefined : evenSeparator(start));
  if (!separator) return { text: start };
  const { rows, isEnded, openQuoteRow } = separatedRows(start, separator, mostRows);
  if (rows.length >= mostRows) throw new UnreadableFile('too-large');
  const cutFrom = openQuoteRow ?? (isEnded ? undefined : rows.length - 1);
  return { rows, cutFrom: isIncomplete(rows, cutFrom) ? cutFrom : undefined };
}

/** Whether all rows from one on are shorter than the row before it, as after a cut. */
function isIncomplete(rows: readonly (readonly string[])[], from: number | undefined): boolean {
  const before = from === undefined ? 0 : (rows[from - 1]?.length ?? 0);
  return from !== undefined && before > 1 && rows.slice(from).every(row => row.length < before);
}

const beginning = (text: string, separator: string): string[][] =>
  separatedRows(text.slice(0, looked.characters), separator, looked.rows).rows;

/** The separator with which a row has most known headers. Values hold the other signs too, so only a header decides. */
function separatorOf(text: string): string | undefined {
  const known = separators.map(separator => {
    const counts = beginning(text, separator).map(row => {
      const { people, event } = headerOf(row);
      return (people ?? event ?? []).filter(Boolean).length;
    });
    return { separator, count: Math.max(0, ...counts) };
  });
  const best = known.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.separator : undefined;
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
