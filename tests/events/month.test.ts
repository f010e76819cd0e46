import { describe, expect, test } from 'vitest';
import {
  dayOfMonthLater,
  daysOf,
  eventsByDay,
  monthLater,
  timeOn,
  weekdayOf,
  weeksOf,
} from '../../entrypoints/options/events/month.ts';
import { event } from '../store/sample.ts';

describe('a month', () => {
  test('has the weeks that it has a part in, from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
    ]);
    expect(weeks.at(-1)?.[6]).toBe('2026-12-06');
    expect(weeksOf('2021-02')).toHaveLength(4);
    expect(weeksOf('2026-12').at(-1)?.[6]).toBe('2027-01-03');
    expect(weekdayOf('2026-11-22')).toBe(6);
  });

  test.each([
    ['2026-11', 1, '2026-12'],
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
  ])('%s and %d is %s', (month, months, later) => {
    expect(monthLater(month, months)).toBe(later);
  });

  test.each([
    ['2026-11-15', 1, '2026-12-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('the day %s, %d months on, is %s', (day, months, later) => {
    expect(dayOfMonthLater(day, months)).toBe(later);
  });
});

describe('the days of an event', () => {
  test.each([
    [{ startDate: '2026-11-03T23:30+09:00' }, ['2026-11-03', '2026-11-03'], 'its own day, not the reader’s'],
    [{ startDate: '2026-11-03', endDate: '2026-11-05' }, ['2026-11-03', '2026-11-05'], 'the last one too'],
    [
      { startDate: '2026-11-03T19:00', endDate: '2026-11-04T00:00' },
      ['2026-11-03', '2026-11-03'],
      'not the midnight',
    ],
    [
      { startDate: '2026-11-03', endDate: '2062-11-05' },
      ['2026-11-03', '2026-11-03'],
      'a wrong year is not believed',
    ],
    [
      { startDate: '2026-11-03', endDate: '2026-11-01' },
      ['2026-11-03', '2026-11-03'],
      'an end before the start neither',
    ],
    [{ startDate: '2026-13-40' }, undefined, 'none that no calendar has'],
    [{ startDate: 'besok' }, undefined, 'none where it is not said'],
    [{}, undefined, 'none where nothing is said'],
  ])('%j: %j, %s', (facts, days, _) => {
    expect(daysOf(event('w', facts))).toEqual(days);
  });

  test('whole days come first, then those by their time; what is outside is not there', () => {
    const events = [
      event('b', { startDate: '2026-11-03T13:00+07:00' }),
      event('a', { startDate: '2026-11-03T09:00+07:00' }),
      event('long', { startDate: '2026-10-30', endDate: '2026-11-03' }),
      event('later', { startDate: '2026-12-24' }),
      event('undated'),
    ];
    const days = eventsByDay(events, '2026-11-01', '2026-11-30');
    expect(days.get('2026-11-03')?.map(({ id }) => id)).toEqual(['long', 'a', 'b']);
    expect([...days.keys()].sort()).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
  });

  test('a time is said on the day when it begins', () => {
    const night = event('w', { startDate: '2026-11-03T22:00', endDate: '2026-11-04T02:00' });
    expect(timeOn(night, '2026-11-03')).toBe('22:00');
    expect(timeOn(night, '2026-11-04')).toBeUndefined();
  });
});
