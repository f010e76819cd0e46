import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateContext, parseDateText } from '../../../lib/capture/event-text/date-text.ts';

/** startDate, endDate, timeZone; `-` for none. */
const read = (text: string, context?: DateContext): string => {
  const time = parseDateText(text, context);
  return time ? [time.startDate, time.endDate ?? '-', time.timeZone ?? '-'].join(' ') : '';
};

describe('a time as people write it in Indonesian', () => {
  test.each([
    [
      'Sabtu, 12 Oktober 2026 pukul 09.00-11.30 WIB',
      '2026-10-12T09:00+07:00 2026-10-12T11:30+07:00 Asia/Jakarta',
    ],
    [
      'Kamis, 3 Desember 2026, 08.00 s.d. 15.00 WITA',
      '2026-12-03T08:00+08:00 2026-12-03T15:00+08:00 Asia/Makassar',
    ],
    ['Kamis, 3 Desember 2026 | Pukul 09.00 WIT s.d. selesai', '2026-12-03T09:00+09:00 - Asia/Jayapura'],
    ['3 Desember 2026, 09.00 WIB - Selesai', '2026-12-03T09:00+07:00 - Asia/Jakarta'],
    ['Hari 1 - 3 Desember 2026, 08.00 Pembukaan', '2026-12-03T08:00 - -'],
    ['Kamis-Jumat, 3-4 Desember 2026', '2026-12-03 2026-12-04 -'],
    ['Kamis s.d. Jumat, 3 s.d. 4 Desember 2026', '2026-12-03 2026-12-04 -'],
    [
      'Kamis dan Jumat, 3 dan 4 Desember 2026 pukul 08.00 - 16.00 WIB',
      '2026-12-03T08:00+07:00 2026-12-04T16:00+07:00 Asia/Jakarta',
    ],
    ['30 November - 2 Desember 2026', '2026-11-30 2026-12-02 -'],
    ['30 November s/d 2 Desember 2026', '2026-11-30 2026-12-02 -'],
    ['29 Desember 2026 - 2 Januari 2027', '2026-12-29 2027-01-02 -'],
    ['29 Desember - 2 Januari 2027', '2026-12-29 2027-01-02 -'],
    ['Rabu, 5 Agustus 2026 Pukul 13.30 WIB', '2026-08-05T13:30+07:00 - Asia/Jakarta'],
    ['Rabu, 5 Agt 2026 | 13:30 – 15:00 wib', '2026-08-05T13:30+07:00 2026-08-05T15:00+07:00 Asia/Jakarta'],
    ['Rabu, 5 Agustus 2026 jam 7 malam', '2026-08-05T19:00 - -'],
    ['Rabu, 5 Agustus 2026 jam 9 pagi WIB', '2026-08-05T09:00+07:00 - Asia/Jakarta'],
    ['Jum’at, 6 Nopember 2026 pkl. 08.00', '2026-11-06T08:00 - -'],
    ['Senin, 05 Oktober 2026 · 09.00–12.00', '2026-10-05T09:00 2026-10-05T12:00 -'],
    [
      '09.00 - 11.00 WIB, Selasa 6 Oktober 2026',
      '2026-10-06T09:00+07:00 2026-10-06T11:00+07:00 Asia/Jakarta',
    ],
    ['Selasa/6 Oktober 2026', '2026-10-06 - -'],
    ['tanggal 6-10-2026 pukul 10.00', '2026-10-06T10:00 - -'],
    ['06/10/2026 pukul 10.00 WIB', '2026-10-06T10:00+07:00 - Asia/Jakarta'],
    ['12 Oktober 2026, 09.00 Waktu Indonesia Barat', '2026-10-12T09:00+07:00 - Asia/Jakarta'],
    ['9 Des 2026 13:30 Jakarta', '2026-12-09T13:30+07:00 - Asia/Jakarta'],
    ['9 Des 2026 13:30 Jakarta Pusat', '2026-12-09T13:30 - -'],
    ['14 janvier 2027, 11h00 heure normale d’Europe centrale', '2027-01-14T11:00+01:00 - +01:00'],
    ['14. Juli 2027, 11:00 Mitteleuropäische Sommerzeit', '2027-07-14T11:00+02:00 - +02:00'],
    ['12 Oktober 2026 pukul 09.00 WIB / 10.00 WITA / 11.00 WIT', '2026-10-12T09:00+07:00 - Asia/Jakarta'],
    ['12 Oktober 2026 0900-1130 WIB', '2026-10-12T09:00+07:00 2026-10-12T11:30+07:00 Asia/Jakarta'],
    ['Sabtu (10/10/2026) pukul 09.00 WIB', '2026-10-10T09:00+07:00 - Asia/Jakarta'],
    ['12 Okt 2026 | 09.00-selesai', '2026-10-12T09:00 - -'],
    ['Senin s.d. Rabu, 12 s.d. 14 Oktober 2026', '2026-10-12 2026-10-14 -'],
    ['12, 13, dan 14 Oktober 2026', '2026-10-12 2026-10-14 -'],
    ['Lantai 3, 12 Oktober 2026', '2026-10-12 - -'],
    ['12 & 13 Oktober 2026', '2026-10-12 2026-10-13 -'],
    [
      'tgl. 12 Oktober 2026, jam 09:00 - 12:00 (GMT+7)',
      '2026-10-12T09:00+07:00 2026-10-12T12:00+07:00 +07:00',
    ],
    ['Kamis/3 Desember 2026/09.00 WIB', '2026-12-03T09:00+07:00 - Asia/Jakarta'],
    ['Minggu Legi, 18 Oktober 2026', '2026-10-18 - -'],
    ['Senin, 12 Oktober 2026 | 19.00 WIB - Selesai', '2026-10-12T19:00+07:00 - Asia/Jakarta'],
    [
      'Rabu, 14 Oktober 2026 09.00 wib sd 11.00 wib',
      '2026-10-14T09:00+07:00 2026-10-14T11:00+07:00 Asia/Jakarta',
    ],
    [
      '14 Oktober 2026 pukul 09.00 – 11.00 WITA (08.00 – 10.00 WIB)',
      '2026-10-14T09:00+08:00 2026-10-14T11:00+08:00 Asia/Makassar',
    ],
    ['14 Oktober 2026 | 10.00 WIB (Zoom dibuka 09.30 WIB)', '2026-10-14T10:00+07:00 - Asia/Jakarta'],
    ['14 Oktober 2026, pintu dibuka pukul 18.30, mulai 19.00 WIB', '2026-10-14T19:00+07:00 - Asia/Jakarta'],
    ['12 Oktober 2026, 9 s.d. 11 WIB', '2026-10-12T09:00+07:00 2026-10-12T11:00+07:00 Asia/Jakarta'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a time as sites write it in English', () => {
  test.each([
    ['Nov 7, 2019 11:00 AM in Eastern Time (US and Canada)', '2019-11-07T11:00-05:00 - America/New_York'],
    ['Nov 7, 2026 09:00 AM in Jakarta', '2026-11-07T09:00+07:00 - Asia/Jakarta'],
    ['Nov 7, 2026 09:00 AM in Mumbai, Kolkata, New Delhi', '2026-11-07T09:00+05:30 - Asia/Kolkata'],
    ['Tue, 28 Oct 2025 08:00 - 11:10 GMT+8', '2025-10-28T08:00+08:00 2025-10-28T11:10+08:00 +08:00'],
    [
      'Wed, 8 Apr 2026 10:00 - Thu, 9 Apr 2026 17:00 GMT+8',
      '2026-04-08T10:00+08:00 2026-04-09T17:00+08:00 +08:00',
    ],
    ['Tuesday, 16th of May 2023 at 12:00 (EST)', '2023-05-16T12:00 - -'],
    ['Tuesday, 16th of January 2024 at 12:00 (EST)', '2024-01-16T12:00-05:00 - America/New_York'],
    ['October 4, 2026 at 14:30 IST', '2026-10-04T14:30 - -'],
    ['August 15, 2026 at 16:00 SGT', '2026-08-15T16:00+08:00 - Asia/Singapore'],
    ['August 21, 2026, at 11:30 GMT -3 (Brazil Standard Time)', '2026-08-21T11:30-03:00 - -03:00'],
    ['Saturday, Aug 23, 2025 · 10:00 AM to 1:00 PM SST', '2025-08-23T10:00 2025-08-23T13:00 -'],
    ['August 5, 2026 · 6 - 9pm', '2026-08-05T18:00 2026-08-05T21:00 -'],
    ['August 5, 2026 · 10 - 1pm', '2026-08-05T10:00 2026-08-05T13:00 -'],
    ['August 5, 2026 from 9-11:30am', '2026-08-05T09:00 2026-08-05T11:30 -'],
    ['August, 21, 2025. The first course will start at 10:00 a.m.', '2025-08-21T10:00 - -'],
    ['June 12-14, 2026', '2026-06-12 2026-06-14 -'],
    ['June 30 - July 2, 2026', '2026-06-30 2026-07-02 -'],
    ['4 Mar 2026 12.00 – 13.00', '2026-03-04T12:00 2026-03-04T13:00 -'],
    ['Thu, Sep 10, 2026, 6:15 PM - 10:30 PM (your local time)', '2026-09-10T18:15 2026-09-10T22:30 -'],
    ['Thursday, September 10th, 2026 | 11am ET', '2026-09-10T11:00-04:00 - America/New_York'],
    ['September 10, 2026 8:00 PM PDT', '2026-09-10T20:00-07:00 - America/Los_Angeles'],
    ['10 September 2026, 15:00 CEST', '2026-09-10T15:00+02:00 - +02:00'],
    ['10 September 2026, 15:00 CET', '2026-09-10T15:00 - -'],
    ['10 September 2026, 15:00-16:00 UTC+7', '2026-09-10T15:00+07:00 2026-09-10T16:00+07:00 +07:00'],
    ['10 September 2026, 15:00 (GMT+07:00) Jakarta', '2026-09-10T15:00+07:00 - +07:00'],
    ['10 September 2026 15:00 Asia/Makassar', '2026-09-10T15:00+08:00 - Asia/Makassar'],
    ['10 September 2026, 15:00 London time', '2026-09-10T15:00+01:00 - Europe/London'],
    ['10 September 2026, 3 p.m. GMT', '2026-09-10T15:00+00:00 - UTC'],
    [
      'Thursday 15 Oct 2026, 09:00 → 17:00 Europe/Zurich',
      '2026-10-15T09:00+02:00 2026-10-15T17:00+02:00 Europe/Zurich',
    ],
    ['Oct 12th, 2026 @ 6:30pm - 8:00pm', '2026-10-12T18:30 2026-10-12T20:00 -'],
    ['Mon 12 Oct – Wed 14 Oct 2026', '2026-10-12 2026-10-14 -'],
    ['12 October 2026 | 10:00 AM SGT / 9:00 AM WIB', '2026-10-12T10:00+08:00 - Asia/Singapore'],
    ['2026/10/12 19:00-21:00', '2026-10-12T19:00 2026-10-12T21:00 -'],
    ['Saturday 28 November 2026, doors 18:30, show 19:30', '2026-11-28T19:30 - -'],
    ['Dec 31, 2026, 10:00 PM – 1:00 AM', '2026-12-31T22:00 2027-01-01T01:00 -'],
    ['Dec 31, 2026, 3:00 PM – 1:00 PM', '2026-12-31T15:00 - -'],
    ['2026-10-12 09:00 WIB', '2026-10-12T09:00+07:00 - Asia/Jakarta'],
    ['Monday 12 October 2026, noon', '2026-10-12T12:00 - -'],
    ['12 Oct 2026, 12:00 AM', '2026-10-12T00:00 - -'],
    ['12 Oct 2026, 12:30 PM', '2026-10-12T12:30 - -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a time in other languages', () => {
  test.each([
    ['22 Juin 2026 — 18h30 à 21h30', '2026-06-22T18:30 2026-06-22T21:30 -'],
    ['26 / juin / 2018 / 18:30', '2018-06-26T18:30 - -'],
    ['20 févr. 2018', '2018-02-20 - -'],
    ['jeudi 1er octobre 2026 à 14h', '2026-10-01T14:00 - -'],
    ['Montag, 12. Oktober 2026, 18:00 bis 20:00 Uhr', '2026-10-12T18:00 2026-10-12T20:00 -'],
    ['12.10.2026, 18 Uhr', '2026-10-12T18:00 - -'],
    ['12 de octubre de 2026, 18:00', '2026-10-12T18:00 - -'],
    ['12 de março de 2026 às 19h30', '2026-03-12T19:30 - -'],
    ['maandag 12 oktober 2026 van 19:30 tot 21:00', '2026-10-12T19:30 2026-10-12T21:00 -'],
    ['lunedì 12 ottobre 2026, ore 18.30', '2026-10-12T18:30 - -'],
    ['2026年10月12日(月) 19:00〜21:00', '2026-10-12T19:00 2026-10-12T21:00 -'],
    ['2026年10月12日 午後7時30分', '2026-10-12T19:30 - -'],
    ['● 31/3/2026, 15 H', '2026-03-31T15:00 - -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is not certain is left out', () => {
  test.each([
    '',
    'Segera hadir',
    'pukul 09.00 WIB',
    '16 May at 12:00',
    'Tuesday, 16 May at 12:00',
    '3/4/2026',
    '31 Februari 2026',
    '45 Oktober 2026',
    'Versi 12.10.3',
    'Versi 2026.10.3',
    'contoh.example/2026/10/12/kabar',
    'Rp 50.000',
    'Oktober 2026',
    '12 orang 2026',
    'call 021-555-0100',
    `${'9'.repeat(400)} Oktober 2026`,
  ])('"%s"', text => {
    expect(read(text)).toBe('');
  });

  test('the year of a weekday is the one that fits nearest to the page’s own days', () => {
    expect(read('Tuesday, 16 May at 12:00', { days: ['2023-04-20'] })).toBe('2023-05-16T12:00 - -');
    expect(read('Tuesday, 16 May at 12:00', { days: ['2024-04-20'] })).toBe('2023-05-16T12:00 - -');
    expect(read('Sabtu, 2 Januari pukul 09.00 WIB', { days: ['2026-12-10'] })).toBe(
      '2027-01-02T09:00+07:00 - Asia/Jakarta',
    );
  });

  test('without a weekday it is only that of the same day elsewhere on the page', () => {
    expect(read('August 15, at 16:00 SGT', { days: ['2026-07-20'] })).toBe('');
    expect(read('August 15, at 16:00 SGT', { days: ['2026-08-15'] })).toBe(
      '2026-08-15T16:00+08:00 - Asia/Singapore',
    );
  });

  test.each([
    ['22 Juin — 18h30 à 21h30', '2026-06-22', '2026-06-22T18:30 2026-06-22T21:30 -'],
    ['October 4, at 14:30 IST', '2026-10-04', '2026-10-04T14:30 - -'],
    ['Saturday, Aug 23 · 10:00 AM to 1:00 PM SST', '2025-07-01', '2025-08-23T10:00 2025-08-23T13:00 -'],
    ['August 5 · 6 - 9pm', '2026-08-05', '2026-08-05T18:00 2026-08-05T21:00 -'],
    ['August 21, at 11:30 GMT -3 (Brazil Standard Time)', '2026-08-21', '2026-08-21T11:30-03:00 - -03:00'],
  ])('%s on a page with %s', (text, known, expected) => {
    expect(read(text, { days: [known] })).toBe(expected);
  });

  test('the order of day and month is the page’s', () => {
    expect(read('3/4/2026', { isDayFirst: true })).toBe('2026-04-03 - -');
    expect(read('7/7 – 11/7/2026', { isDayFirst: true })).toBe('2026-07-07 2026-07-11 -');
    expect(read('3/4/2026', { isDayFirst: false })).toBe('2026-03-04 - -');
  });
});

test('a second day without a sign between them is another session', () => {
  expect(read('12 Oktober 2026 pukul 09.00 WIB, 19 Oktober 2026 pukul 09.00 WIB')).toBe(
    '2026-10-12T09:00+07:00 - Asia/Jakarta',
  );
});

describe('whatever a text holds', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));

  test.each(['id', 'en-GB', 'en-US', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'ja'])(
    'a day and a time as %s writes them are read back',
    language => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
      fc.assert(
        fc.property(day, clock, (date, [hour, minute]) => {
          const time = parseDateText(`${format.format(date)}, ${two(hour)}:${two(minute)} WIB`);
          expect(time?.startDate).toBe(
            `${date.toISOString().slice(0, 10)}T${two(hour)}:${two(minute)}+07:00`,
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  test('what is given is a day or a time of the model’s form, and does not end before it begins', () => {
    const piece = fc.constantFrom(
      ...'12 3 Oktober May 2026 09.00 9pm - s.d. WIB EST / , ( ) pukul Kamis 31/12 . selesai'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        const time = parseDateText(pieces.join(' '), { days: ['2026-06-01'] });
        const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?:[+-]\d{2}:\d{2})?)?$/;
        if (!time) return;
        expect(time.startDate).toMatch(form);
        if (time.endDate) {
          expect(time.endDate).toMatch(form);
          expect(time.endDate.slice(0, 16) >= time.startDate.slice(0, 10)).toBe(true);
        }
      }),
    );
  });

  test('long texts are read to their bound', () => {
    for (const part of ['9', '9 ', '12/', 'Kamis ', '09.00-', 's.d. ', '((', '2026-', '　'])
      expect(parseDateText(part.repeat(100_000))).toBeUndefined();
  });
});
