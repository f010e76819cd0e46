import { separatedRows } from './separated-rows.ts';

/** Inside the quotation marks a mark can only be one of a pair. */
const isOneCell = (line: string): boolean =>
  line.length > 2 &&
  line.startsWith('"') &&
  line.endsWith('"') &&
  !line.slice(1, -1).replaceAll('""', '').includes('"');

/**
 * The text without the quotation marks around each whole line: so a file with commas is left by a spreadsheet that parts by
 * semicolons, `"Rina,""Dinas A, B"""`. Undefined unless every line is so and all hold the same number of cells, more than one.
 * Line breaks stay where they are.
 */
export function unwrappedLines(text: string, separators: readonly string[]): string | undefined {
  if (!/^\s{0,99}"/.test(text)) return undefined;
  const lines = text.split(/\r\n?|\n/).map(line => line.trim());
  if (!lines.every(line => line === '' || isOneCell(line))) return undefined;
  const bare = lines.map(line => line.slice(1, -1).replaceAll('""', '"')).join('\n');
  const isEven = (separator: string): boolean => {
    const filled = separatedRows(bare, separator).rows.filter(row => row.some(cell => cell !== ''));
    const width = filled[0]?.length ?? 0;
    return width > 1 && filled.every(row => row.length === width);
  };
  return separators.some(isEven) ? bare : undefined;
}
