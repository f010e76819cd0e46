import { expect, test } from 'vitest';
import { countDue } from '../../../lib/plan/due/count.ts';
import { dueList } from '../../../lib/plan/due/due-list.ts';
import { input, person, promise, today } from './due-data.ts';

test('people are counted once, their promises each, and what others promised is none of mine', () => {
  const lines = dueList(
    input({
      contacts: [person(), person({ id: 'bayu', name: 'Bayu', followUpOn: today })],
      commitments: [
        promise({ id: 'a', dueOn: today }),
        promise({ id: 'b', dueOn: '2026-11-20' }),
        promise({ id: 'c', dueOn: '2026-11-20', whose: 'theirs' }),
      ],
    }),
    today,
  );
  expect(countDue(lines)).toEqual({ count: 2, promises: 2 });
});
