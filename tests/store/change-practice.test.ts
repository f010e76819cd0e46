import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { emptyWeek } from '../../lib/plan/week/copied-week.ts';
import { changePractice } from '../../lib/store/change-practice.ts';
import { undo } from '../../lib/store/undo.ts';
import { emptyDatabase } from './sample.ts';

const id = 'week:2026-11-16';
const at = (second: number): Date => new Date(Date.UTC(2026, 10, 16, 1, 0, second));

test('a record that is not there yet is made under the id that it is asked for by', async () => {
  const db = emptyDatabase();
  await changePractice(
    db,
    'weekPlans',
    id,
    stored => ({ ...(stored ?? emptyWeek('2026-11-18')), hours: 2 }),
    {
      label: 'Pekan',
      now: at(0),
    },
  );
  expect(await db.weekPlans.toArray()).toMatchObject([{ id, hours: 2, createdAt: at(0).toISOString() }]);
});

test('of two changes at once none is lost, and each can be taken back alone', async () => {
  const db = emptyDatabase();
  const change = (part: { readonly hours?: number; readonly people?: number }, second: number) =>
    changePractice(db, 'weekPlans', id, stored => ({ ...(stored ?? emptyWeek('2026-11-16')), ...part }), {
      label: 'Pekan',
      now: at(second),
    });
  const [, second] = await Promise.all([change({ hours: 2 }, 1), change({ people: 3 }, 2)]);
  expect(await db.weekPlans.get(id)).toMatchObject({ hours: 2, people: 3 });
  if (!second) throw new Error('the second change was no change');
  await undo(db, second.id, { now: at(3) });
  const plan = await db.weekPlans.get(id);
  expect(plan).toMatchObject({ hours: 2 });
  expect(plan).not.toHaveProperty('people');
});

test('a change that changes nothing leaves no trace in the history', async () => {
  const db = emptyDatabase();
  const same = () =>
    changePractice(db, 'weekPlans', id, stored => stored ?? emptyWeek('2026-11-16'), {
      label: 'Pekan',
      now: at(0),
    });
  await same();
  expect(await same()).toBeUndefined();
  expect(await db.history.count()).toBe(1);
});
