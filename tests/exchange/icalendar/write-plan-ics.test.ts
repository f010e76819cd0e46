import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { planTodos } from '../../../lib/exchange/icalendar/plan-todos.ts';
import { instantsOf } from '../../../lib/exchange/icalendar/wall-time.ts';
import { type CalendarTodo, writePlanIcs } from '../../../lib/exchange/icalendar/write-plan-ics.ts';
import type { Slot } from '../../../lib/model/week-plan.ts';
import { commitment, contact } from '../../plan/practice-records.ts';
import { nasty } from '../nasty.ts';

const options = { stamp: '2026-11-22T03:00:00.000Z', timeZone: 'Asia/Jakarta' };

const slot = (fields: Partial<Slot> = {}): Slot => ({
  id: 'slot-1',
  on: '2026-11-24',
  start: '15:30',
  minutes: 45,
  timeZone: 'Asia/Jakarta',
  text: 'Telepon Rina; bahan, paparan',
  ...fields,
});

const written = (slots: readonly Slot[], todos: readonly CalendarTodo[] = [], more = {}): string =>
  writePlanIcs({ slots, todos }, { ...options, ...more });
const lines = (file: string): string[] => file.split('\r\n');

/** What a reader of the standard makes of the first event: its instants, and its wall time in the zone that it names. */
function read(file: string) {
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  const time = (name: string): ICAL.Time => {
    const value = event?.getFirstPropertyValue(name);
    if (!(value instanceof ICAL.Time)) throw new Error(`no ${name}`);
    return value;
  };
  const [start, end] = [time('dtstart'), time('dtend')];
  return {
    start: start.toUnixTime() * 1000,
    end: end.toUnixTime() * 1000,
    wall: start.toString(),
    zone: start.zone?.tzid,
  };
}

/** The wall time of an instant, as the platform tells it. */
const wallOf = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(instant)
    .replace(' ', 'T');

