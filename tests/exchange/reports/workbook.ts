import { strToU8, zipSync } from 'fflate';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `AB` for 27. */
const letters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

const sheet = (rows: readonly (readonly string[])[], cell: (text: string, place: string) => string): string =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows
    .map((row, at) => {
      const cells = row.map((text, index) => (text === '' ? '' : cell(text, `${letters(index)}${at + 1}`)));
      return row.every(text => text === '') ? '' : `<row r="${at + 1}">${cells.join('')}</row>`;
    })
    .join('')}</sheetData></worksheet>`;

/** A workbook with its texts inside the cells. */
export const workbook = (rows: readonly (readonly string[])[]): Uint8Array =>
  zipSync({
    'xl/worksheets/sheet1.xml': strToU8(
      sheet(rows, (text, place) => `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`),
    ),
  });

/** A workbook as Excel writes it, with a table of texts. */
export function workbookWithTable(rows: readonly (readonly string[])[]): Uint8Array {
  const texts = [...new Set(rows.flat())];
  const places = new Map(texts.map((text, index) => [text, index]));
  const table = texts.map(text => `<si><r><t>${escaped(text)}</t></r><rPh><t>x</t></rPh></si>`).join('');
  return zipSync({
    'xl/sharedStrings.xml': strToU8(`<sst>${table}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      sheet(rows, (text, place) => `<c r="${place}" t="s"><v>${places.get(text)}</v></c>`),
    ),
  });
}

export const zipOfFiles = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
