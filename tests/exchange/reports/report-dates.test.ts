import { describe, expect, test } from 'vitest';
import { localDate, provenOrder, serialDate } from '../../../lib/exchange/reports/report-dates.ts';

describe('a time is taken as it is written', () => {
  test.each([
    ['2025-11-26 09:00:05', '2025-11-26T09:00'],
    ['2025-11-26T02:00:00.000Z', '2025-11-26T02:00Z'],
    ['2025-11-26 09:00:00 +0700', '2025-11-26T09:00+07:00'],
    ['11/26/2025 09:00:00 AM', '2025-11-26T09:00'],
    ['11/26/2025 12:05:00 AM', '2025-11-26T00:05'],
    ['11/26/25, 1:05:00 PM', '2025-11-26T13:05'],
    ['26/11/2025 09.00.00', '2025-11-26T09:00'],
    ['26.11.25, 09:00:05', '2025-11-26T09:00'],
    ['5.11.2025 9:00', '2025-11-05T09:00'],
    ['11/11/2025', '2025-11-11'],
    ['Nov 26, 2025 9:00 AM', '2025-11-26T09:00'],
    ['November 26, 2025 10:00 AM', '2025-11-26T10:00'],
    ['Nov 26, 2025 09:00 AM WIB', '2025-11-26T09:00+07:00'],
    ['26 Nov 2025 09:00', '2025-11-26T09:00'],
    ['Rabu, 26 November 2025 pukul 09.00 WITA', '2025-11-26T09:00+08:00'],
    ['26 Agustus 2025', '2025-08-26'],
    ['26 de agosto de 2025 9:00', '2025-08-26T09:00'],
    ['26. Mai 2025, 09:00', '2025-05-26T09:00'],
    ['26 paź 2025 09:00', '2025-10-26T09:00'],
    ['26.11.2025 klo 9.00.05', '2025-11-26T09:00'],
  ])('%s is %s', (text, date) => {
    expect(localDate(text)).toMatchObject({ date });
  });

  test('a zone of Indonesia is named', () => {
    expect(localDate('26 November 2025 09.00 WIT')).toEqual({
      date: '2025-11-26T09:00+09:00',
      timeZone: 'Asia/Jayapura',
    });
  });

  test.each([
    '',
    '9:00 AM',
    '31/31/2025',
    '2025-02-30',
    '1 hr 2 min',
    '812 3456 7890',
    'besok',
    '26 Contoh 2025',
  ])('%j is no date', text => {
    expect(localDate(text)).toBeUndefined();
  });
});

describe('the order of day and month is never guessed', () => {
  test.each(['5/11/2025 9:00 AM', '05-11-2025', '1/2/25, 9:00:05 AM'])('%s may be either', text => {
    expect(localDate(text)).toBe('ambiguous');
  });

  test('a known order decides', () => {
    expect(localDate('5/11/2025', 'day-first')).toEqual({ date: '2025-11-05' });
    expect(localDate('5/11/2025', 'month-first')).toEqual({ date: '2025-05-11' });
  });

  test.each([
    ['26/11/2025', 'day-first'],
    ['11/26/2025', 'month-first'],
    ['5.11.2025', 'day-first'],
    ['5/11/2025', undefined],
    ['2025-11-26', undefined],
  ])('%s proves %s', (text, order) => {
    expect(provenOrder(text)).toBe(order);
  });
});

test('a day of a spreadsheet', () => {
  expect(serialDate('45987.375')).toEqual({ date: '2025-11-26T09:00' });
  expect(serialDate('45987')).toEqual({ date: '2025-11-26' });
  expect(serialDate('12345')).toBeUndefined();
});