describe('a slot with a start', () => {
  test('is an event at its wall time in its zone', () => {
    expect(lines(written([slot()])).slice(4, -2)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Jakarta',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0700',
      'TZOFFSETTO:+0700',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:slot-1',
      'DTSTAMP:20261122T030000Z',
      'DTSTART;TZID=Asia/Jakarta:20261124T153000',
      'DTEND;TZID=Asia/Jakarta:20261124T161500',
      'SUMMARY:Telepon Rina\\; bahan\\, paparan',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT10M',
      'DESCRIPTION:Telepon Rina\\; bahan\\, paparan',
      'END:VALARM',
      'END:VEVENT',
    ]);
  });

  test.each([
    ['Jakarta', 'Asia/Jakarta', '2026-11-24', '15:30', '2026-11-24T08:30:00.000Z'],
    ['New York in winter', 'America/New_York', '2026-11-24', '15:30', '2026-11-24T20:30:00.000Z'],
    ['New York in summer', 'America/New_York', '2027-07-01', '15:30', '2027-07-01T19:30:00.000Z'],
    [
      'the last summer day of New York',
      'America/New_York',
      '2026-10-31',
      '23:30',
      '2026-11-01T03:30:00.000Z',
    ],
    ['after its night', 'America/New_York', '2026-11-01', '03:00', '2026-11-01T08:00:00.000Z'],
    [
      'the hour that is there twice: the first',
      'America/New_York',
      '2026-11-01',
      '01:30',
      '2026-11-01T05:30:00.000Z',
    ],
    [
      'the hour that is left out: as if the night before went on',
      'America/New_York',
      '2027-03-14',
      '02:30',
      '2027-03-14T07:30:00.000Z',
    ],
    ['Berlin before the change', 'Europe/Berlin', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['Berlin, twice', 'Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['Berlin after it', 'Europe/Berlin', '2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
    ['a change of half an hour', 'Australia/Lord_Howe', '2026-10-04', '09:00', '2026-10-03T22:00:00.000Z'],
    [
      'summer time that stops for a month',
      'Africa/Casablanca',
      '2027-02-15',
      '09:00',
      '2027-02-15T09:00:00.000Z',
    ],
    ['an offset alone', '+07:00', '2026-11-24', '15:30', '2026-11-24T08:30:00.000Z'],
    ['UTC', 'UTC', '2026-11-24', '15:30', '2026-11-24T15:30:00.000Z'],
    [
      'a zone that nobody knows: that of the user',
      'Mars/Olympus',
      '2026-11-24',
      '15:30',
      '2026-11-24T08:30:00.000Z',
    ],
  ])('%s', (_, timeZone, on, start, instant) => {
    const file = written([slot({ timeZone, on, start })]);
    const { start: from, end } = read(file);
    expect(new Date(from).toISOString()).toBe(instant);
    expect(end - from).toBe(45 * 60_000);
  });

  test('is read with the same wall time and at the same instant, in any zone on any day', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minute = fc.integer({ min: 0, max: 20 * 365 * 1440 });
    const two = (number: number): string => String(number).padStart(2, '0');
    fc.assert(
      fc.property(zones, minute, fc.integer({ min: 1, max: 3000 }), (timeZone, at, minutes) => {
        const wall = new Date(Date.UTC(2020, 0, 1) + at * 60_000).toISOString();
        const [on, start] = [wall.slice(0, 10), `${two(Math.floor((at % 1440) / 60))}:${two(at % 60)}`];
        const [instant] = instantsOf(`${on}T${start}`, timeZone);
        const found = read(written([slot({ timeZone, on, start, minutes })]));
        expect(found.start).toBe(instant);
        expect(found.end - found.start).toBe(minutes * 60_000);
        const told = wallOf(found.start, timeZone);
        // In the hour that is left out there is no such wall time.
        if (instantsOf(told, timeZone).length === 1 && told.slice(0, 16) === `${on}T${start}`)
          expect([found.wall, found.zone]).toEqual(
            found.zone === 'UTC'
              ? [new Date(found.start).toISOString().slice(0, 19).concat('Z'), 'UTC']
              : [told, timeZone],
          );
      }),
      { numRuns: 400 },
    );
  });

  test('whose plan was changed renews what a calendar has of it', () => {
    const plan = { createdAt: '2026-11-22T02:00:00.000Z', updatedAt: '2026-11-22T02:00:07.000Z' };
    expect(lines(writePlanIcs({ slots: [slot()], plan }, options))).toContain('SEQUENCE:7');
    expect(written([slot()])).not.toContain('SEQUENCE');
  });

  test('may have no alarm', () => {
    expect(written([slot()], [], { alarmMinutes: 0 })).not.toContain('VALARM');
    expect(written([slot({ isDone: true })])).not.toContain('VALARM');
    expect(written([slot()], [], { alarmMinutes: 30 })).toContain('TRIGGER:-PT30M');
  });
});

