export interface SeparatedRows {
  readonly rows: string[][];
  /** Whether the last row ends with a line break; a file that was cut in the middle seldom does. */
  readonly isEnded: boolean;
  /** The row of a quotation mark that nothing closes. */
  readonly openQuoteRow?: number | undefined;
}

const quote = '"';
const isLineBreak = (char: string): boolean => char === '\n' || char === '\r';

/**
 * Rows of RFC 4180, with any separator and any line break, at most `most` of them. Reports are not always quoted as the
 * standard says: in `"Andi" Pratama,…` the quotation marks belong to the name, and one that is never closed opens nothing,
 * so that a stray mark costs no row. Linear in the length of the text.
 */
export function separatedRows(
  text: string,
  separator: string,
  most = Number.POSITIVE_INFINITY,
): SeparatedRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let openQuoteRow: number | undefined;
  let isEnded = true;
  while (at < text.length && rows.length < most) {
    let cell: string | undefined;
    if (openQuoteRow === undefined && text[at] === quote) {
      const quoted = quotedCell(text, at, separator);
      if (quoted === 'never closed') openQuoteRow = rows.length;
      else if (quoted) {
        cell = quoted.cell;
        at = quoted.end;
      }
    }
    if (cell === undefined) {
      const end = endOfCell(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    const char = text[at];
    if (char === undefined) {
      isEnded = false;
      break;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (char === separator) {
      if (at === text.length) {
        row.push('');
        isEnded = false;
      }
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, isEnded, openQuoteRow };
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  for (let char = text[at]; char !== undefined && char !== separator && !isLineBreak(char); char = text[at])
    at++;
  return at;
}

/** The cell whose quotation mark stands at `from`, or undefined where the mark is part of the text. */
function quotedCell(
  text: string,
  from: number,
  separator: string,
): { cell: string; end: number } | 'never closed' | undefined {
  for (let at = text.indexOf(quote, from + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    const next = text[at + 1];
    if (next === quote) {
      at++;
      continue;
    }
    if (next !== undefined && next !== separator && !isLineBreak(next)) return undefined;
    return { cell: text.slice(from + 1, at).replaceAll('""', quote), end: at + 1 };
  }
  return 'never closed';
}
