import { expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { editContactFields } from '../../lib/store/edit-fields.ts';
import { recordHistory } from '../../lib/store/record-history.ts';
import { contact, emptyDatabase, event } from './sample.ts';

const rina = contact('rina');
const ofRina = { table: 'contacts', id: 'rina', since: rina.createdAt } as const;

async function saved(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await commit(db, { act: 'save', label: 'Rina', plan: [{ table: 'contacts', put: rina }] });
  return db;
}

test('tells what was done to a record, the latest first, and by which batch', async () => {
  const db = await saved();
  await editContactFields(db, 'rina', { headline: 'Analis' });
  await editContactFields(db, 'rina', { headline: 'Kepala' });
  const { changes, from } = await recordHistory(db, ofRina);
  expect(changes.map(({ entry, change }) => [entry.act, change.kind])).toEqual([
    ['edit', 'changed'],
    ['edit', 'changed'],
    ['save', 'made'],
  ]);
  expect(changes[0]?.change).toMatchObject({ before: { headline: 'Analis' }, after: { headline: 'Kepala' } });
  expect(from).toBeUndefined();
});

test('says nothing of what was done to others, not even under the same id', async () => {
  const db = await saved();
  await commit(db, {
    act: 'import',
    label: 'berkas.csv',
    plan: [
      { table: 'contacts', put: contact('budi') },
      { table: 'events', put: event('rina') },
    ],
  });
  expect((await recordHistory(db, ofRina)).changes.map(({ entry }) => entry.act)).toEqual(['save']);
});

test('comes in pieces, none twice and none lost', async () => {
  const db = await saved();
  for (let number = 0; number < 7; number++)
    await editContactFields(db, 'rina', { headline: `Jabatan ${number}` });
  const seen: string[] = [];
  let before: string | undefined;
  let pieces = 0;
  do {
    const { changes, from } = await recordHistory(db, ofRina, { before, most: 3 });
    seen.push(...changes.map(({ entry }) => entry.id));
    before = from;
    pieces++;
  } while (before);
  const all = await db.history.orderBy('at').reverse().primaryKeys();
  expect(seen).toEqual(all);
  expect(pieces).toBe(3);
});

test('stops when it has read much that is about others, and goes on from there', async () => {
  const db = await saved();
  const others = Array.from({ length: 5 }, (_, number) => contact(`k${number}`));
  await commit(db, {
    act: 'import',
    label: 'a.csv',
    plan: others.map(put => ({ table: 'contacts', put })),
  });
  const first = await recordHistory(db, ofRina, { mostRead: 2 });
  expect(first.changes).toEqual([]);
  expect(first.from).toBeDefined();
  const second = await recordHistory(db, ofRina, { mostRead: 2, before: first.from });
  expect(second.changes.map(({ entry }) => entry.act)).toEqual(['save']);
});

test('a change deep in a large batch is found', async () => {
  const db = emptyDatabase();
  const many = Array.from({ length: 2500 }, (_, number) => contact(`k${number}`));
  await commit(db, { act: 'import', label: 'a.csv', plan: many.map(put => ({ table: 'contacts', put })) });
  const { changes } = await recordHistory(db, { ...ofRina, id: 'k2400' });
  expect(changes).toMatchObject([{ entry: { label: 'a.csv' }, change: { kind: 'made', id: 'k2400' } }]);
});
