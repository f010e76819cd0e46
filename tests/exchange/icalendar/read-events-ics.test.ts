import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEventsIcs } from '../../../lib/exchange/icalendar/read-events-ics.ts';
import { writeEventsIcs } from '../../../lib/exchange/icalendar/write-events-ics.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { events, nasty } from '../nasty.ts';

const samples = path.join(import.meta.dirname, 'samples');
const textOf = (name: string): string => readFileSync(path.join(samples, name), 'utf8');
const reading = (text: string): object => {
  const { events: read, problems } = readEventsIcs(text);
  return { events: read, problems: problems.map(({ message }) => message) };
};

describe.each(readdirSync(samples).filter(name => name.endsWith('.ics')))('%s', name => {
  const text = textOf(name);
  const expected: unknown = JSON.parse(textOf(name.replace('.ics', '.json')));

  test.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with CR', text.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${text}`],
  ])('is read %s', (_, file) => {
    expect(reading(file)).toEqual(expected);
  });
});

describe('a file that holds no events', () => {
  test.each([
    ['nothing', ''],
    ['an empty calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR'],
    ['a table', 'Nama,Email\nRina,rina@contoh.example'],
    ['a contact', 'BEGIN:VCARD\nVERSION:3.0\nFN:Rina\nEND:VCARD'],
  ])('%s is told', (_, file) => {
    expect(reading(file)).toEqual({ events: [], problems: ['line 1: no event is in the file'] });
  });
});

test.each([
  ['DTSTART:2024-06-01 BAD', 'DTEND:20240602T100000'],
  ['DTSTART:20240601T090000', 'DTEND:besok'],
  ['DTSTART;VALUE=DATE:20241350', 'DURATION:PT1H'],
])('a date that cannot be read is told: %s, %s', (start, end) => {
  const file = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Rapat',
    start,
    end,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const line = end === 'DTEND:besok' ? 5 : 4;
  expect(reading(file.join('\n'))).toMatchObject({
    events: [{ name: 'Rapat' }],
    problems: [`line ${line}: the date cannot be read and was left out`],
  });
});

const at = '2026-11-22T03:00:00.000Z';
const ours: JejaringEvent = {
  id: 'arsip',
  name: 'Arsip Digital',
  startDate: '2026-10-12T09:00+07:00',
  endDate: '2026-10-12T11:30+07:00',
  timeZone: 'Asia/Jakarta',
  timeText: 'Senin, 12 Oktober 2026 pukul 09.00-11.30 WIB',
  location: 'Balai Kota, Bandung',
  organizer: 'Pusat Data Contoh',
  creditHours: '4',
  note: 'Bawa kartu nama',
  speakers: ['Dr. Ir. Siti Aminah, M.M.', 'Budi Santoso'],
  identities: [],
  tags: ['asn'],
  provenance: {},
  seen: {},
  createdAt: at,
  updatedAt: at,
};

