import { describe, expect, test } from 'vitest';
import { hoursOf } from '../../lib/plan/taking-part.ts';
import { trainingYear } from '../../lib/plan/training-hours.ts';
import { event, today } from './practice-records.ts';

const ids = (trainings: readonly { readonly eventId: string }[]): string[] =>
  trainings.map(({ eventId }) => eventId);

describe('the trainings of a year', () => {
  const events = [
    event('webinar', '2026-03-03T09:00+07:00', { creditHours: '2,5', certificate: '123/LAN/2026' }),
    event('diklat', '2026-05-18', {
      endDate: '2026-05-20',
      creditHours: '8',
      organizer: 'LAN',
      eventKind: 'training',
    }),
    event('over the new year', '2025-12-29', { endDate: '2026-01-02', creditHours: '3' }),
    event('last year', '2025-12-30', { creditHours: '40' }),
    event('training without hours', '2026-06-01', { eventKind: 'training' }),
    event('webinar without hours', '2026-06-01', { eventKind: 'webinar' }),
    event('registered, and over', '2026-06-02', { creditHours: '4', myRole: 'registrant' }),
    event('absent', '2026-06-03', { creditHours: '4', myRole: 'absent' }),
    event('cancelled', '2026-12-03', { creditHours: '4', eventStatus: 'cancelled' }),
    event('not over yet', '2026-11-21', { endDate: '2026-11-23', creditHours: '4' }),
    event('registered, to come', '2026-12-01', { creditHours: '1.5', myRole: 'registrant' }),
    event('next year', '2027-01-10', { creditHours: '4' }),
  ];
  const year = trainingYear(events, 2026, today);

  test('those that are over and have hours count, in the year in which they end', () => {
    expect(ids(year.trainings)).toEqual(['over the new year', 'webinar', 'diklat']);
    expect({ total: year.total, target: year.target, missing: year.missing }).toEqual({
      total: 13.5,
      target: 20,
      missing: 6.5,
    });
    expect(year.trainings[2]).toEqual({
      eventId: 'diklat',
      name: 'diklat',
      organizer: 'LAN',
      startOn: '2026-05-18',
      endOn: '2026-05-20',
      hours: 8,
      certificate: undefined,
      role: undefined,
    });
  });

  test('those that are coming may close the gap', () => {
    expect(ids(year.coming)).toEqual(['not over yet', 'registered, to come']);
    expect(year.missingAfterComing).toBe(1);
  });

  test('what is not filled in is told', () => {
    expect(ids(year.withoutHours)).toEqual(['training without hours']);
    expect(ids(year.withoutCertificate)).toEqual(['over the new year', 'diklat']);
  });

  // On 22 November 325 of 365 days have gone by: 17.81 of 20 hours.
  test.each([
    ['spread over the year', today, 20, 4.31],
    ['on its first morning', '2026-01-01', 20, 0],
    ['after it', '2027-03-01', 20, 2.5],
    ['with a target that is reached', today, 10, 0],
  ])('behind, %s', (_, day, target, behind) => {
    expect(trainingYear(events, 2026, day, target).behind).toBe(behind);
  });
});

test.each([
  ['4', 4],
  ['2.5', 2.5],
  ['2,5', 2.5],
  [' 3 ', 3],
  ['0', undefined],
  ['', undefined],
  ['4 JP', undefined],
  ['1.000,5', undefined],
  ['99999', undefined],
  [undefined, undefined],
])('the hours of "%s" are %s', (creditHours, hours) => {
  expect(hoursOf({ creditHours })).toBe(hours);
});
