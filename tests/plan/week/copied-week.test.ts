import { expect, test } from 'vitest';
import type { WeekPlan } from '../../../lib/model/week-plan.ts';
import { copiedWeek, emptyWeek } from '../../../lib/plan/week/copied-week.ts';

const plan: WeekPlan = {
  id: 'week:2026-11-16',
  startOn: '2026-11-16',
  hours: 3,
  people: 4,
  contactIds: ['siti'],
  organizations: ['Dinas Arsip Contoh'],
  topics: [{ topic: 'Satu data', contactId: 'siti' }],
  mix: { call: 2 },
  slots: [
    {
      id: 'a',
      on: '2026-11-20',
      start: '09:00',
      minutes: 45,
      timeZone: 'Asia/Jakarta',
      text: 'Menelepon',
      isDone: true,
    },
  ],
  hoursSpent: 1,
  note: 'Pekan yang padat',
  createdAt: '2026-11-15T00:00:00.000Z',
  updatedAt: '2026-11-15T00:00:00.000Z',
};

test('any day of a week names its plan, and nothing is planned in it', () => {
  expect(emptyWeek('2026-11-22')).toMatchObject({ id: 'week:2026-11-16', startOn: '2026-11-16', slots: [] });
});

test('a plan is taken over with its times on the same days, not done yet and under ids of their own', () => {
  expect(copiedWeek(plan, '2026-11-25', () => 'b')).toEqual({
    id: 'week:2026-11-23',
    startOn: '2026-11-23',
    hours: 3,
    people: 4,
    contactIds: ['siti'],
    organizations: ['Dinas Arsip Contoh'],
    topics: [{ topic: 'Satu data', contactId: 'siti' }],
    mix: { call: 2 },
    slots: [
      {
        id: 'b',
        on: '2026-11-27',
        start: '09:00',
        minutes: 45,
        timeZone: 'Asia/Jakarta',
        text: 'Menelepon',
      },
    ],
  });
});

test('a plan is taken over across the end of a year, and back', () => {
  expect(copiedWeek(plan, '2027-01-01', () => 'b').slots).toMatchObject([{ on: '2027-01-01' }]);
  expect(copiedWeek(plan, '2026-11-02', () => 'b').slots).toMatchObject([{ on: '2026-11-06' }]);
});
