import { describe, expect, test } from 'vitest';
import { dueList } from '../../../lib/plan/due/due-list.ts';
import type { DueInput } from '../../../lib/plan/due/input.ts';
import type { DueReason } from '../../../lib/plan/due/reason.ts';
import { attendance, event, input, person, summary, today } from './due-data.ts';

const reasonsOf = (data: DueInput, on = today): readonly DueReason[] =>
  dueList(data, on).flatMap(({ reasons }) => reasons);

/** `promise -3`: the kind and how many days from today it is. */
const short = (data: DueInput, on = today): string =>
  reasonsOf(data, on)
    .map(({ kind, days }) => `${kind} ${days}`)
    .join(', ');

describe('met and not written to', () => {
  const met = (
    some: Partial<DueInput> & { readonly lastOn?: string; readonly lastKind?: 'meeting' | 'message' },
  ): string => {
    const { lastOn, lastKind, ...data } = some;
    const summaries = [summary({ ...(lastOn && { lastOn }), ...(lastKind && { lastKind }) })];
    return short({ ...input({ summaries }), events: [event()], attendances: [attendance()], ...data });
  };
  test.each([
    ['three days ago', {}, 'met -3'],
    ['yesterday', { events: [event({ startDate: '2026-11-21' })] }, 'met -1'],
    ['today: the day is not over', { events: [event({ startDate: today })] }, ''],
    ['two weeks ago', { events: [event({ startDate: '2026-11-08' })] }, 'met -14'],
    ['longer ago', { events: [event({ startDate: '2026-11-07' })] }, ''],
    ['at an event that is to come', { events: [event({ startDate: '2026-11-25' })] }, ''],
    ['on the last day of three', { events: [event({ endDate: '2026-11-21T12:00' })] }, 'met -1'],
    ['at what is still going on', { events: [event({ endDate: '2026-11-24' })] }, ''],
    [
      'at an event without a day, noted yesterday',
      {
        events: [event({ startDate: undefined })],
        attendances: [attendance({ createdAt: '2026-11-21T12:00:00.000Z' })],
      },
      'met -1',
    ],
    ['written to since', { lastOn: '2026-11-20', lastKind: 'message' }, ''],
    ['written to on the same day', { lastOn: '2026-11-19', lastKind: 'message' }, ''],
    ['the meeting itself noted', { lastOn: '2026-11-19', lastKind: 'meeting' }, 'met -3'],
    ['met again since', { lastOn: '2026-11-20', lastKind: 'meeting' }, ''],
    ['written to before', { lastOn: '2026-11-18' }, 'met -3'],
    ['you had only registered', { events: [event({ myRole: 'registrant' })] }, ''],
    ['you were absent', { events: [event({ myRole: 'absent' })] }, ''],
    ['you spoke', { events: [event({ myRole: 'speaker' })] }, 'met -3'],
    ['it was cancelled', { events: [event({ eventStatus: 'cancelled' })] }, ''],
    ['it was put off', { events: [event({ eventStatus: 'postponed' })] }, ''],
    ['they had only registered', { attendances: [attendance({ role: 'registrant' })] }, ''],
    ['it is you', { attendances: [attendance({ role: 'you' })] }, ''],
    ['the event is gone', { events: [] }, ''],
    ['let pass', { contacts: [person({ skippedOn: '2026-11-20' })] }, ''],
    ['let pass on the same day', { contacts: [person({ skippedOn: '2026-11-19' })] }, ''],
    ['let pass before', { contacts: [person({ skippedOn: '2026-11-18' })] }, 'met -3'],
    ['never to be brought up', { contacts: [person({ cadence: 'never' })] }, ''],
  ] as const)('%s', (_, some, expected) => {
    expect(met(some)).toBe(expected);
  });

  test('of two events on one day it is always the same that is told', () => {
    const events = [event(), event({ id: 'rapat', name: 'Rapat' })];
    const attendances = [attendance(), attendance({ eventId: 'rapat' })];
    const there = reasonsOf(input({ events, attendances }));
    expect(reasonsOf(input({ events, attendances: attendances.toReversed() }))).toEqual(there);
    expect(there).toHaveLength(1);
  });

  test('tells where, and of several the last', () => {
    const events = [event(), event({ id: 'diklat', name: 'Diklat Kepemimpinan', startDate: '2026-11-20' })];
    const attendances = [attendance({ eventId: 'diklat' }), attendance()];
    expect(reasonsOf(input({ events, attendances }))).toMatchObject([
      { kind: 'met', eventId: 'diklat', event: 'Diklat Kepemimpinan', days: -2 },
    ]);
  });

  test.each([
    ['three days ago', '2026-11-19T12:00:00.000Z', [], 'met -3'],
    ['today', '2026-11-22T12:00:00.000Z', [], ''],
    ['a month ago', '2026-10-19T12:00:00.000Z', [], ''],
    ['after having met in spring', '2026-11-19T12:00:00.000Z', [event({ startDate: '2026-04-01' })], ''],
  ])('saved %s', (_, createdAt, events, expected) => {
    const attendances = [attendance({ createdAt: '2026-11-19T12:00:00.000Z' })];
    expect(short(input({ contacts: [person({ createdAt })], events, attendances }))).toBe(expected);
  });

  test('saved without an event tells of none', () => {
    const contacts = [person({ createdAt: '2026-11-19T12:00:00.000Z' })];
    expect(reasonsOf(input({ contacts }))).toEqual([
      { kind: 'met', on: '2026-11-19', days: -3, span: { count: 3, unit: 'day' } },
    ]);
  });
});

describe('of a crowd', () => {
  const crowd = Array.from({ length: 26 }, (_, index) =>
    person({ id: `p${index}`, name: `Peserta ${index}` }),
  );
  const attendances = crowd.map(({ id }) => attendance({ contactId: id }));
  const ids = (data: DueInput): string[] => dueList(data, today).map(({ contactId }) => contactId);

  test('nobody was met just by having been there', () => {
    expect(ids(input({ contacts: crowd, events: [event()], attendances }))).toEqual([]);
  });

  test('those were met who were on stage, of whom something was noted, or who were saved by themselves', () => {
    const contacts = crowd.map((one, index) => ({
      ...one,
      ...(index === 1 && { note: 'Duduk di sebelah saya' }),
      ...(index === 2 && { segment: 'acquaintance' as const }),
      ...(index === 3 && { createdAt: '2026-11-19T12:00:00.000Z' }),
      ...(index === 4 && { note: '' }),
    }));
    const roles = attendances.map((one, index) => ({
      ...one,
      ...(index === 0 && { role: 'speaker' as const }),
    }));
    expect(ids(input({ contacts, events: [event()], attendances: roles })).sort()).toEqual([
      'p0',
      'p1',
      'p2',
      'p3',
    ]);
  });

  test('one less is no crowd', () => {
    const few = attendances.slice(1);
    expect(ids(input({ contacts: crowd, events: [event()], attendances: few }))).toHaveLength(25);
  });

  test('who was imported at once was not met, who was saved in a small batch was', () => {
    const createdAt = '2026-11-19T12:00:00.000Z';
    const imported = crowd.map(one => ({ ...one, createdAt }));
    expect(ids(input({ contacts: imported }))).toEqual([]);
    expect(ids(input({ contacts: imported.slice(1) }))).toHaveLength(25);
  });
});
