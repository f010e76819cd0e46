import type { TextColumn } from '../text-column.ts';
import { cellText, columnName, xmlText } from './xml-cell.ts';

/** Places in `cellXfs` of styles.xml. */
const textStyle = 1;
const headerStyle = 2;

/** In characters of the widest digit. */
const narrowest = 8;
const broadest = 48;
/** As many rows tell how wide a column is. */
const sampled = 200;

const rowsPerPart = 1000;

/** The parts of a worksheet whose cells are all texts, with its first row in bold and frozen. */
export function* sheetXml<R>(columns: readonly TextColumn<R>[], records: readonly R[]): Generator<string> {
  const names = columns.map((_, index) => columnName(index));
  const cell = (name: string | undefined, row: number, style: number, text: string): string => {
    if (text === '') return '';
    const fit = cellText(text);
    // Readers of XML may drop white space at an edge.
    const space = fit.trim().length === fit.length ? '' : ' xml:space="preserve"';
    return `<c r="${name}${row}" s="${style}" t="inlineStr"><is><t${space}>${xmlText(fit)}</t></is></c>`;
  };
  const header = columns.map((column, index) => cell(names[index], 1, headerStyle, column.header)).join('');
  yield `${start}${widths(columns, records)}<sheetData><row r="1">${header}</row>`;
  for (let from = 0; from < records.length; from += rowsPerPart) {
    let part = '';
    for (const [index, record] of records.slice(from, from + rowsPerPart).entries()) {
      const row = from + index + 2;
      part += `<row r="${row}">`;
      for (const [at, { read }] of columns.entries()) part += cell(names[at], row, textStyle, read(record));
      part += '</row>';
    }
    yield part;
  }
  yield '</sheetData></worksheet>';
}

const start =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '</sheetView></sheetViews>';

/** A column's style is that of what is typed into it later: a number that is added stays a text too. */
function widths<R>(columns: readonly TextColumn<R>[], records: readonly R[]): string {
  const sample = records.slice(0, sampled);
  const cols = columns.map(({ header, read }, index) => {
    const longest = sample.reduce(
      (most, record) => Math.max(most, Math.min(read(record).length, broadest)),
      Math.max(narrowest, header.length),
    );
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${longest + 2}" style="${textStyle}" customWidth="1"/>`;
  });
  return cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`;
}
