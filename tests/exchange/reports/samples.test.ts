import { describe, expect, test } from 'vitest';
import { separatedRows } from '../../../lib/exchange/reports/separated-rows.ts';
import { bytesOf, expectationOf, printed, samples, textOf } from './samples.ts';
import { workbook, workbookWithTable } from './workbook.ts';

test.each(samples)('%s is read as expected', sample => {
  expect(printed(bytesOf(textOf(sample)))).toEqual(expectationOf(sample));
});

const utf16 = (text: string, isLittle: boolean, hasMark: boolean): Uint8Array => {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  return bytes;
};

/** Ways in which the same report comes: how Teams sends it, how Excel saves it. */
const ways: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['in UTF-16LE with a mark', text => utf16(text, true, true)],
  ['in UTF-16LE without a mark', text => utf16(text, true, false)],
  ['in UTF-16BE without a mark', text => utf16(text, false, false)],
  ['in UTF-8 with a mark', text => bytesOf(`\uFEFF${text}`)],
  ['with Windows line ends', text => bytesOf(text.replaceAll('\n', '\r\n'))],
  ['with old Macintosh line ends', text => bytesOf(text.replaceAll('\n', '\r'))],
  ['with stray NUL bytes', text => bytesOf(text.replaceAll('\n', '\n\0'))],
  ['without a line break at its end', text => bytesOf(text.replace(/\n$/, ''))],
];

describe.each(ways)('%s', (_, encode) => {
  test.each(samples)('%s is read the same', sample => {
    expect(printed(encode(textOf(sample)))).toEqual(expectationOf(sample));
  });
});

const tables = samples.filter(sample => !/^(?:names|zoom-chat)|without-header/.test(sample));
const rowsOf = (sample: string): string[][] => {
  const text = textOf(sample).replace(/^sep=.\n/, '');
  const separator = ['\t', ';', ','].find(sign => text.split('\n').some(line => line.split(sign).length > 2));
  return separatedRows(text, separator ?? ',').rows;
};
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('saved by a spreadsheet', () => {
  test.each(tables)('%s with another separator and every cell in quotes', sample => {
    for (const separator of [',', ';', '\t']) {
      const lines = rowsOf(sample).map(row => row.map(quoted).join(separator));
      expect(printed(bytesOf(lines.join('\r\n')))).toEqual(expectationOf(sample));
    }
  });

  test.each(tables)('%s with all rows padded to one width', sample => {
    const rows = rowsOf(sample);
    const width = Math.max(...rows.map(row => row.length));
    const lines = rows.map(row => [...row, ...Array(width - row.length).fill('')].map(quoted).join(','));
    expect(printed(bytesOf(lines.join('\n')))).toEqual(expectationOf(sample));
  });

  test.each(tables)('%s as a workbook', sample => {
    expect(printed(workbook(rowsOf(sample)))).toEqual(expectationOf(sample));
    expect(printed(workbookWithTable(rowsOf(sample)))).toEqual(expectationOf(sample));
  });
});
