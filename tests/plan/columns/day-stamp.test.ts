import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfStamp, stampOf } from '../../../lib/plan/columns/day-stamp.ts';
import { addDays } from '../../../lib/plan/day.ts';

test.each([
  ['2026-11-22', 20261122],
  ['2026-11-22T23:59:00.000Z', 20261122],
  ['0001-01-01', 10101],
  ['9999-12-31', 99991231],
  ['', 0],
  ['2026-11', 0],
  ['22 Nov 2026', 0],
  [undefined, 0],
])('the stamp of %s is %i', (text, stamp) => {
  expect(stampOf(text)).toBe(stamp);
});

test('stamps compare as days do, and lead back to them', () => {
  const day = fc.integer({ min: -600_000, max: 600_000 }).map(days => addDays('2026-11-22', days));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(dayOfStamp(stampOf(a))).toBe(a);
      expect(Math.sign(stampOf(a) - stampOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});
