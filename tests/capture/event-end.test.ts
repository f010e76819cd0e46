import { expect, test } from 'vitest';
import { attendingUntil } from '../../lib/capture/event-end.ts';

const until = (event: Parameters<typeof attendingUntil>[0], now: string): string =>
  attendingUntil(event, new Date(now), 'Asia/Jakarta').toISOString();

test.each([
  [
    'half an hour after the end, in the zone of the event',
    { startDate: '2026-10-12T09:00+07:00', endDate: '2026-10-12T11:30+07:00' },
    '2026-10-12T02:30:00Z',
    '2026-10-12T05:00:00.000Z',
  ],
  [
    'the same where the zone has a name',
    { startDate: '2026-10-12T09:00', endDate: '2026-10-12T11:30', timeZone: 'Asia/Makassar' },
    '2026-10-12T02:30:00Z',
    '2026-10-12T04:00:00.000Z',
  ],
  [
    'a local time without a zone is taken where you are',
    { startDate: '2026-10-12T09:00', endDate: '2026-10-12T11:30' },
    '2026-10-12T02:30:00Z',
    '2026-10-12T05:00:00.000Z',
  ],
  [
    'without an end three and a half hours after the beginning',
    { startDate: '2026-10-12T09:00+07:00' },
    '2026-10-12T02:30:00Z',
    '2026-10-12T05:30:00.000Z',
  ],
  ['a day ends at midnight', { startDate: '2026-10-12' }, '2026-10-12T02:30:00Z', '2026-10-12T17:00:00.000Z'],
  [
    'of several days the last one counts',
    { startDate: '2026-10-12', endDate: '2026-10-14' },
    '2026-10-12T02:30:00Z',
    '2026-10-14T17:00:00.000Z',
  ],
  ['three hours on where no time is known', {}, '2026-10-12T02:30:00Z', '2026-10-12T05:30:00.000Z'],
  [
    'three hours on where the event is over, as in a recording',
    { startDate: '2026-10-01T09:00+07:00' },
    '2026-10-12T02:30:00Z',
    '2026-10-12T05:30:00.000Z',
  ],
])('%s', (_, event, now, expected) => {
  expect(until(event, now)).toBe(expected);
});