describe('what is to be done on a day', () => {
  test('is a task that is due, with an alarm where one is wanted', () => {
    const file = written(
      [slot({ start: undefined })],
      [{ uid: 'c1', dueOn: '2026-12-01', text: 'Kirim bahan' }],
      {
        alarmAt: '08:00',
      },
    );
    expect(lines(file).slice(4, -2)).toEqual([
      'BEGIN:VTODO',
      'UID:slot-1',
      'DTSTAMP:20261122T030000Z',
      'DUE;VALUE=DATE:20261124',
      'SUMMARY:Telepon Rina\\; bahan\\, paparan',
      'CLASS:PRIVATE',
      'STATUS:NEEDS-ACTION',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER;VALUE=DATE-TIME:20261124T010000Z',
      'DESCRIPTION:Telepon Rina\\; bahan\\, paparan',
      'END:VALARM',
      'END:VTODO',
      'BEGIN:VTODO',
      'UID:c1',
      'DTSTAMP:20261122T030000Z',
      'DUE;VALUE=DATE:20261201',
      'SUMMARY:Kirim bahan',
      'CLASS:PRIVATE',
      'STATUS:NEEDS-ACTION',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER;VALUE=DATE-TIME:20261201T010000Z',
      'DESCRIPTION:Kirim bahan',
      'END:VALARM',
      'END:VTODO',
    ]);
  });

  test('comes from promises and from days on which to be in touch, of whom it may', () => {
    const contacts = [
      contact('rina', undefined, { name: 'Rina', followUpOn: '2026-12-03', followUpFor: 'hasil rapat' }),
      contact('budi', undefined, { name: 'Budi', followUpOn: '2026-12-01' }),
      contact('sari', undefined, { name: 'Sari', followUpOn: '2026-12-01', doNotContactSince: '2026-11-01' }),
    ];
    const commitments = [
      commitment('mine', { text: 'kirim bahan', dueOn: '2026-12-02' }),
      commitment('no day'),
      commitment('kept', { dueOn: '2026-12-02', outcome: 'kept' }),
      commitment('theirs', { whose: 'theirs', text: 'data arsip', dueOn: '2026-12-02', contactId: 'budi' }),
      commitment('of one not to be contacted', {
        contactId: 'sari',
        text: 'hapus nomor',
        dueOn: '2026-12-09',
      }),
      commitment('to be asked of her', { whose: 'theirs', contactId: 'sari', dueOn: '2026-12-09' }),
      commitment('of nobody', { contactId: 'gone', dueOn: '2026-12-02' }),
    ];
    expect(planTodos({ commitments, contacts }, 'id')).toEqual([
      { uid: 'follow-up-budi', dueOn: '2026-12-01', text: 'Hubungi Budi' },
      { uid: 'mine', dueOn: '2026-12-02', text: 'Janji kepada Rina: kirim bahan' },
      { uid: 'theirs', dueOn: '2026-12-02', text: 'Janji dari Budi: data arsip' },
      { uid: 'follow-up-rina', dueOn: '2026-12-03', text: 'Hubungi Rina: hasil rapat' },
      { uid: 'of one not to be contacted', dueOn: '2026-12-09', text: 'Janji kepada Sari: hapus nomor' },
    ]);
    expect(planTodos({ commitments, contacts }, 'en').map(({ text }) => text)[2]).toBe(
      'Promised by Budi: data arsip',
    );
  });

  test('may be done already', () => {
    expect(written([slot({ start: undefined, isDone: true })], [], { alarmAt: '08:00' })).toMatch(
      /COMPLETED\r\nEND/,
    );
  });

  test.each([
    ['a day that is in no calendar', { on: '2026-02-30' }],
    ['a day of another age', { on: '0026-02-20' }],
  ])('%s is left out', (_, fields) => {
    expect(written([slot(fields)])).not.toMatch(/VEVENT|VTODO/);
  });

  test('a time that is none leaves the day', () => {
    expect(written([slot({ start: '25:00' })])).toContain('DUE;VALUE=DATE:20261124');
  });
});

test('whatever the texts hold: lines of at most 75 octets, one part for each, and the texts are read back', () => {
  fc.assert(
    fc.property(nasty, nasty, (text, uid) => {
      const file = written(
        [slot({ text: `${text}é名🚀`.repeat(20) })],
        [{ uid: `x${uid}`, dueOn: '2026-12-01', text }],
      );
      for (const line of lines(file)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const begun = lines(file).filter(line => line.startsWith('BEGIN:V'));
      expect(begun).toEqual([
        'BEGIN:VCALENDAR',
        'BEGIN:VTIMEZONE',
        'BEGIN:VEVENT',
        'BEGIN:VALARM',
        'BEGIN:VTODO',
      ]);
      const todo = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vtodo');
      expect(todo?.getFirstPropertyValue('status')).toBe('NEEDS-ACTION');
    }),
    { numRuns: 200 },
  );
});

describe('a day without an hour', () => {
  const record = { createdAt: '2026-11-01T02:00:00.000Z', updatedAt: '2026-11-01T03:00:00.500Z' };
  const dayFile = (on: string): string =>
    writePlanIcs({ slots: [], days: [{ uid: 'mentoring-1', on, text: 'Sesi: Rina', record }] }, options);

  test('is private, and takes no hour of its day', () => {
    expect(lines(dayFile('2026-11-27')).slice(4, -2)).toEqual([
      'BEGIN:VEVENT',
      'UID:mentoring-1',
      'DTSTAMP:20261122T030000Z',
      'LAST-MODIFIED:20261101T030000Z',
      'SEQUENCE:3601',
      'DTSTART;VALUE=DATE:20261127',
      'SUMMARY:Sesi: Rina',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  });

  test('that is in no calendar is left out', () => {
    expect(dayFile('2026-02-30')).not.toContain('VEVENT');
  });
});
