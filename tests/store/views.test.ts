import { expect, test } from 'vitest';
import { RecordGone } from '../../lib/store/errors.ts';
import { undo } from '../../lib/store/undo.ts';
import { deleteView, renameView, saveView } from '../../lib/store/views.ts';
import { emptyDatabase } from './sample.ts';

test('a view is saved, shows something else under the same name, and is called otherwise', async () => {
  const db = emptyDatabase();
  await saveView(db, { name: 'Rekan', query: 'tag=rekan' });
  await saveView(db, { name: 'rekan', query: 'tag=rekan&sort=name' });
  await saveView(db, { name: 'Bogor', query: 'place=bogor' });
  const [first] = (await db.views.toArray()).filter(({ name }) => name === 'rekan');
  expect(await db.views.count()).toBe(2);
  expect(first?.query).toBe('tag=rekan&sort=name');
  await renameView(db, { id: first?.id ?? '', name: 'Kolega' });
  expect((await db.views.toArray()).map(({ name }) => name).toSorted()).toEqual(['Bogor', 'Kolega']);
});

test('a view that takes the name of another takes its place', async () => {
  const db = emptyDatabase();
  await saveView(db, { name: 'Rekan', query: 'tag=rekan' });
  await saveView(db, { name: 'Bogor', query: 'place=bogor' });
  const bogor = (await db.views.toArray()).find(({ name }) => name === 'Bogor');
  await renameView(db, { id: bogor?.id ?? '', name: 'REKAN' });
  expect(await db.views.toArray()).toMatchObject([{ name: 'REKAN', query: 'place=bogor' }]);
});

test('a view is deleted, and back when that is undone', async () => {
  const db = emptyDatabase();
  await saveView(db, { name: 'Rekan', query: 'tag=rekan' });
  const before = await db.views.toArray();
  const entry = await deleteView(db, { id: before[0]?.id ?? '' });
  expect(entry).toMatchObject({ act: 'delete', label: 'Rekan' });
  expect(await db.views.count()).toBe(0);
  await undo(db, entry?.id ?? '');
  expect(await db.views.toArray()).toEqual(before);
  expect(await deleteView(db, { id: 'gone' })).toBeUndefined();
  await expect(renameView(db, { id: 'gone', name: 'x' })).rejects.toThrow(RecordGone);
});
