import { describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { addTagRule, removeTagRule } from '../../lib/store/tag-rules.ts';
import { deleteTag, mergeTags, renameTag, setTagColor } from '../../lib/store/tags.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event, everything } from './sample.ts';

const at = { createdAt: '2026-10-01T02:00:00.000Z', updatedAt: '2026-10-01T02:00:00.000Z' };
const save = (db: JejaringDatabase, ...plan: RecordChange[]) =>
  commit(db, { act: 'import', label: 'uji', plan });
const person = (id: string, ...tags: string[]): RecordChange => ({
  table: 'contacts',
  put: contact(id, { tags }),
});
const rule = (id: string, eventId: string, tag: string): RecordChange => ({
  table: 'tagRules',
  put: { id, eventId, tag, ...at },
});

const tagsOf = async (db: JejaringDatabase): Promise<Record<string, string[]>> =>
  Object.fromEntries((await db.contacts.toArray()).map(({ id, tags }) => [id, tags]));
const rulesOf = async (db: JejaringDatabase): Promise<string[]> =>
  (await db.tagRules.toArray()).map(({ eventId, tag }) => `${eventId}: ${tag}`).toSorted();

/** Three tags everywhere a tag can be. */
async function tagged(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await save(
    db,
    person('a', 'x', 'rekan', 'data'),
    person('b', 'Rekan'),
    person('c', 'data'),
    person('d', 'x'),
    { table: 'events', put: event('w', { tags: ['rekan'] }) },
    { table: 'events', put: event('v') },
    { table: 'tags', put: { id: 't1', name: 'rekan', color: 'blue', ...at } },
    { table: 'tags', put: { id: 't2', name: 'data', color: 'red', ...at } },
    rule('r1', 'w', 'rekan'),
    rule('r2', 'w', 'data'),
    rule('r3', 'v', 'REKAN'),
    { table: 'views', put: { id: 'v1', name: 'Rekan', query: 'tag=Rekan&tag=x&sort=-createdAt', ...at } },
    { table: 'views', put: { id: 'v2', name: 'Lain', query: 'tag=x', ...at } },
  );
  return db;
}

describe('a tag', () => {
  test('is renamed wherever it is, however it was written', async () => {
    const db = await tagged();
    const entry = await renameTag(db, { from: 'REKAN', to: 'Kolega' });
    expect(entry).toMatchObject({
      act: 'tag',
      counts: { contacts: 2, events: 1, tags: 1, tagRules: 2, views: 1 },
    });
    expect(await tagsOf(db)).toEqual({ a: ['x', 'Kolega', 'data'], b: ['Kolega'], c: ['data'], d: ['x'] });
    expect((await db.events.get('w'))?.tags).toEqual(['Kolega']);
    expect(await db.tags.get('t1')).toMatchObject({ name: 'Kolega', color: 'blue' });
    expect(await rulesOf(db)).toEqual(['v: Kolega', 'w: Kolega', 'w: data']);
    expect((await db.views.toArray()).map(({ query }) => query)).toEqual([
      'sort=-createdAt&tag=Kolega&tag=x',
      'tag=x',
    ]);
  });

  test('is renamed in views that ask for all or for none, and in the goals that count by it', async () => {
    const db = await tagged();
    const goal = {
      text: 'Mengenal rekan',
      measure: 'peopleMet' as const,
      target: 5,
      startOn: '2026-11-01',
      contactIds: [],
      organizations: [],
      topics: [],
    };
    await save(
      db,
      { table: 'views', put: { id: 'v1', name: 'Semua', query: 'alltag=rekan&alltag=x', ...at } },
      { table: 'views', put: { id: 'v2', name: 'Tanpa', query: 'notag=Rekan', ...at } },
      { table: 'goals', put: { id: 'g1', ...goal, counted: { tag: 'REKAN' }, ...at } },
      { table: 'goals', put: { id: 'g2', ...goal, counted: { tag: 'data' }, ...at } },
    );
    await renameTag(db, { from: 'rekan', to: 'Kolega' });
    expect((await db.views.toArray()).map(({ query }) => query)).toEqual([
      'alltag=Kolega&alltag=x',
      'notag=Kolega',
    ]);
    expect((await db.goals.toArray()).map(({ counted }) => counted?.tag)).toEqual(['Kolega', 'data']);
  });

  test('is renamed to its own name in other letters', async () => {
    const db = await tagged();
    await renameTag(db, { from: 'rekan', to: 'Rekan' });
    expect(await tagsOf(db)).toMatchObject({ a: ['x', 'Rekan', 'data'], b: ['Rekan'] });
    expect(await db.tags.get('t1')).toMatchObject({ name: 'Rekan' });
    expect(await rulesOf(db)).toEqual(['v: Rekan', 'w: Rekan', 'w: data']);
  });

  test('takes others in, and nobody bears it twice', async () => {
    const db = await tagged();
    await mergeTags(db, { from: ['rekan', 'x'], into: 'data' });
    expect(await tagsOf(db)).toEqual({ a: ['data'], b: ['data'], c: ['data'], d: ['data'] });
    expect(await db.tags.toArray()).toMatchObject([{ id: 't2', name: 'data', color: 'red' }]);
    expect(await rulesOf(db)).toEqual(['v: data', 'w: data']);
  });

  test('keeps a colour that only one of those taken in had', async () => {
    const db = await tagged();
    await save(db, { table: 'tags', put: { id: 't3', name: 'x', ...at } });
    await mergeTags(db, { from: ['rekan'], into: 'X' });
    expect(await db.tags.get('t3')).toMatchObject({ name: 'X', color: 'blue' });
    expect(await db.tags.get('t1')).toBeUndefined();
  });

  test('goes from everywhere, and with it its rules', async () => {
    const db = await tagged();
    await deleteTag(db, { name: 'Rekan' });
    expect(await tagsOf(db)).toEqual({ a: ['x', 'data'], b: [], c: ['data'], d: ['x'] });
    expect((await db.events.get('w'))?.tags).toEqual([]);
    expect((await db.tags.toArray()).map(({ id }) => id)).toEqual(['t2']);
    expect(await rulesOf(db)).toEqual(['w: data']);
    expect((await db.views.get('v1'))?.query).toBe('sort=-createdAt&tag=x');
  });

  test.each([
    ['renaming', (db: JejaringDatabase) => renameTag(db, { from: 'rekan', to: 'data' })],
    ['merging', (db: JejaringDatabase) => mergeTags(db, { from: ['rekan', 'data'], into: 'x' })],
    ['deleting', (db: JejaringDatabase) => deleteTag(db, { name: 'rekan' })],
    ['colouring', (db: JejaringDatabase) => setTagColor(db, { name: 'rekan', color: 'green' })],
  ])('%s it is one batch, undone whole', async (_, act) => {
    const db = await tagged();
    const { history: h, historyParts: p, removed: r, ...before } = await everything(db);
    const entry = await act(db);
    const { history: h1, historyParts: p1, removed: r1, ...changed } = await everything(db);
    expect(changed).not.toEqual(before);
    await undo(db, entry?.id ?? '');
    const { history: h2, historyParts: p2, removed: r2, ...after } = await everything(db);
    expect(after).toEqual(before);
  });

  test('that nobody bears changes nothing', async () => {
    const db = await tagged();
    expect(await renameTag(db, { from: 'tidak ada', to: 'y' })).toBeUndefined();
    expect(await deleteTag(db, { name: 'tidak ada' })).toBeUndefined();
  });

  test('has its colour whether or not it had a record', async () => {
    const db = await tagged();
    await setTagColor(db, { name: 'REKAN', color: 'green' });
    await setTagColor(db, { name: 'x', color: 'pink' });
    await setTagColor(db, { name: 'data', color: undefined });
    const colors = (await db.tags.toArray()).map(({ name, color }) => `${name} ${color}`);
    expect(colors.toSorted()).toEqual(['rekan green', 'x pink']);
  });
});

describe('a rule', () => {
  const noted = async (): Promise<JejaringDatabase> => {
    const db = emptyDatabase();
    await save(
      db,
      person('a'),
      person('b', 'Webinar'),
      person('me'),
      { table: 'events', put: event('w') },
      { table: 'attendances', put: attendance('aw', 'a', 'w') },
      { table: 'attendances', put: attendance('bw', 'b', 'w') },
      { table: 'attendances', put: { ...attendance('me-w', 'me', 'w'), role: 'you' } },
    );
    return db;
  };

  test('tags who is noted from now on', async () => {
    const db = await noted();
    await addTagRule(db, { eventId: 'w', tag: 'webinar' });
    expect(await tagsOf(db)).toEqual({ a: [], b: ['Webinar'], me: [] });
    await save(db, person('c'), { table: 'attendances', put: attendance('cw', 'c', 'w') });
    expect(await tagsOf(db)).toMatchObject({ c: ['webinar'] });
  });

  test('tags those already there too when it is to, in the same batch', async () => {
    const db = await noted();
    const entry = await addTagRule(db, { eventId: 'w', tag: 'webinar', alsoNoted: true });
    expect(entry).toMatchObject({ act: 'tag', label: 'webinar', counts: { tagRules: 1, contacts: 1 } });
    expect(await tagsOf(db)).toEqual({ a: ['webinar'], b: ['Webinar'], me: [] });
    await undo(db, entry?.id ?? '');
    expect(await tagsOf(db)).toMatchObject({ a: [] });
    expect(await db.tagRules.count()).toBe(0);
  });

  test('is made once, and not for an event that is gone', async () => {
    const db = await noted();
    await addTagRule(db, { eventId: 'w', tag: 'webinar' });
    expect(await addTagRule(db, { eventId: 'w', tag: 'Webinar' })).toBeUndefined();
    expect(await rulesOf(db)).toEqual(['w: webinar']);
    await expect(addTagRule(db, { eventId: 'gone', tag: 'x' })).rejects.toThrow(RecordGone);
  });

  test('ends, and who bears the tag keeps it', async () => {
    const db = await noted();
    await addTagRule(db, { eventId: 'w', tag: 'webinar', alsoNoted: true });
    const [made] = await db.tagRules.toArray();
    expect(await removeTagRule(db, { id: made?.id ?? '' })).toMatchObject({ label: 'webinar' });
    expect(await tagsOf(db)).toMatchObject({ a: ['webinar'] });
    expect(await removeTagRule(db, { id: 'gone' })).toBeUndefined();
  });
});
