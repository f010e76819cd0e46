import { describe, expect, test } from 'vitest';
import { fittingWidth, sharedWidths } from '../../components/column-widths.ts';

const columns = [
  { id: 'name', width: 200 },
  { id: 'organization', width: 200 },
  { id: 'createdAt', width: 100, isFixed: true },
];

describe('the columns of a table', () => {
  test.each<[string, Record<string, number>, number, number[]]>([
    ['share what there is', {}, 700, [300, 300, 100]],
    ['leave no gap when it cannot be shared evenly', {}, 601, [251, 250, 100]],
    ['give way as far as they can be read', {}, 470, [185, 185, 100]],
    ['are rather wider than the table than too narrow', {}, 200, [160, 160, 100]],
    ['stay as wide as one has made them', { organization: 320 }, 700, [280, 320, 100]],
    ['are as wide as they would like to be before the table is measured', {}, -40, [200, 200, 100]],
  ])('%s', (_what, chosen, available, expected) => {
    expect(sharedWidths(columns, chosen, available)).toEqual(expected);
  });

  test('are never dragged out of sight', () => {
    expect([-300, 20, 99.6, 5000].map(fittingWidth)).toEqual([64, 64, 100, 800]);
  });
});
