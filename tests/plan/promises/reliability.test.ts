import { describe, expect, test } from 'vitest';
import { promiseState, reliability, reliabilityOver } from '../../../lib/plan/promises/reliability.ts';
import { promise, today } from '../due/due-data.ts';

describe('a promise', () => {
  test.each([
    ['kept on its day', { outcome: 'kept', dueOn: '2026-11-20', endedOn: '2026-11-20' }, 'inTime'],
    ['kept before', { outcome: 'kept', dueOn: '2026-11-20', endedOn: '2026-10-20' }, 'inTime'],
    ['kept the day after', { outcome: 'kept', dueOn: '2026-11-20', endedOn: '2026-11-21' }, 'late'],
    ['kept, without a day', { outcome: 'kept', endedOn: '2026-11-21' }, 'inTime'],
    [
      'released before its day',
      { outcome: 'released', dueOn: '2026-12-20', endedOn: '2026-11-21' },
      'released',
    ],
    [
      'released after its day',
      { outcome: 'released', dueOn: '2026-10-20', endedOn: '2026-11-21' },
      'released',
    ],
    ['open, its day passed', { dueOn: '2026-11-21' }, 'overdue'],
    ['open, its day is today', { dueOn: today }, 'open'],
    ['open, without a day', {}, 'open'],
  ] as const)('%s', (_, some, expected) => {
    expect(promiseState(promise(some), today)).toBe(expected);
  });
});

const commitments = [
  promise({ id: '1', outcome: 'kept', dueOn: '2026-09-30', endedOn: '2026-09-30' }),
  promise({ id: '2', outcome: 'kept', dueOn: '2026-09-30', endedOn: '2026-10-01' }),
  promise({ id: '3', outcome: 'released', dueOn: '2026-12-01', endedOn: '2026-11-02' }),
  promise({ id: '4', dueOn: '2026-11-01' }),
  promise({ id: '5', dueOn: '2026-11-30' }),
  promise({ id: '6', dueOn: '2027-01-15' }),
  promise({ id: '7', createdAt: '2026-10-10T12:00:00.000Z' }),
  promise({ id: '8', whose: 'theirs', outcome: 'kept', endedOn: '2026-11-02' }),
];

test('all together, mine alone', () => {
  expect(reliability(commitments, today)).toEqual({ inTime: 1, late: 1, released: 1, overdue: 1, open: 3 });
});

test('by month: where they ended, else where they are due', () => {
  expect(reliabilityOver(commitments, 'month', 4, today)).toEqual([
    { period: '2026-08', startOn: '2026-08-01', inTime: 0, late: 0, released: 0, overdue: 0, open: 0 },
    { period: '2026-09', startOn: '2026-09-01', inTime: 1, late: 0, released: 0, overdue: 0, open: 0 },
    { period: '2026-10', startOn: '2026-10-01', inTime: 0, late: 1, released: 0, overdue: 0, open: 1 },
    { period: '2026-11', startOn: '2026-11-01', inTime: 0, late: 0, released: 1, overdue: 1, open: 1 },
  ]);
});

test('by quarter, over the turn of the year', () => {
  const quarters = reliabilityOver(commitments, 'quarter', 3, '2027-01-31');
  expect(
    quarters.map(({ period, startOn, inTime, late, released, overdue }) => [
      period,
      startOn,
      inTime,
      late,
      released,
      overdue,
    ]),
  ).toEqual([
    ['2026-Q3', '2026-07-01', 1, 0, 0, 0],
    ['2026-Q4', '2026-10-01', 0, 1, 1, 2],
    ['2027-Q1', '2027-01-01', 0, 0, 0, 1],
  ]);
});
