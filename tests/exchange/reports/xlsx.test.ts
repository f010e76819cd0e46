import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../lib/exchange/reports/read-report.ts';
import { isXlsx, xlsxRows } from '../../../lib/exchange/reports/xlsx.ts';
import { bytesOf } from './samples.ts';
import { workbook, workbookWithTable, zipOfFiles } from './workbook.ts';

const sheet = (content: string): Uint8Array => zipOfFiles({ 'xl/worksheets/sheet1.xml': content });
const kindOf = (input: Uint8Array): string | undefined => {
  try {
    readReport(input);
    return undefined;
  } catch (error) {
    return (error as { kind: string }).kind;
  }
};

describe('the cells of a workbook', () => {
  const rows = [['Nama', 'Instansi <&>'], ['Rina', '', 'x'], [], ['Budi "B"', 'Dinas é名🚀']];
  test('are read, with gaps and an empty row', () => {
    expect(xlsxRows(workbook(rows)).rows).toEqual(rows);
    expect(xlsxRows(workbookWithTable(rows)).rows).toEqual(rows);
  });

  test.each([
    ['a number', '<c r="A1"><v>45987.375</v></c>', '45987.375'],
    ['a telephone number that became a number', '<c r="A1"><v>6.281200001111E+12</v></c>', '6281200001111'],
    ['a text that looks like one', '<c r="A1" t="str"><v>1E+2</v></c>', '1E+2'],
    ['a formula: its last value', '<c r="A1" t="str"><f>A2</f><v>Rina</v></c>', 'Rina'],
    ['a cell without a place', '<c t="inlineStr"><is><t>Rina</t></is></c>', 'Rina'],
    ['a prefix', '<x:c r="A1" t="inlineStr"><x:is><x:t>Rina</x:t></x:is></x:c>', 'Rina'],
    ['a text in pieces', '<c t="inlineStr"><is><r><t>Ri</t></r><r><t>na</t></r></is></c>', 'Rina'],
    ['entities', '<c t="inlineStr"><is><t>a&amp;b&#233;&#x1F680;&lol;</t></is></c>', 'a&bé🚀&lol;'],
    ['a section of characters', '<c t="inlineStr"><is><t><![CDATA[<a>&amp;]]></t></is></c>', '<a>&amp;'],
    ['a text number that is not there', '<c t="s"><v>99</v></c>', ''],
  ])('%s', (_, cell, text) => {
    const one = sheet(`<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`);
    expect(xlsxRows(one).rows).toEqual([[text]]);
  });

  test('a column far to the right costs nothing', () => {
    const far = '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>';
    expect(xlsxRows(sheet(far.repeat(3))).rows).toEqual([['1'], ['1'], ['1']]);
  });

  test('all sheets are read, in their order', () => {
    const one = (text: string): string => `<row><c><v>${text}</v></c></row>`;
    const files = Object.fromEntries([10, 2, 1].map(n => [`xl/worksheets/sheet${n}.xml`, one(String(n))]));
    expect(xlsxRows(zipOfFiles(files)).rows).toEqual([['1'], [], ['2'], [], ['10']]);
  });
});

describe('a workbook that cannot be read is refused with its reason', () => {
  const whole = workbook(Array.from({ length: 50 }, (_, at) => ['Rina', `rina${at}@contoh.example`]));
  test.each([
    ['cut in the middle', whole.slice(0, whole.length / 2), 'damaged'],
    ['without its sheet', zipOfFiles({ 'xl/workbook.xml': '' }), 'damaged'],
    ['a zip of something else', zipOfFiles({ 'foto.jpg': 'x' }), 'archive'],
  ])('%s', (_, input, kind) => {
    expect(kindOf(input)).toBe(kind);
  });

  test('with one byte changed: never half of it', () => {
    for (let at = 30; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      if (isSafelyXlsx(changed))
        expect([undefined, 'damaged', 'too-large', 'archive']).toContain(kindOf(changed));
    }
  });

  /** Twenty million zeros, with another size written in the list of files. */
  const zeros = (declared: number): Uint8Array => {
    const zip = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) }, { level: 1 });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint32(directory + 24, declared, true);
    return zip;
  };

  test.each([
    ['that says its size', 4_000_000_000],
    ['that says it is small', 1000],
  ])('a bomb %s', (_, declared) => {
    const bomb = zeros(declared);
    expect(bomb.length).toBeLessThan(200_000);
    expect(kindOf(bomb)).toBe('too-large');
  });

  test('a document type declares nothing', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><row><c t="inlineStr"><is><t>&b;</t></is></c></row>';
    expect(xlsxRows(sheet(bomb)).rows.flat()).toEqual(['&b;']);
  });
});

const isSafelyXlsx = (bytes: Uint8Array): boolean => {
  try {
    return isXlsx(bytes);
  } catch {
    return true;
  }
};

test('a text is no workbook', () => {
  expect(isXlsx(bytesOf('PK,Nama'))).toBe(false);
  expect(isXlsx(bytesOf(''))).toBe(false);
});
