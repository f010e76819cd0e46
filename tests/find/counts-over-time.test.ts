import { describe, expect, test } from 'vitest';
import { countsOverTime, instantsOf, type Period } from '../../lib/find/counts-over-time.ts';

/** All at once. */
function instants(...createdAt: string[]): Float64Array {
  const work = instantsOf(createdAt.map(at => ({ createdAt: at })));
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Added at nine in the morning of the reader's own day: `2026-10-12`. */
const added = (...days: string[]) => instants(...days.map(day => new Date(`${day}T09:00`).toISOString()));

/** A Thursday. */
const now = new Date('2026-10-15T10:00');
const count = (period: Period, ...days: string[]) => countsOverTime(added(...days), period, now);
const filled = (period: Period, ...days: string[]) =>
  count(period, ...days).rows.filter(row => row.added > 0);

describe('the steps of a period', () => {
  test.each<[Period, string, number, string]>([
    ['month', 'day', 30, '2026-09-16'],
    ['quarter', 'week', 13, '2026-07-20'],
    ['year', 'month', 12, '2025-11-01'],
  ])('a %s is counted by the %s', (period, step, steps, first) => {
    const { rows, ...rest } = count(period, '2026-10-01');
    expect(rest.step).toBe(step);
    expect(rows).toHaveLength(steps);
    expect(rows[0]?.startsOn).toBe(first);
  });

  test.each([
    ['today alone is shown as a week of days', ['2026-10-15'], 'day', 7, '2026-10-09'],
    ['three weeks are days', ['2026-09-25'], 'day', 21, '2026-09-25'],
    ['three months are weeks, from the Monday before the first', ['2026-07-15'], 'week', 14, '2026-07-13'],
    ['two years are months', ['2024-10-31'], 'month', 25, '2024-10-01'],
    ['a decade is years', ['2016-12-31'], 'year', 11, '2016-01-01'],
  ])('of everything, %s', (_, days, step, steps, first) => {
    const { rows, ...rest } = count('all', ...days);
    expect(rest.step).toBe(step);
    expect(rows).toHaveLength(steps);
    expect(rows[0]?.startsOn).toBe(first);
  });

  test('a date from antiquity makes no endless picture, and is counted as having been there', () => {
    const { step, rows } = count('all', '0031-01-01', '2026-10-15');
    expect(step).toBe('year');
    expect(rows).toHaveLength(60);
    expect(rows[0]).toMatchObject({ added: 0, total: 1 });
    expect(rows.at(-1)).toMatchObject({ added: 1, total: 2 });
  });
});

describe('what is counted', () => {
  test('days in order, each with those added and those there in all', () => {
    expect(filled('month', '2026-10-01', '2026-10-03', '2026-10-01', '2025-01-01')).toEqual([
      { startsOn: '2026-10-01', added: 2, total: 3 },
      { startsOn: '2026-10-03', added: 1, total: 4 },
    ]);
  });

  test('a week goes from Monday to Sunday', () => {
    expect(filled('quarter', '2026-10-04', '2026-10-05', '2026-10-11', '2026-10-12')).toEqual([
      { startsOn: '2026-09-28', added: 1, total: 1 },
      { startsOn: '2026-10-05', added: 2, total: 3 },
      { startsOn: '2026-10-12', added: 1, total: 4 },
    ]);
  });

  test('midnight belongs to the day that begins', () => {
    const midnight = instants(new Date('2026-10-12T00:00').toISOString());
    const rows = countsOverTime(midnight, 'month', now).rows.filter(row => row.added > 0);
    expect(rows.map(row => row.startsOn)).toEqual(['2026-10-12']);
  });

  test('what is dated in the future counts as of today, and what is no date does not count', () => {
    const { rows } = countsOverTime(instants('2031-01-01T00:00:00Z', 'kemarin'), 'month', now);
    expect(rows.at(-1)).toEqual({ startsOn: '2026-10-15', added: 1, total: 1 });
  });

  test('of several thousand none is lost', () => {
    const many = Array.from({ length: 4500 }, (_, at) => new Date(2026, 9, 1 + (at % 15)).toISOString());
    expect(countsOverTime(instants(...many), 'month', now).rows.at(-1)).toMatchObject({
      added: 300,
      total: 4500,
    });
  });

  test('of nothing there is nothing', () => {
    expect(count('year').rows).toEqual([]);
  });
});
