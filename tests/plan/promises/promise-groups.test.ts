import { expect, test } from 'vitest';
import { byTime, latestFirst } from '../../../lib/plan/promises/promise-groups.ts';
import { promise, today } from '../due/due-data.ts';

test('open promises stand by when they are due, the nearest first; a time without any is left out', () => {
  const groups = byTime(
    [
      promise({ id: 'in a week', dueOn: '2026-11-29' }),
      promise({ id: 'today', dueOn: today }),
      promise({ id: 'some day' }),
      promise({ id: 'yesterday', dueOn: '2026-11-21' }),
      promise({ id: 'last year', dueOn: '2025-12-31' }),
      promise({ id: 'in eight days', dueOn: '2026-11-30' }),
    ],
    today,
  );
  expect([...groups].map(([time, some]) => [time, some.map(({ id }) => id)])).toEqual([
    ['overdue', ['last year', 'yesterday']],
    ['week', ['today', 'in a week']],
    ['later', ['in eight days']],
    ['someDay', ['some day']],
  ]);
  expect([...byTime([promise({ dueOn: today })], today).keys()]).toEqual(['week']);
});

test('those that ended stand with the latest first, also where only the day of the last change is known', () => {
  const ended = latestFirst([
    promise({ id: 'october', outcome: 'kept', endedOn: '2026-10-02' }),
    promise({ id: 'changed in november', outcome: 'released', updatedAt: '2026-11-10T12:00:00.000Z' }),
    promise({ id: 'november', outcome: 'kept', endedOn: '2026-11-20' }),
  ]);
  expect(ended.map(({ id }) => id)).toEqual(['november', 'changed in november', 'october']);
});
