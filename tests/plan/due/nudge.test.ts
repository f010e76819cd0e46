import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { nudge, withTold } from '../../../lib/plan/due/nudge.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? '';
  if (zone === undefined) delete process.env.TZ;
});

/** What is shown in a zone when the machine looks at these instants, one after the other. */
function told(looks: readonly (readonly [zone: string, instant: string])[], at = '08:00'): string[] {
  let toldOn: string[] = [];
  return looks.map(([where, instant]) => {
    process.env.TZ = where;
    const { isTime, today } = nudge({ now: new Date(instant), at, toldOn });
    if (isTime) toldOn = withTold(toldOn, today);
    return isTime ? today : '';
  });
}

describe('the notification of a day', () => {
  test.each<[string, Parameters<typeof told>[0], string[]]>([
    [
      'comes at its hour, and once',
      [
        ['Asia/Jakarta', '2026-11-22T00:59:00Z'],
        ['Asia/Jakarta', '2026-11-22T01:00:00Z'],
        ['Asia/Jakarta', '2026-11-22T05:00:00Z'],
        ['Asia/Jakarta', '2026-11-23T01:00:00Z'],
      ],
      ['', '2026-11-22', '', '2026-11-23'],
    ],
    [
      'comes late where the machine slept, and not for the days that it slept through',
      [
        ['Asia/Jakarta', '2026-11-22T01:00:00Z'],
        ['Asia/Jakarta', '2026-11-25T07:30:00Z'],
        ['Asia/Jakarta', '2026-11-25T08:30:00Z'],
      ],
      ['2026-11-22', '2026-11-25', ''],
    ],
    ['does not come at night because yesterday had none', [['Asia/Jakarta', '2026-11-22T19:00:00Z']], ['']],
    [
      'comes once on a day that is lived twice, flying west',
      [
        ['Pacific/Apia', '2026-11-22T19:00:00Z'],
        ['Pacific/Honolulu', '2026-11-23T02:00:00Z'],
        ['Pacific/Honolulu', '2026-11-23T18:00:00Z'],
        ['Pacific/Honolulu', '2026-11-24T18:00:00Z'],
      ],
      ['2026-11-23', '2026-11-22', '', '2026-11-24'],
    ],
    [
      'comes once where the hour is reached a second time, flying to Europe',
      [
        ['Asia/Jakarta', '2026-11-22T01:00:00Z'],
        ['Europe/London', '2026-11-22T08:00:00Z'],
        ['Europe/London', '2026-11-23T08:00:00Z'],
      ],
      ['2026-11-22', '', '2026-11-23'],
    ],
    [
      'comes once after the clock was a year ahead for an hour',
      [
        ['Asia/Jakarta', '2026-11-22T01:00:00Z'],
        ['Asia/Jakarta', '2027-11-22T02:00:00Z'],
        ['Asia/Jakarta', '2026-11-22T03:00:00Z'],
        ['Asia/Jakarta', '2026-11-23T01:00:00Z'],
      ],
      ['2026-11-22', '2027-11-22', '', '2026-11-23'],
    ],
  ])('%s', (_, looks, expected) => {
    expect(told(looks)).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    // Clocks leap from 02:00 to 03:00 on 29 March 2026: there is no 02:30.
    ['an hour that the clock leaps over', '02:30', '2026-03-29', ['00:59', '01:00', '01:30']],
    // Clocks go back from 03:00 to 02:00 on 25 October 2026: 02:30 comes twice, at 00:30Z and 01:30Z.
    ['an hour that comes twice', '02:30', '2026-10-25', ['00:29', '00:30', '01:30']],
  ])('comes once with %s', (_, at, day, [before = '', first = '', again = '']) => {
    const looks = [before, first, again].map(time => ['Europe/Berlin', `${day}T${time}:00Z`] as const);
    expect(told(looks, at)).toEqual(['', day, '']);
  });

  test('does not come where none was asked for', () => {
    const { isTime } = nudge({ now: new Date('2026-11-22T12:00:00Z'), at: undefined, toldOn: [] });
    expect(isTime).toBe(false);
  });
});

describe('the next look', () => {
  test.each<[string, string, string, string | undefined, string]>([
    ['within the hour', 'Asia/Jakarta', '2026-11-22T05:10:00Z', '08:00', '2026-11-22T06:10:00.000Z'],
    ['at the chosen minute', 'Asia/Jakarta', '2026-11-22T00:15:00Z', '07:45', '2026-11-22T00:45:00.000Z'],
    ['at midnight', 'Asia/Jakarta', '2026-11-22T16:40:00Z', undefined, '2026-11-22T17:00:00.000Z'],
    // In Beirut the day of 29 March 2026 begins at 01:00.
    [
      'when a day begins without a midnight',
      'Asia/Beirut',
      '2026-03-28T21:50:00Z',
      undefined,
      '2026-03-28T22:00:00.000Z',
    ],
  ])('is %s', (_, where, now, at, expected) => {
    process.env.TZ = where;
    expect(nudge({ now: new Date(now), at, toldOn: [] }).nextAt.toISOString()).toBe(expected);
  });
});

test('whatever the clock, the zone and the sleep: no day is told twice, and each day that is seen after its hour is told', () => {
  const zones = ['Asia/Jakarta', 'America/New_York', 'Europe/Berlin', 'Pacific/Apia', 'Pacific/Honolulu'];
  const look = fc.record({
    where: fc.constantFrom(...zones),
    // Mostly forward, sometimes a clock set back by a day.
    hours: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 40 }), weight: 6 },
      { arbitrary: fc.integer({ min: -24, max: -1 }), weight: 1 },
    ),
  });
  fc.assert(
    fc.property(fc.array(look, { maxLength: 14 }), looks => {
      let now = Date.parse('2026-03-26T00:00:00Z');
      let toldOn: string[] = [];
      const shown: string[] = [];
      for (const { where, hours } of looks) {
        process.env.TZ = where;
        now += hours * 3_600_000;
        const at = new Date(now);
        const { isTime, today, nextAt } = nudge({ now: at, at: '08:00', toldOn });
        expect(nextAt.getTime()).toBeGreaterThan(now);
        if (isTime) {
          toldOn = withTold(toldOn, today);
          shown.push(today);
        }
        if (at.getHours() >= 8) expect(shown).toContain(today);
      }
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
