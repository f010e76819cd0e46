import { describe, expect, test } from 'vitest';
import { parseIsoDate, withoutFakeTime } from '../../lib/capture/iso-date.ts';

describe('dates as sites write them', () => {
  test.each([
    ['2026-10-12', { value: '2026-10-12' }],
    ['2026-10-12T09:00', { value: '2026-10-12T09:00' }],
    ['2026-10-12 09:00', { value: '2026-10-12T09:00' }],
    ['2026-10-12T09:00:00+07:00', { value: '2026-10-12T09:00+07:00', timeZone: '+07:00' }],
    ['2026-10-12T09:00:00.000+07:00', { value: '2026-10-12T09:00+07:00', timeZone: '+07:00' }],
    ['2026-10-12T09:00:00-0500', { value: '2026-10-12T09:00-05:00', timeZone: '-05:00' }],
    ['2026-10-12T09:00−05:00', { value: '2026-10-12T09:00-05:00', timeZone: '-05:00' }],
    ['2026-10-12T09:00+07', { value: '2026-10-12T09:00+07:00', timeZone: '+07:00' }],
    ['2020-07-24T16:00Z', { value: '2020-07-24T16:00+00:00', timeZone: 'UTC' }],
    ['2019-9-13T10-10-00-00', { value: '2019-09-13T10:10' }],
    ['2025-11-13T00:00:00JST', { value: '2025-11-13T00:00' }],
    ['2026-10-12T09:00 EST', { value: '2026-10-12T09:00' }],
    ['2026-10-12T09.00 WIB', { value: '2026-10-12T09:00+07:00', timeZone: '+07:00' }],
    ['2026-10-12T09:00 WITA', { value: '2026-10-12T09:00+08:00', timeZone: '+08:00' }],
    ['2026-10-12T09:00 WIT', { value: '2026-10-12T09:00+09:00', timeZone: '+09:00' }],
    ['20080228T173000', { value: '2008-02-28T17:30' }],
    ['20080228T1730Z', { value: '2008-02-28T17:30+00:00', timeZone: 'UTC' }],
    ['20080228', { value: '2008-02-28' }],
    ['2026-10-12T9:05 PM', { value: '2026-10-12T21:05' }],
    ['2026-10-12T12am', { value: '2026-10-12T00:00' }],
    ['2026-10-12T24:00', { value: '2026-10-12' }],
    ['  2026-10-12T09:00\n', { value: '2026-10-12T09:00' }],
    ['1568368800000', { value: '2019-09-13T10:00+00:00' }],
  ])('%s', (written, read) => {
    expect(parseIsoDate(written)).toEqual(read);
  });

  test.each([
    '',
    'Invalid date',
    'TBA',
    '12/10/2026',
    '2026',
    '2026-10',
    '2026-02-30',
    '2026-13-01',
    '2026-10-12T25:00',
    '2026-10-12T09:61',
    '0000-00-00T00:00:00',
    '0001-01-01T00:00:00',
    '2026-10-12/2026-10-14',
    '{{ event.start }}',
    '9'.repeat(100_000),
  ])('%s is no date', written => {
    expect(parseIsoDate(written)).toBeUndefined();
  });
});

describe('times that only mean that nobody gave one', () => {
  test.each([
    ['2026-10-12T00:00:00', 'start', { value: '2026-10-12' }],
    ['2026-10-12T00:00:00+07:00', 'start', { value: '2026-10-12', timeZone: '+07:00' }],
    ['2026-10-12T00:00:00.000Z', 'start', { value: '2026-10-12' }],
    ['2026-10-12T23:50', 'end', { value: '2026-10-12' }],
    ['2026-10-12T23:59:59', 'end', { value: '2026-10-12' }],
    ['2026-10-12T00:00', 'end', { value: '2026-10-12T00:00' }],
    ['2026-10-12T23:59', 'start', { value: '2026-10-12T23:59' }],
  ] as const)('%s as a %s', (written, role, read) => {
    const date = parseIsoDate(written);
    expect(date && withoutFakeTime(date, role)).toEqual(read);
  });
});
