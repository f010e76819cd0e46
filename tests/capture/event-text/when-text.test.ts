import { describe, expect, test } from 'vitest';
import { labelledLines } from '../../../lib/capture/event-text/labels.ts';
import { pageLines } from '../../../lib/capture/event-text/page-lines.ts';
import { whenTexts } from '../../../lib/capture/event-text/when-text.ts';

/** Start and end of the text that is trusted most, below a heading. */
const when = (...lines: string[]): string => {
  const read = pageLines(['# Kelas Peta', ...lines].join('\n'));
  const [first] = whenTexts(read, labelledLines(read), 0, {});
  return first ? [first.time.startDate, first.time.endDate ?? '-'].join(' ') : '';
};

describe('when an event is, in lines of its page', () => {
  test.each([
    [
      'a day and a time in lines of their own',
      ['3 Desember 2026', '09.00 - 11.30 WIB'],
      '2026-12-03T09:00+07:00 2026-12-03T11:30+07:00',
    ],
    ['a zone below the time', ['December 3, 2026 8:00 AM', 'Pacific Time'], '2026-12-03T08:00-08:00 -'],
    [
      'a zone below a labelled time',
      ['When', 'December 3, 2026 8:00 AM', 'Eastern Time (US and Canada)'],
      '2026-12-03T08:00-05:00 -',
    ],
    [
      'a time whose parts stand in lines of their own',
      ['3 Desember 2026', '13.30', '– 15.00', 'WIB'],
      '2026-12-03T13:30+07:00 2026-12-03T15:00+07:00',
    ],
    [
      'a sign between them in a line of its own',
      ['3 Desember 2026', '13.30', '–', '15.00', '(WITA)', 'Zoom'],
      '2026-12-03T13:30+08:00 2026-12-03T15:00+08:00',
    ],
    [
      'an end and a zone below a day with its time',
      ['2026-12-03 09:00 –', '09:45', ', Europe/Berlin, Hall 2'],
      '2026-12-03T09:00+01:00 2026-12-03T09:45+01:00',
    ],
    [
      'parts below a label',
      ['Waktu', '3 Desember 2026', '09.00 -', '11.30', 'WIB'],
      '2026-12-03T09:00+07:00 2026-12-03T11:30+07:00',
    ],
    ['a city after its preposition', ['3 December 2026 09:00 AM in', 'Jakarta'], '2026-12-03T09:00+07:00 -'],
    [
      'a day of a calendar sheet',
      ['3', 'Des', '2026', 'Rapat', '09.00 - 11.30 WIB'],
      '2026-12-03T09:00+07:00 2026-12-03T11:30+07:00',
    ],
    ['a year in a line of its own', ['Thu, Dec 3', ', 2026', '3:00 PM (GMT)'], '2026-12-03T15:00+00:00 -'],
    [
      'the time of a day, not of the next day’s',
      ['3 December 2026', 'Dec 3, 2026 2:30 PM –', '3:00 PM'],
      '2026-12-03T14:30 2026-12-03T15:00',
    ],
    [
      'not the last minute of a day',
      ['3 Desember 2026, 23.59 WIB', '5 Desember 2026', '09.00 WIB'],
      '2026-12-05T09:00+07:00 -',
    ],
    [
      'no end where the time of the first talk follows',
      ['Thursday 3 December 2026, 09:00', '09:20', 'Welcome', '09:40', 'Status'],
      '2026-12-03T09:00 -',
    ],
    [
      'no zone where a sentence follows',
      ['December 3, 2026 8:00 AM', 'Pacific Time zones are explained below.'],
      '2026-12-03T08:00 -',
    ],
    [
      'begin and end in words',
      ['3 December 2026', 'Starts 19:30', 'Ends 21:30'],
      '2026-12-03T19:30 2026-12-03T21:30',
    ],
    [
      'not when the doors open',
      ['3 December 2026', 'Doors open 18:30', 'Starts 19:30'],
      '2026-12-03T19:30 -',
    ],
    [
      'not when registration ends',
      ['Batas pendaftaran', '1 Desember 2026, 23.59 WIB', '3 Desember 2026', '09.00 WIB'],
      '2026-12-03T09:00+07:00 -',
    ],
    [
      'not a deadline in parts',
      ['Call closes in your timezone (', 'Asia/Jakarta', ') is', '30 Sep 2026, 11:59 PM', '3 Desember 2026'],
      '2026-12-03 -',
    ],
    ['not when it was recorded', ['Recorded 1 October 2025, 10:00'], ''],
    ['not until when one registers', ['Register by September 30, 2026'], ''],
  ])('%s', (_, lines, expected) => {
    expect(when(...lines)).toBe(expected);
  });
});
