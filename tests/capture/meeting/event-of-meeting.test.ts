import { describe, expect, test } from 'vitest';
import {
  eventOfMeeting,
  eventOfThisMeeting,
  eventsOfTheDay,
  productOf,
  startOf,
} from '../../../lib/capture/meeting/event-of-meeting.ts';
import { draft } from '../../sidepanel/sample-meeting.ts';
import { event } from '../../store/sample.ts';

const zone = 'Asia/Jakarta';

test.each([
  ['2026-11-22T02:02:00.000Z', 'Asia/Jakarta', '2026-11-22T09:00+07:00'],
  ['2026-11-22T02:02:30.000Z', 'Asia/Jakarta', '2026-11-22T09:05+07:00'],
  ['2026-11-21T23:58:00.000Z', 'UTC', '2026-11-22T00:00+00:00'],
  ['2026-11-22T02:00:00.000Z', 'Asia/Kathmandu', '2026-11-22T07:45+05:45'],
  ['yesterday', 'Asia/Jakarta', undefined],
])('%s begins in %s at %s', (instant, where, expected) => {
  expect(startOf(instant, where)).toBe(expected);
});

describe('a new event', () => {
  test('is what the meeting says of itself', () => {
    expect(eventOfMeeting(draft(), 'Rapat Arsip', zone, [])).toEqual({
      name: 'Rapat Arsip',
      startDate: '2026-11-22T09:00+07:00',
      timeZone: zone,
      location: 'Google Meet',
      attendanceMode: 'online',
      url: 'https://meet.google.com/abc-defg-hij',
      speakers: [],
      identities: [],
    });
  });

  test('of a weekly room is not last week’s: it goes without its address', () => {
    const last = event('e1', { identities: ['page:meet.google.com/abc-defg-hij'] });
    expect(eventOfMeeting(draft(), 'Rapat Arsip', zone, [last]).url).toBeUndefined();
  });

  test('at an unknown product is at its host', () => {
    expect(productOf(draft({ platform: 'any-meeting', host: 'bbb.contoh.id' }))).toBe('bbb.contoh.id');
  });
});

describe('events of the day', () => {
  const today = event('today', { startDate: '2026-11-22T13:00' });
  const early = event('early', { startDate: '2026-11-22' });
  const days = event('days', { startDate: '2026-11-20', endDate: '2026-11-23' });
  const stored = [today, event('none'), event('past', { startDate: '2026-11-21T09:00' }), early, days];

  test('are those that go on then, as they are written', () => {
    expect(eventsOfTheDay(draft(), zone, stored)).toEqual([days, early, today]);
  });

  test('the day is the one of this machine', () => {
    const begun = draft({ startedAt: '2026-11-21T20:00:00.000Z' });
    expect(eventsOfTheDay(begun, zone, [today])).toEqual([today]);
    expect(eventsOfTheDay(begun, 'UTC', [today])).toEqual([]);
  });

  test('the meeting is the one of its address, else of its title, else none', () => {
    const titled = event('titled', { name: 'RAPAT  ARSIP' });
    const addressed = event('addressed', { identities: ['page:meet.google.com/abc-defg-hij'] });
    expect(eventOfThisMeeting(draft(), [titled, addressed])).toBe(addressed);
    expect(eventOfThisMeeting(draft(), [today, titled])).toBe(titled);
    expect(eventOfThisMeeting(draft(), [today])).toBeUndefined();
    expect(eventOfThisMeeting(draft({ title: '' }), [event('nameless', { name: '' })])).toBeUndefined();
  });
});
