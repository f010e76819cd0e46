import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/plan/day.ts';
import { anniversaries, birthdaysAhead, nextBirthday } from '../../../lib/plan/due/occasions.ts';
import { attendance, event, today } from './due-data.ts';

describe('the next birthday', () => {
  test.each([
    ['1990-11-22', today, today, 0],
    ['--11-23', today, '2026-11-23', 1],
    ['--11-21', today, '2027-11-21', 364],
    ['2000-02-29', '2027-02-01', '2027-02-28', 27],
    ['2000-02-29', '2028-02-28', '2028-02-29', 1],
    ['--02-29', '2027-03-01', '2028-02-29', 365],
    ['--12-31', '2027-01-01', '2027-12-31', 364],
  ])('of %s on %s is on %s, in %d days', (birthday, on, next, days) => {
    expect(nextBirthday(birthday, on)).toEqual({ on: next, days });
  });

  test.each(['', '1990', '--02-30', '17 Mei', '1990-13-01'])('of %j is none', birthday => {
    expect(nextBirthday(birthday, today)).toBeUndefined();
  });

  test('is told by the last letters just as by the calendar, on every day of four years', () => {
    for (let later = 0; later < 1461; later += 1) {
      const on = addDays('2026-01-01', later);
      const ahead = birthdaysAhead(on, 3);
      for (const date of ['02-27', '02-28', '02-29', '03-01', '12-31', '01-01']) {
        const next = nextBirthday(`--${date}`, on);
        expect([on, date, ahead.get(date)]).toEqual([on, date, next && next.days <= 3 ? next.on : undefined]);
      }
    }
  });
});

describe('some years ago', () => {
  const events = [
    event({ id: 'year', name: 'Diklat', startDate: '2025-11-24T08:00' }),
    event({ id: 'three', name: 'Seminar', startDate: '2023-11-22' }),
    event({ id: 'now', startDate: today }),
    event({ id: 'absent', startDate: '2025-11-22', myRole: 'absent' }),
    event({ id: 'nobody', startDate: '2025-11-22' }),
    event({ id: 'far', startDate: '2025-12-22' }),
  ];
  const attendances = ['year', 'three', 'now', 'absent', 'far'].flatMap(eventId => [
    attendance({ eventId }),
    attendance({ eventId, contactId: 'me', role: 'you' }),
    attendance({ eventId, contactId: 'absent', role: 'registrant' }),
  ]);

  test('you met whom you know at an event', () => {
    expect(anniversaries(events, attendances, 7, today)).toEqual([
      { eventId: 'three', event: 'Seminar', on: today, days: 0, years: 3, contactIds: ['wulan'] },
      { eventId: 'year', event: 'Diklat', on: '2026-11-24', days: 2, years: 1, contactIds: ['wulan'] },
    ]);
  });

  test('among hundreds it tells nothing of any of them', () => {
    const crowd = Array.from({ length: 26 }, (_, index) =>
      attendance({ eventId: 'year', contactId: `p${index}` }),
    );
    expect(anniversaries(events, crowd, 7, today)).toEqual([]);
  });
});
