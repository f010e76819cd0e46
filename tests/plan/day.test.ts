import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  afterCadence,
  dayNumber,
  dayOf,
  daysBetween,
  dueSince,
  durationBetween,
  localDay,
} from '../../lib/plan/day.ts';

describe('a day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-22', 20_779],
    ['0000-01-01', -719_528],
    ['0099-12-31', -683_004],
    ['9999-12-31', 2_932_896],
  ])('%s is number %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '',
    'x',
    '--05-17',
  ])('is not %j, which stays as it is', text => {
    expect(dayNumber(text)).toBeUndefined();
    expect(addDays(text, 1)).toBe(text);
    expect(addMonths(text, 1)).toBe(text);
    expect(afterCadence(text, 'P1D')).toBeUndefined();
    expect(daysBetween(text, '2026-01-01')).toBeUndefined();
    expect(daysBetween('2026-01-01', text)).toBeUndefined();
  });

  test('does not leave the four digits of its year', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addMonths('9999-12-31', 12)).toBe('9999-12-31');
  });
});

const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map(dayOf);

test('days follow each other as texts do, each one once', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      const other = addDays(day, days);
      expect(Math.sign(daysBetween(day, other) ?? Number.NaN)).toBe(day < other ? 1 : day > other ? -1 : 0);
      expect(addDays(other, -(daysBetween(day, other) ?? 0))).toBe(day);
    }),
  );
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %d months is %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });

  test('never leave the month that was meant', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (day, months) => {
        const result = addMonths(day, months);
        const count = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        fc.pre(result < '9999-12-31');
        expect(count(result)).toBe(count(day) + months);
        expect(result.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });
});

describe('a cadence', () => {
  test.each([
    ['2026-11-22', 'P1D', '2026-11-23'],
    ['2026-11-22', 'P2W', '2026-12-06'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-22', 'P90D', '2027-02-20'],
  ])('from %s, %s has passed on %s', (day, cadence, result) => {
    expect(afterCadence(day, cadence)).toBe(result);
  });

  test.each(['never', '', 'P0D', 'P1M2D', 'P1H', 'P-1D', 'P1000D', '2W', 'p1d', ' P1D'])(
    'is not %j',
    text => {
      expect(afterCadence('2026-11-22', text)).toBeUndefined();
      expect(dueSince(text, '2026-11-22')).toBeUndefined();
    },
  );

  test.each([
    ['P1M', '2026-02-28', '2026-01-31'],
    ['P1M', '2024-02-28', '2024-01-28'],
    ['P1M', '2026-03-31', '2026-02-28'],
    ['P1M', '2026-03-01', '2026-02-01'],
    ['P1Y', '2025-02-28', '2024-02-29'],
    ['P2W', '2026-01-07', '2025-12-24'],
  ])('of %s is due on %s for whoever was in touch on %s or before', (cadence, today, since) => {
    expect(dueSince(cadence, today)).toBe(since);
  });

  test('is told to have passed by the calendar and by the last day alike', () => {
    const cadences = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('D', 'W', 'M', 'Y'))
      .map(([count, unit]) => `P${count}${unit}`);
    const days = fc.integer({ min: -30_000, max: 60_000 }).map(dayOf);
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 2000 }), cadences, (since, later, cadence) => {
        const today = addDays(since, later);
        const isDue = (afterCadence(since, cadence) ?? '~') <= today;
        expect(since <= (dueSince(cadence, today) ?? '')).toBe(isDue);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('how long it is', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0, 'day'],
    ['2026-11-22', '2026-11-23', 1, 'day'],
    ['2026-11-09', '2026-11-22', 13, 'day'],
    ['2026-11-08', '2026-11-22', 2, 'week'],
    ['2026-10-22', '2026-11-22', 4, 'week'],
    ['2026-09-23', '2026-11-22', 8, 'week'],
    ['2026-09-22', '2026-11-22', 2, 'month'],
    ['2025-11-22', '2026-11-22', 12, 'month'],
    ['2024-11-23', '2026-11-22', 23, 'month'],
    ['2024-11-22', '2026-11-22', 2, 'year'],
    ['2026-12-31', '2027-02-28', 2, 'month'],
    ['2026-11-22', '2026-11-20', 0, 'day'],
  ])('from %s to %s: %d %s', (from, to, count, unit) => {
    expect(durationBetween(from, to)).toEqual({ count, unit });
  });
});

describe('the day where the reader is', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['Asia/Jakarta', '2026-11-21T16:59:59Z', '2026-11-21'],
    ['Asia/Jakarta', '2026-11-21T17:00:00Z', '2026-11-22'],
    ['Asia/Makassar', '2026-11-21T16:00:00Z', '2026-11-22'],
    ['Asia/Jayapura', '2026-11-21T15:00:00Z', '2026-11-22'],
    // The clock goes forward on 8 March and back on 1 November.
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
    // There was no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Asia/Kathmandu', '2026-11-21T18:15:00Z', '2026-11-22'],
  ])('in %s at %s is %s', (timeZone, instant, day) => {
    process.env.TZ = timeZone;
    expect(localDay(new Date(instant))).toBe(day);
  });

  test('is none for no instant', () => {
    expect(localDay(new Date('soon'))).toBe('');
  });

  test('reckons days alike in every zone', () => {
    const results = ['Asia/Jakarta', 'America/New_York', 'Pacific/Apia', 'America/Santiago'].map(timeZone => {
      process.env.TZ = timeZone;
      return [
        addDays('2026-03-07', 2),
        addDays('2011-12-29', 1),
        addMonths('2026-10-31', 1),
        daysBetween('2026-03-01', '2026-11-30'),
        afterCadence('2026-09-05', 'P1D'),
      ];
    });
    expect(new Set(results.map(result => result.join())).size).toBe(1);
    expect(results[0]).toEqual(['2026-03-09', '2011-12-30', '2026-11-30', 274, '2026-09-06']);
  });
});
