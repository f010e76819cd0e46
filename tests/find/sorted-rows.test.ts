import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedRows, sortKey } from '../../lib/find/sorted-rows.ts';
import { outcome } from './contact-row.ts';

const sorted = (texts: readonly string[], descending = false) =>
  outcome(sortedRows(texts, sortKey, descending));

test.each<[string, string[]]>([
  ['case and diacritics do not matter', ['Ábel', 'andi', 'Budi', 'eka', 'Émile']],
  ['numbers are in their order', ['Balai 2', 'Balai 10', 'Balai 100']],
  ['signs before the first letter do not matter', ['"Andi"', 'Budi', '(Citra)']],
  ['what has no value comes last', ['Andi', '']],
])('%s', (_what, inOrder) => {
  expect(sorted([...inOrder].reverse())).toEqual(inOrder);
});

test('what has no value comes last in the other direction too', () => {
  expect(sorted(['', 'Andi', 'Budi', ''], true)).toEqual(['Budi', 'Andi', '', '']);
});

test('a long list is sorted as a whole, equal ones stay in their order', () => {
  const row = fc.record({ key: fc.constantFrom('', ...'abcdefgh'), at: fc.nat() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5000, size: 'max' }), fc.boolean(), (rows, descending) => {
      const sign = descending ? -1 : 1;
      const expected = rows.toSorted((a, b) =>
        a.key === b.key ? 0 : a.key === '' ? 1 : b.key === '' ? -1 : a.key < b.key ? -sign : sign,
      );
      expect(outcome(sortedRows(rows, ({ key }) => key, descending))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
