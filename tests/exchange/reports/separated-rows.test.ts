import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separatedRows } from '../../../lib/exchange/reports/separated-rows.ts';

test.each<[string, string, string[][]]>([
  [
    'line breaks of all kinds',
    'a,b\nc,d\r\ne,f\rg,h',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
  ],
  ['empty cells and rows', ',\n\na,', [['', ''], [''], ['a', '']]],
  ['a separator and a line break in quotes', '"a,b","c\r\nd"\ne', [['a,b', 'c\r\nd'], ['e']]],
  ['doubled quotes', '"a ""b"" c",d', [['a "b" c', 'd']]],
  ['an empty quoted cell', '"",a', [['', 'a']]],
  [
    'quotes that belong to the name',
    '"Andi" Pratama,x\nRina,y',
    [
      ['"Andi" Pratama', 'x'],
      ['Rina', 'y'],
    ],
  ],
  ['a quote in a cell', 'Andi "Anto",x', [['Andi "Anto"', 'x']]],
  [
    'a quote that is never closed',
    'a,"b\nc,d',
    [
      ['a', '"b'],
      ['c', 'd'],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(separatedRows(text, ',').rows).toEqual(rows);
});

test('says how the text ends', () => {
  expect(separatedRows('a,b\n', ',').isEnded).toBe(true);
  expect(separatedRows('a,b', ',').isEnded).toBe(false);
  expect(separatedRows('a,b\nc,', ',').isEnded).toBe(false);
  expect(separatedRows('a\nb,"c\nd', ',').openQuoteRow).toBe(1);
  expect(separatedRows('a\n"b"', ',').openQuoteRow).toBeUndefined();
});

test('reads no more rows than asked', () => {
  expect(separatedRows('a\nb\nc\n', ',', 2).rows).toEqual([['a'], ['b']]);
});

const cell = fc.string({ unit: fc.constantFrom(...'",;\t\r\n aé名🚀') });

test('rows that were written by the standard are read back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      (rows, separator) => {
        const text = rows
          .map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        expect(separatedRows(text, separator).rows).toEqual(rows);
      },
    ),
  );
});

test('no character is lost in a text without pairs of quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'"a,\n') }), text => {
      const { rows, openQuoteRow } = separatedRows(text, ',');
      const kept = rows.flat().join('').replaceAll('"', '').replaceAll(/[,\n]/g, '');
      expect(kept).toBe(text.replaceAll(/[",\n]/g, ''));
      if (openQuoteRow !== undefined) expect(openQuoteRow).toBeLessThan(rows.length);
    }),
  );
});
