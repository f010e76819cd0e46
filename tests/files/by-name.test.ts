import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstByName, sortedByName } from '../../entrypoints/options/export/by-name.ts';

const named = (...names: string[]): { name: string; id: number }[] => names.map((name, id) => ({ name, id }));
const namesOf = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name);

describe('people in the order of a file', () => {
  test.each([
    {
      what: 'capitals do not count',
      from: ['budi', 'Ani', 'Citra', 'ani'],
      to: ['Ani', 'ani', 'budi', 'Citra'],
    },
    { what: 'numbers count as numbers', from: ['Balai 10', 'Balai 2'], to: ['Balai 2', 'Balai 10'] },
    {
      what: 'letters with marks stand with theirs',
      from: ['Zul', 'Éka', 'Fitri'],
      to: ['Éka', 'Fitri', 'Zul'],
    },
  ])('$what', ({ from, to }) => {
    expect(namesOf(sortedByName(named(...from)))).toEqual(to);
  });

  test('the first ones are those with which the sorted ones begin, equal ones in the order in which they came', () => {
    const few = fc.array(fc.constantFrom('Ani', 'ani', 'Budi', 'Citra', 'Citra 2', 'Citra 10'));
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 4 }), (names, count) => {
        const people = named(...names);
        expect(firstByName(people, count)).toEqual(sortedByName(people).slice(0, count));
      }),
    );
  });
});
