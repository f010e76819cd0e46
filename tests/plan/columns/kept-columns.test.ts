import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptColumns } from '../../../lib/plan/columns/kept-columns.ts';

interface Row {
  readonly value: number;
}

/** A column of values, and how often a row was looked at. */
function watched() {
  const looks = { count: 0 };
  const columns = keptColumns({
    make: length => ({ value: new Int32Array(length) }),
    fill: ({ value }, place, row: Row) => {
      looks.count += 1;
      value[place] = row.value;
    },
  });
  return { looks, valuesOf: (rows: readonly Row[]): number[] => [...columns(rows).value] };
}

const row = (value: number): Row => ({ value });
const five = (): Row[] => [10, 20, 30, 40, 50].map(row);

describe('columns are made of all rows once, and then of those that changed', () => {
  test.each<[string, (rows: Row[]) => Row[], number[], number]>([
    ['nothing', rows => [...rows], [10, 20, 30, 40, 50], 0],
    ['one is another', rows => rows.with(2, row(31)), [10, 20, 31, 40, 50], 1],
    ['the last is another', rows => rows.with(4, row(51)), [10, 20, 30, 40, 51], 1],
    ['the first is another', rows => rows.with(0, row(11)), [11, 20, 30, 40, 50], 1],
    ['two beside each other', rows => rows.toSpliced(1, 2, row(21), row(31)), [10, 21, 31, 40, 50], 2],
    ['one comes last', rows => [...rows, row(60)], [10, 20, 30, 40, 50, 60], 1],
    ['one comes first', rows => [row(5), ...rows], [5, 10, 20, 30, 40, 50], 1],
    ['two come in between', rows => rows.toSpliced(2, 0, row(21), row(22)), [10, 20, 21, 22, 30, 40, 50], 2],
    ['one goes', rows => rows.toSpliced(2, 1), [10, 20, 40, 50], 0],
    ['two go', rows => rows.toSpliced(1, 2), [10, 40, 50], 0],
    ['the last goes', rows => rows.slice(0, 4), [10, 20, 30, 40], 0],
    ['all go', () => [], [], 0],
    ['all are others', () => [1, 2, 3].map(row), [1, 2, 3], 3],
  ])('%s', (_, change, expected, count) => {
    const { looks, valuesOf } = watched();
    const rows = five();
    expect(valuesOf(rows)).toEqual([10, 20, 30, 40, 50]);
    looks.count = 0;
    const changed = change(rows);
    expect(valuesOf(changed)).toEqual(expected);
    expect(looks.count).toBe(count);
    // The same list is not looked at again, nor is the one before.
    valuesOf(changed);
    valuesOf(rows);
    expect(looks.count).toBe(count);
  });

  test('of two lists in turn each has its own before it', () => {
    const { looks, valuesOf } = watched();
    const [week, year] = [five(), [100, 200, 300].map(row)];
    valuesOf(week);
    valuesOf(year);
    looks.count = 0;
    expect(valuesOf(week.with(1, row(21)))).toEqual([10, 21, 30, 40, 50]);
    expect(valuesOf([...year, row(400)])).toEqual([100, 200, 300, 400]);
    expect(looks.count).toBe(2);
  });
});

test('whatever changes, the columns tell of the rows that are there', () => {
  const pool = Array.from({ length: 12 }, (_, value) => row(value));
  const list = fc.array(fc.constantFrom(...pool), { maxLength: 15 });
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 6 }), lists => {
      const { valuesOf } = watched();
      for (const rows of lists) expect(valuesOf(rows)).toEqual(rows.map(({ value }) => value));
    }),
    { numRuns: 500 },
  );
});
