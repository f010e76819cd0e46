import { describe, expect, test } from 'vitest';
import { calendarNames } from '../../lib/i18n/calendar-names.ts';
import type { ReviewPeriod } from '../../lib/model/review.ts';
import type { Language } from '../../lib/model/settings.ts';
import { spanOf } from '../../lib/plan/span.ts';

describe('a period', () => {
  test.each<[Language, ReviewPeriod, string, string]>([
    ['en', 'week', '2026-11-19', '16–22 Nov 2026'],
    ['id', 'week', '2026-11-19', '16–22 Nov 2026'],
    ['en', 'week', '2026-12-01', '30 Nov – 6 Dec 2026'],
    ['id', 'week', '2026-12-30', '28 Des 2026 – 3 Jan 2027'],
    ['en', 'month', '2026-11-19', 'November 2026'],
    ['id', 'month', '2026-12-01', 'Desember 2026'],
    ['en', 'quarter', '2026-01-01', 'Q1 2026'],
    ['id', 'quarter', '2026-12-31', 'Triwulan IV 2026'],
    ['en', 'year', '2026-01-01', '2026'],
  ])('in %s the %s of %s is called %s', (language, period, day, name) => {
    // Intl separates with spaces that look like any other.
    expect(calendarNames(language).span(spanOf(period, day)).replace(/\s/g, ' ')).toBe(name);
  });
});

describe('a day', () => {
  test('is called the same wherever the reader is', () => {
    const { day, dayAndMonth, weekday, weekdayAndDay } = calendarNames('id');
    expect(day('2026-12-01')).toBe('1 Des 2026');
    expect(dayAndMonth('2026-12-01')).toBe('1 Des');
    expect(weekday('2026-12-01')).toBe('Sel');
    expect(weekdayAndDay('2026-12-01')).toBe('Selasa, 1 Desember');
  });

  test('that is none is called nothing', () => {
    expect(calendarNames('en').day('2026-13-40')).toBe('');
    expect(calendarNames('en').day('')).toBe('');
  });
});
