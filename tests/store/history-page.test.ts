import { expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { entryChanges } from '../../lib/store/entry-changes.ts';
import { historyPage } from '../../lib/store/history-page.ts';
import { markDistinct } from '../../lib/store/merge-contacts.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { addTagRule } from '../../lib/store/tag-rules.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event } from './sample.ts';

const save = async (db: JejaringDatabase, plan: RecordChange[], label = ''): Promise<string> =>
  (await commit(db, { act: 'save', label, plan }))?.id ?? '';
const people = (...ids: string[]): RecordChange[] => ids.map(id => ({ table: 'contacts', put: contact(id) }));

test('the latest batches, of all kinds or of one, and whether there are earlier ones', async () => {
  const db = emptyDatabase();
  for (const id of ['a', 'b', 'c']) await save(db, people(id), id);
  await removeRecords(db, 'contacts', ['b']);
  const labels = async (look: Parameters<typeof historyPage>[1]) => {
    const { entries, isWhole } = await historyPage(db, look);
    return [...entries.map(({ label }) => label), isWhole];
  };
  expect(await labels({ most: 2 })).toEqual(['Kontak b', 'c', false]);
  expect(await labels({ most: 4 })).toEqual(['Kontak b', 'c', 'b', 'a', true]);
  expect(await labels({ act: 'save', most: 2 })).toEqual(['c', 'b', false]);
  expect(await labels({ act: 'delete', most: 2 })).toEqual(['Kontak b', true]);
});

test('what is taken back is known, whether what undid it is shown or not, and not once that is undone too', async () => {
  const db = emptyDatabase();
  const id = await save(db, people('a'));
  const back = async () => [...(await historyPage(db, { act: 'save', most: 9 })).takenBack];
  expect(await back()).toEqual([]);
  const { entry } = await undo(db, id);
  expect(await back()).toEqual([id]);
  const again = await undo(db, entry?.id ?? '');
  expect(await back()).toEqual([]);
  await undo(db, again.entry?.id ?? '');
  expect(await back()).toEqual([id]);
});

test('changes are told with names, also of what is in the trash and of what stands between two records', async () => {
  const db = emptyDatabase();
  await save(db, [
    ...people('a', 'b'),
    { table: 'events', put: event('w') },
    { table: 'attendances', put: attendance('m', 'a', 'w') },
  ]);
  const told = async (entryId: string) =>
    (await entryChanges(db, entryId, { from: 0, most: 9 })).map(
      ({ change, names, isThere }) => `${change.table} ${change.kind} ${names.join('/')} ${isThere}`,
    );
  const rule = await addTagRule(db, { eventId: 'w', tag: 'rekan' });
  const distinct = await markDistinct(db, 'b', 'a');
  const removed = await removeRecords(db, 'contacts', ['a']);
  expect(await told(rule?.id ?? '')).toEqual(['tagRules made Webinar w/rekan true']);
  expect(await told(distinct?.id ?? '')).toEqual(['distinctions made Kontak a/Kontak b true']);
  expect((await told(removed?.id ?? '')).toSorted()).toEqual([
    'attendances removed Kontak a/Webinar w false',
    'contacts removed Kontak a false',
  ]);
  expect(await told('unknown')).toEqual([]);
});

test('of a large batch a part is told, across the parts in which it is stored', async () => {
  const db = emptyDatabase();
  const ids = Array.from({ length: 1050 }, (_, index) => `k${String(index).padStart(4, '0')}`);
  const id = await save(db, people(...ids));
  const some = await entryChanges(db, id, { from: 990, most: 20 });
  expect(some.map(({ change }) => change.id)).toEqual(ids.slice(990, 1010));
  expect(await entryChanges(db, id, { from: 1045, most: 20 })).toHaveLength(5);
});
