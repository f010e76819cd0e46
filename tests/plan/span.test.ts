import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewPeriods } from '../../lib/model/review.ts';
import { addDays, daysBetween } from '../../lib/plan/day.ts';
import { isoWeekOf, isWithin, mondayOf, spanBefore, spanOf } from '../../lib/plan/span.ts';

describe('periods', () => {
  test.each([
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2026-02-28', '2026-02-01', '2026-02-28'],
    ['month', '2028-02-01', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
  ] as const)('the %s of %s is from %s to %s', (period, day, startOn, endOn) => {
    expect(spanOf(period, day)).toEqual({ period, startOn, endOn });
  });

  test.each([
    ['week', '2026-11-22', '2026-11-09', '2026-11-15'],
    ['month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['quarter', '2026-01-15', '2025-10-01', '2025-12-31'],
    ['year', '2026-11-22', '2025-01-01', '2025-12-31'],
  ] as const)('before the %s of %s is that from %s to %s', (period, day, startOn, endOn) => {
    expect(spanBefore(spanOf(period, day))).toEqual({ period, startOn, endOn });
  });

  test('hold their day, and follow one another without a gap', () => {
    const day = fc.integer({ min: -200_000, max: 200_000 }).map(days => addDays('2026-11-22', days));
    fc.assert(
      fc.property(day, fc.constantFrom(...reviewPeriods), (one, period) => {
        const span = spanOf(period, one);
        expect(isWithin(span, one)).toBe(true);
        expect(addDays(spanBefore(span).endOn, 1)).toBe(span.startOn);
        expect(spanOf(period, span.endOn)).toEqual(span);
      }),
    );
  });
});

describe('weeks', () => {
  // The examples of ISO 8601 and its neighbours.
  test.each([
    ['2026-11-22', 2026, 47],
    ['2026-11-23', 2026, 48],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2018-12-31', 2019, 1],
    ['1969-12-29', 1970, 1],
  ])('%s is in %i, week %i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  test('begin on a Monday at most six days back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), days => {
        const day = addDays('2026-11-22', days);
        const monday = mondayOf(day);
        expect((daysBetween('2026-11-16', monday) ?? 0) % 7 === 0).toBe(true);
        expect(daysBetween(monday, day)).toBeLessThanOrEqual(6);
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