describe('our file', () => {
  const file = writeEventsIcs([ours]);

  test.each([
    ['its time in UTC', 'DTSTART:20261012T020000Z'],
    ['its end', 'DTEND:20261012T043000Z'],
    ['when it was last changed', 'DTSTAMP:20261122T030000Z'],
    ['its place, escaped', 'LOCATION:Balai Kota\\, Bandung'],
    ['who organizes it', 'ORGANIZER;CN=Pusat Data Contoh:invalid:nomail'],
    ['its tags', 'CATEGORIES:asn'],
    ['its zone', 'X-JEJARING-TIME-ZONE;VALUE=TEXT:Asia/Jakarta'],
    ['each speaker', 'X-JEJARING-SPEAKERS;VALUE=TEXT:Budi Santoso'],
  ])('tells a calendar %s', (_, line) => {
    expect(file.split('\r\n')).toContain(line);
  });

  test.each<[string, Partial<JejaringEvent>, string, string]>([
    ['a day', { startDate: '2026-10-12', endDate: undefined }, 'DTSTART;VALUE=DATE:20261012', ''],
    [
      'days, the last of which is part of it',
      { startDate: '2026-10-12', endDate: '2026-10-13' },
      'DTSTART;VALUE=DATE:20261012',
      'DTEND;VALUE=DATE:20261014',
    ],
    [
      'a local time whose zone is known',
      { startDate: '2026-10-12T09:00', endDate: '2026-10-12T10:00', timeZone: 'Asia/Jayapura' },
      'DTSTART:20261012T000000Z',
      'DTEND:20261012T010000Z',
    ],
    [
      'a local time whose zone is not known',
      { startDate: '2026-10-12T09:00', endDate: '2026-10-12T10:00', timeZone: undefined },
      'DTSTART:20261012T090000',
      'DTEND:20261012T100000',
    ],
    [
      'summer time',
      { startDate: '2026-07-01T09:00', endDate: undefined, timeZone: 'Europe/Berlin' },
      'DTSTART:20260701T070000Z',
      '',
    ],
    [
      'an hour before summer time begins',
      { startDate: '2026-03-29T01:30', endDate: undefined, timeZone: 'Europe/Berlin' },
      'DTSTART:20260329T003000Z',
      '',
    ],
    [
      'a time and a day, of which only the start is said',
      { startDate: '2026-10-12T09:00', endDate: '2026-10-13', timeZone: undefined },
      'DTSTART:20261012T090000',
      '',
    ],
    [
      'an end before the start, which is not said',
      { startDate: '2026-10-12', endDate: '2026-10-10' },
      'DTSTART;VALUE=DATE:20261012',
      '',
    ],
  ])('says %s', (_, fields, start, end) => {
    const lines = writeEventsIcs([{ ...ours, ...fields }]).split('\r\n');
    expect(lines.filter(line => /^DT(?:START|END)/.test(line))).toEqual(
      [start, end].filter(line => line !== ''),
    );
  });

  test('leaves notes out unless they are asked for', () => {
    expect(file).not.toContain('kartu nama');
    expect(readEventsIcs(writeEventsIcs([ours], { includeNotes: true })).events[0]?.note).toBe(ours.note);
  });

  test('has an event without a date as a journal entry, which needs none', () => {
    const undated = { ...ours, startDate: undefined, endDate: undefined, timeZone: undefined };
    const text = writeEventsIcs([undated]);
    expect(text).toContain('BEGIN:VJOURNAL');
    expect(text).not.toContain('BEGIN:VEVENT');
    expect(readEventsIcs(text).events[0]?.location).toBe('Balai Kota, Bandung');
  });

  test('that a calendar has changed is read as it was changed, and the rest as it was', () => {
    const moved = file
      .replace('DTSTART:20261012T020000Z', 'DTSTART;TZID=Asia/Jakarta:20261013T100000')
      .replace('DTEND:20261012T043000Z', 'DTEND;TZID=Asia/Jakarta:20261013T120000')
      .replace('SUMMARY:Arsip Digital', 'SUMMARY:Arsip Digital (ditunda)');
    const { name, startDate, endDate, timeZone, timeText, creditHours, speakers } =
      readEventsIcs(moved).events[0] ?? {};
    expect({ name, startDate, endDate, timeZone, timeText, creditHours, speakers }).toEqual({
      name: 'Arsip Digital (ditunda)',
      startDate: '2026-10-13T10:00+07:00',
      endDate: '2026-10-13T12:00+07:00',
      timeZone: 'Asia/Jakarta',
      timeText: undefined,
      creditHours: '4',
      speakers: ours.speakers,
    });
  });

  test('in which a calendar wrote the same time in its zone is read as ours', () => {
    const rewritten = file
      .replace('DTSTART:20261012T020000Z', 'DTSTART;TZID=Asia/Makassar:20261012T100000')
      .replace('DTEND:20261012T043000Z', 'DTEND;TZID=Asia/Makassar:20261012T123000');
    expect(readEventsIcs(rewritten)).toEqual(readEventsIcs(file));
  });
});

describe('whatever a file holds', () => {
  const line = fc.oneof(
    nasty,
    fc
      .tuple(
        fc.constantFrom(
          'SUMMARY',
          'DTSTART',
          'DTEND;TZID=',
          'X-JEJARING-TAGS',
          'ORGANIZER;CN=',
          'URL',
          '__proto__',
          'constructor',
        ),
        nasty,
      )
      .map(([name, value]) => `${name}:${value}`),
    fc.constantFrom(
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VEVENT',
      'END:VTIMEZONE',
      'END:VCALENDAR',
      'TZOFFSETTO:+0700',
      'TZID:x',
    ),
  );

  test('nothing throws, and every event has a name', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        for (const { name } of readEventsIcs(lines.join('\n')).events) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('a file of ours that is cut anywhere is read up to there', () => {
    fc.assert(
      fc.property(events, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const file = writeEventsIcs(all);
        const { events: read } = readEventsIcs(file.slice(0, Math.floor(file.length * share)));
        expect(read.length).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  test('a zone whose rules never end is not reckoned', () => {
    const zone =
      'BEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0800\nTZOFFSETTO:+0700\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T000001\nTZOFFSETFROM:+0700\nTZOFFSETTO:+0800\nRRULE:FREQ=SECONDLY\nEND:DAYLIGHT\nEND:VTIMEZONE';
    const file = `BEGIN:VCALENDAR\n${zone}\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID=x:20261012T090000\nEND:VEVENT\nEND:VCALENDAR`;
    expect(readEventsIcs(file).events[0]?.startDate).toBe('2026-10-12T09:00');
  });
});
