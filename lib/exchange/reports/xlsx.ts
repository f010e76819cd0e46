import { UnreadableFile } from './unreadable-file.ts';
import { unzipped, type Zip, zipOf } from './unzip.ts';
import { attribute, readXml } from './xml-text.ts';

/** Of all parts together, unpacked. A sheet of 100,000 rows and 12 columns has about 80 MB. */
const mostBytes = 250_000_000;
const mostColumns = 400;
const mostRows = 1_100_000;
const mostSheets = 20;

/** Whether bytes are a zip with a workbook in it; other zips are refused as archives where they are decoded. */
export function isXlsx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
  return [...zipOf(bytes).keys()].some(name => name.startsWith('xl/'));
}

export interface SheetRows {
  readonly rows: string[][];
  /** The number that each row has in its sheet. */
  readonly numbers: number[];
}

/**
 * The cells of all sheets of a workbook (ECMA-376, SpreadsheetML) as texts, one sheet after the other with an empty row
 * between. Numbers as they are stored; formulas by their last value; an empty row stands for any number of them.
 * @throws UnreadableFile for a damaged file and for one whose parts are, or say they are, too large
 */
export function xlsxRows(bytes: Uint8Array): SheetRows {
  const zip = zipOf(bytes);
  const sheets = [...zip.keys()]
    .filter(name => /^xl\/worksheets\/sheet\d{1,4}\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .slice(0, mostSheets);
  if (sheets.length === 0) throw new UnreadableFile('damaged');
  const parts = ['xl/sharedStrings.xml', ...sheets];
  const declared = parts.reduce((sum, name) => sum + (zip.get(name)?.size ?? 0), 0);
  if (declared > mostBytes) throw new UnreadableFile('too-large');
  const strings = sharedStrings(partOf(bytes, zip, 'xl/sharedStrings.xml'));
  const found: SheetRows = { rows: [], numbers: [] };
  for (const name of sheets) {
    if (found.rows.length > 0) addRow(found, [], 0);
    readSheet(partOf(bytes, zip, name), strings, found);
  }
  return found;
}

function addRow({ rows, numbers }: SheetRows, row: string[], number: number): void {
  rows.push(row);
  numbers.push(number);
  if (rows.length > mostRows) throw new UnreadableFile('too-large');
}

function partOf(bytes: Uint8Array, zip: Zip, name: string): string {
  const entry = zip.get(name);
  return entry ? new TextDecoder().decode(unzipped(bytes, entry)) : '';
}

/** Texts of the workbook, which cells name by their place. Phonetic guides (`rPh`) are no part of a text. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isGuide = false;
  readXml(xml, {
    open: name => {
      if (name === 'si') current = '';
      else if (name === 't') isText = !isGuide;
      else if (name === 'rPh') isGuide = true;
    },
    close: name => {
      if (name === 'si') strings.push(current);
      else if (name === 't') isText = false;
      else if (name === 'rPh') isGuide = false;
    },
    text: text => {
      if (isText) current += cellText(text);
    },
  });
  return strings;
}

function readSheet(xml: string, strings: readonly string[], found: SheetRows): void {
  let row: string[] = [];
  let number = 0;
  let place = 0;
  let type = '';
  let value = '';
  let isValue = false;
  readXml(xml, {
    open: (name, tag) => {
      if (name === 'row') {
        const next = Number(attribute(tag, 'r')) || number + 1;
        if (next > number + 1 && found.rows.length > 0) addRow(found, [], next - 1);
        number = next;
        row = [];
        place = 0;
      } else if (name === 'c') {
        place = columnOf(attribute(tag, 'r')) ?? place;
        type = attribute(tag, 't');
        value = '';
      } else if (name === 'v' || name === 't') isValue = true;
    },
    close: name => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c') {
        if (place < mostColumns) {
          while (row.length < place) row.push('');
          row[place] =
            type === 's' ? (strings[Number(value)] ?? '') : type === '' ? plainNumber(value) : value;
        }
        place++;
      } else if (name === 'row') addRow(found, row, number);
    },
    text: text => {
      if (isValue) value += cellText(text);
    },
  });
}

/** A character that XML cannot hold is written by its code: `_x000D_` (ECMA-376, ST_Xstring). */
const cellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** `AB12` is the 28th column: 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A telephone number that was stored as `6.2812E+12` is whole again. */
function plainNumber(value: string): string {
  if (!/^\d(?:\.\d{1,20})?E\+?\d{1,2}$/i.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}
