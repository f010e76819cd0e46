import { describe, expect, test } from 'vitest';
import { separatedRows } from '../../../lib/exchange/reports/separated-rows.ts';
import { workbook } from '../reports/workbook.ts';
import { bytesOf, expectationOf, printed, samples, textOf } from './samples.ts';

test.each(samples)('%s is read as expected', sample => {
  expect(printed(bytesOf(textOf(sample)))).toEqual(expectationOf(sample));
});

const tables = samples.filter(sample => sample.endsWith('.csv'));
const rowsOf = (sample: string): string[][] => {
  const text = textOf(sample).replace(/^\uFEFF/, '');
  const widths = [',', ';'].map(sign => separatedRows(text, sign).rows[4]?.length ?? 0);
  const rows = [',', ';'].map(sign => separatedRows(text, sign).rows);
  const widest = rows.map(all => Math.max(...all.map(row => row.length)));
  return (widest[1] ?? 0) > (widest[0] ?? 0) || (widths[1] ?? 0) > (widths[0] ?? 0)
    ? (rows[1] ?? [])
    : (rows[0] ?? []);
};
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const utf16 = (text: string): Uint8Array => {
  const codes = [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))];
  return new Uint8Array(Uint16Array.from(codes).buffer);
};

describe('what happens to a file on its way changes nothing', () => {
  test.each(tables)('%s saved with another separator and all cells in quotes', sample => {
    for (const separator of [',', ';', '\t']) {
      const lines = rowsOf(sample).map(row => row.map(quoted).join(separator));
      expect(printed(bytesOf(lines.join('\r\n')))).toEqual(expectationOf(sample));
    }
  });

  test.each(tables)('%s with its columns in the opposite order', sample => {
    const rows = rowsOf(sample);
    const width = Math.max(...rows.map(row => row.length));
    const lines = rows.map(row =>
      Array.from({ length: width }, (_, at) => quoted(row[width - 1 - at] ?? '')).join(','),
    );
    const names = (reading: object): unknown[] =>
      'people' in reading && Array.isArray(reading.people)
        ? reading.people.map(({ name, jobTitle, organization, birthday, note }) => [
            name,
            jobTitle,
            organization,
            birthday,
            note,
          ])
        : [];
    // Where the language is not known, the order is all there is.
    if (sample === 'linkedin-unknown-language.csv') return;
    expect(names(printed(bytesOf(lines.join('\n'))))).toEqual(names(expectationOf(sample)));
  });

  test.each(tables)('%s padded to one width', sample => {
    const rows = rowsOf(sample);
    const width = Math.max(...rows.map(row => row.length));
    const lines = rows.map(row => [...row, ...Array(width - row.length).fill('')].map(quoted).join(','));
    expect(printed(bytesOf(`${lines.join('\n')}\n`))).toEqual(expectationOf(sample));
  });

  test.each(tables)('%s in UTF-16 with a mark', sample => {
    expect(printed(utf16(textOf(sample).replace(/^\uFEFF/, '')))).toEqual(expectationOf(sample));
  });

  test.each(tables)('%s as a workbook', sample => {
    expect(printed(workbook(rowsOf(sample)))).toEqual(expectationOf(sample));
  });

  test.each(tables)('%s after a row that names the separator: the rows count on', sample => {
    const rowsOfPeople = (reading: object): unknown[] =>
      'people' in reading && Array.isArray(reading.people) ? reading.people.map(({ row }) => row) : [];
    const lines = rowsOf(sample).map(row => row.map(quoted).join(';'));
    const moved = printed(bytesOf(`sep=;\r\n${lines.join('\r\n')}\r\n`));
    expect(rowsOfPeople(moved)).toEqual(rowsOfPeople(expectationOf(sample)).map(row => Number(row) + 1));
  });
});
