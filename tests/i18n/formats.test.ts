import { describe, expect, test } from 'vitest';
import { formats } from '../../lib/i18n/formats.ts';

describe('the time of an event, in the event’s own zone', () => {
  test.each([
    [{ startDate: '2026-10-12' }, 'Mon, 12 Oct 2026', 'Sen, 12 Okt 2026'],
    [{ startDate: '2026-10-12', endDate: '2026-10-12' }, 'Mon, 12 Oct 2026', 'Sen, 12 Okt 2026'],
    [
      { startDate: '2026-10-12', endDate: '2026-10-13' },
      'Mon, 12 Oct 2026 – Tue, 13 Oct 2026',
      'Sen, 12 Okt 2026 – Sel, 13 Okt 2026',
    ],
    [{ startDate: '2026-10-12T09:00' }, 'Mon, 12 Oct 2026, 09:00', 'Sen, 12 Okt 2026, 09.00'],
    [
      { startDate: '2026-10-12T09:00+07:00', endDate: '2026-10-12T11:30+07:00', timeZone: 'Asia/Jakarta' },
      'Mon, 12 Oct 2026, 09:00–11:30 WIB',
      'Sen, 12 Okt 2026, 09.00–11.30 WIB',
    ],
    [
      { startDate: '2026-10-12T23:00', endDate: '2026-10-13T01:00', timeZone: 'Asia/Jayapura' },
      'Mon, 12 Oct 2026, 23:00 – Tue, 13 Oct 2026, 01:00 WIT',
      'Sen, 12 Okt 2026, 23.00 – Sel, 13 Okt 2026, 01.00 WIT',
    ],
    [
      { startDate: '2026-10-12T09:00+02:00' },
      'Mon, 12 Oct 2026, 09:00 UTC+02:00',
      'Sen, 12 Okt 2026, 09.00 UTC+02:00',
    ],
    [{ startDate: '2026-10-12T09:00Z' }, 'Mon, 12 Oct 2026, 09:00 UTC', 'Sen, 12 Okt 2026, 09.00 UTC'],
    [
      { startDate: '2026-10-12T09:00', timeZone: 'Nowhere/Zone' },
      'Mon, 12 Oct 2026, 09:00 Nowhere/Zone',
      'Sen, 12 Okt 2026, 09.00 Nowhere/Zone',
    ],
    [{ startDate: 'besok pagi' }, 'besok pagi', 'besok pagi'],
    [{}, '', ''],
  ])('%j', (event, english, indonesian) => {
    expect(formats('en').eventTime(event)).toBe(english);
    expect(formats('id').eventTime(event)).toBe(indonesian);
  });
});

test('a day that is none is shown as nothing', () => {
  expect(formats('en').day('2026-10-12T09:00:00.000Z')).toBe('12 Oct 2026');
  expect(formats('en').day('soon')).toBe('');
});

test('a time of day is written as the language writes it; one that is none stays as it is', () => {
  expect(formats('en').clock('09:05')).toBe('09:05');
  expect(formats('id').clock('09:05')).toBe('09.05');
  expect(formats('id').clock('25:00')).toBe('25:00');
});

test('names are sorted without regard to case and accents, numbers by value', () => {
  const sorted = ['Kontak 10', 'zoë', 'Kontak 9', 'Åsa', 'andi'].sort(formats('id').compare);
  expect(sorted).toEqual(['andi', 'Åsa', 'Kontak 9', 'Kontak 10', 'zoë']);
});
