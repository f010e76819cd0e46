import { expect, test } from 'vitest';
import { openPromises } from '../../../lib/plan/promises/promises.ts';
import { promise, today } from '../due/due-data.ts';

test('open promises: the longest overdue first, those without a day last, and only those asked for', () => {
  const commitments = [
    promise({ id: 'some day' }),
    promise({ id: 'next year', dueOn: '2027-11-22' }),
    promise({ id: 'theirs', whose: 'theirs', dueOn: today }),
    promise({ id: 'overdue', dueOn: '2026-11-20' }),
    promise({ id: 'kept', dueOn: '2026-11-01', outcome: 'kept' }),
    promise({ id: 'long overdue', dueOn: '2026-01-01' }),
    promise({ id: 'some day, made before', createdAt: '2024-01-01T12:00:00.000Z' }),
  ];
  expect(openPromises(commitments, 'mine', today).map(one => [one.commitment.id, one.days])).toEqual([
    ['long overdue', -325],
    ['overdue', -2],
    ['next year', 365],
    ['some day, made before', undefined],
    ['some day', undefined],
  ]);
  expect(openPromises(commitments, 'theirs', today).map(one => one.commitment.id)).toEqual(['theirs']);
});
