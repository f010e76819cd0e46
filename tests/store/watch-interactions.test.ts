import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Interaction } from '../../lib/model/interaction.ts';
import { addDays } from '../../lib/plan/day.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { noteInteraction, removePractice, savePractice } from '../../lib/store/practice.ts';
import { watchInteractions } from '../../lib/store/watch-interactions.ts';
import { contact, emptyDatabase } from './sample.ts';

const since = '2026-09-01';
const until = '2026-11-22';

const interaction = (id: string, on: string): Interaction => ({
  id,
  contactId: 'rina',
  kind: 'message',
  direction: 'mutual',
  on,
  createdAt: '2026-01-05T03:00:00.000Z',
  updatedAt: '2026-01-05T03:00:00.000Z',
});

async function databaseWith(interactions: readonly Interaction[]): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await commit(db, {
    act: 'import',
    label: '',
    plan: [
      { table: 'contacts', put: contact('rina') },
      ...interactions.map(put => ({ table: 'interactions', put, isNew: true }) as const),
    ],
  });
  return db;
}

/** What a watcher of the period was told: days and texts, in order. */
function told(db: JejaringDatabase) {
  const seen: (readonly Interaction[])[] = [];
  const reads = vi.spyOn(db.interactions, 'where');
  onTestFinished(
    watchInteractions(db, { since, until })(
      ({ rows }) => seen.push(rows),
      error => {
        throw error;
      },
    ),
  );
  const last = async (expected: readonly string[]) =>
    vi.waitFor(() => expect(seen.at(-1)?.map(({ on, text = '-' }) => `${on} ${text}`)).toEqual(expected));
  return { seen, reads, last };
}

test('only the days that are asked for are read, the first and the last with them, in their order', async () => {
  const days = ['2026-11-23', '2026-11-22', '2026-08-31', '2026-10-10', '2026-09-01'];
  const db = await databaseWith(days.map((on, index) => interaction(`i${index}`, on)));
  const { last } = told(db);
  await last(['2026-09-01 -', '2026-10-10 -', '2026-11-22 -']);
});

test('many are read in parts, and none is left out or told twice', async () => {
  const many = Array.from({ length: 5000 }, (_, number) =>
    // Very many of a few days, few of the others.
    interaction(`i${number}`, addDays(since, number % 3 === 0 ? number % 90 : number % 4)),
  );
  const db = await databaseWith(many);
  const { seen, reads } = told(db);
  await vi.waitFor(() => expect(seen).toHaveLength(1), 20_000);
  const [rows = []] = seen;
  const expected = many.filter(({ on }) => on <= until);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(expected.length);
  expect(rows.map(({ on, id }) => `${on} ${id}`)).toEqual(expected.map(({ on, id }) => `${on} ${id}`).sort());
  expect(reads.mock.calls.length).toBeGreaterThan(2);
  expect(reads.mock.calls.length).toBeLessThan(30);
}, 60_000);

test('what is noted, changed, moved to another day or removed later is taken in without reading the period again', async () => {
  const db = await databaseWith([interaction('a', '2026-10-01'), interaction('c', '2026-11-01')]);
  const { reads, last, seen } = told(db);
  await last(['2026-10-01 -', '2026-11-01 -']);
  reads.mockClear();
  const note = (on: string, text: string) =>
    noteInteraction(db, {
      contactIds: ['rina'],
      interaction: { kind: 'call', direction: 'given', on, text },
    });
  await note('2026-10-15', 'in between');
  await last(['2026-10-01 -', '2026-10-15 in between', '2026-11-01 -']);
  await savePractice(db, 'interactions', { ...interaction('a', '2026-11-20'), text: 'moved' }, { label: '' });
  await last(['2026-10-15 in between', '2026-11-01 -', '2026-11-20 moved']);
  await removePractice(db, 'interactions', ['c'], '');
  await last(['2026-10-15 in between', '2026-11-20 moved']);
  await savePractice(db, 'interactions', interaction('a', '2026-01-20'), { label: '' });
  await last(['2026-10-15 in between']);
  const count = seen.length;
  await note('2026-01-15', 'long before');
  await note('2026-11-22', 'today');
  await last(['2026-10-15 in between', '2026-11-22 today']);
  // What is of other days is not told at all.
  expect(seen).toHaveLength(count + 1);
  expect(reads.mock.calls.filter(([index]) => String(index) === 'on')).toEqual([]);
});
