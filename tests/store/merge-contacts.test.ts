import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import { markDistinct, mergeContacts, mergeEach } from '../../lib/store/merge-contacts.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event, everything } from './sample.ts';

const now = new Date('2026-11-22T03:00:00Z');
const save = (db: JejaringDatabase, ...plan: RecordChange[]) =>
  commit(db, { act: 'import', label: 'uji', plan });
const contacts = (...ids: string[]): RecordChange[] =>
  ids.map(id => ({ table: 'contacts', put: contact(id, { name: `Rina ${id}` }) }));

/** All that can be undone: what the trash and the history hold is no part of it. */
async function current(db: JejaringDatabase): Promise<Record<string, unknown[]>> {
  const { history, historyParts, removed, ...records } = await everything(db);
  return records;
}

describe('merging contacts', () => {
  test('is one batch, that leaves one with the keys of both', async () => {
    const db = emptyDatabase();
    await save(db, ...contacts('a', 'b', 'c'));
    const entry = await mergeContacts(db, { keepId: 'a', otherIds: ['b', 'c', 'c', 'a'], now });
    expect(entry).toMatchObject({ act: 'merge', label: 'Rina a +2', counts: { contacts: 3 } });
    expect(await db.contacts.toArray()).toMatchObject([
      { id: 'a', identities: ['linkedin:a', 'linkedin:b', 'linkedin:c'], updatedAt: now.toISOString() },
    ]);
    expect(await db.removed.get('b')).toMatchObject({ record: { name: 'Rina b' } });
  });

  test('takes the chosen values', async () => {
    const db = emptyDatabase();
    await save(db, ...contacts('a', 'b'));
    await mergeContacts(db, { keepId: 'a', otherIds: ['b'], choices: { name: 'b' } });
    expect((await db.contacts.get('a'))?.name).toBe('Rina b');
  });

  test('moves attendances, and notes nobody twice at one event in one role', async () => {
    const db = emptyDatabase();
    await save(
      db,
      ...contacts('a', 'b', 'c'),
      { table: 'events', put: event('w') },
      { table: 'events', put: event('x') },
      { table: 'attendances', put: attendance('aw', 'a', 'w') },
      { table: 'attendances', put: attendance('bw', 'b', 'w') },
      { table: 'attendances', put: { ...attendance('bw2', 'b', 'w'), role: 'speaker' } },
      { table: 'attendances', put: { ...attendance('bx', 'b', 'x'), createdAt: 'earlier' } },
      { table: 'attendances', put: attendance('cx', 'c', 'x') },
    );
    await mergeContacts(db, { keepId: 'a', otherIds: ['b', 'c'] });
    const noted = await db.attendances.toArray();
    expect(noted.map(({ contactId, eventId, role }) => `${contactId} ${eventId} ${role}`).toSorted()).toEqual(
      ['a w attendee', 'a w speaker', 'a x attendee'],
    );
    expect(noted.find(({ eventId }) => eventId === 'x')?.createdAt).toBe('earlier');
    expect(noted.map(({ id }) => id)).not.toContain('bx');
  });

  test('hands on of whom it was said that they are somebody else', async () => {
    const db = emptyDatabase();
    await save(db, ...contacts('a', 'b', 'x', 'y'));
    await markDistinct(db, 'b', 'x', now);
    await markDistinct(db, 'b', 'y', now);
    await markDistinct(db, 'y', 'a', now);
    await markDistinct(db, 'a', 'b', now);
    await mergeContacts(db, { keepId: 'a', otherIds: ['b'] });
    expect(await db.distinctions.toArray()).toEqual([
      { id: 'a x', contactIds: ['a', 'x'], createdAt: now.toISOString() },
      { id: 'a y', contactIds: ['a', 'y'], createdAt: now.toISOString() },
    ]);
  });

  test('of somebody who is gone says so and changes nothing; of one alone does nothing', async () => {
    const db = emptyDatabase();
    await save(db, ...contacts('a', 'b'));
    const before = await everything(db);
    await expect(mergeContacts(db, { keepId: 'a', otherIds: ['b', 'gone'] })).rejects.toThrow(RecordGone);
    await expect(mergeContacts(db, { keepId: 'gone', otherIds: ['b'] })).rejects.toThrow(RecordGone);
    expect(await mergeContacts(db, { keepId: 'a', otherIds: ['a'] })).toBeUndefined();
    expect(await everything(db)).toEqual(before);
  });
});

describe('not the same', () => {
  test('is remembered once, whichever is named first, and can be undone', async () => {
    const db = emptyDatabase();
    await save(db, ...contacts('a', 'b'));
    const entry = await markDistinct(db, 'b', 'a', now);
    expect(await db.distinctions.toArray()).toEqual([
      { id: 'a b', contactIds: ['a', 'b'], createdAt: now.toISOString() },
    ]);
    expect(await markDistinct(db, 'a', 'b')).toBeUndefined();
    expect(await markDistinct(db, 'a', 'a')).toBeUndefined();
    await expect(markDistinct(db, 'a', 'gone')).rejects.toThrow(RecordGone);
    await undo(db, entry?.id ?? '');
    expect(await db.distinctions.count()).toBe(0);
  });
});

const ids = ['a', 'b', 'c', 'd'] as const;
const someId = fc.constantFrom(...ids);
const word = fc.constantFrom(undefined, 'Analis', 'analis', 'BKN', '\u{1F600}\n"');
const someContact = fc.record({
  headline: word,
  organization: word,
  jobTitle: word,
  note: word,
  birthday: word,
  segment: fc.constantFrom(undefined, 'friend' as const),
  tags: fc.subarray(['rekan', 'Rekan', 'data']),
  email: fc.subarray(['rina@contoh.id', 'Rina@contoh.id']),
  telephone: fc.subarray(['0812-3456-7890', '+6281234567890']),
  vcardLines: fc.option(fc.subarray(['X-A:1', 'X-B:2']), { nil: undefined }),
  seen: fc.constantFrom<Record<string, string>>({}, { headline: 'Analis', email: 'x\ny' }),
});
const someState = fc.record({
  contacts: fc.tuple(someContact, someContact, someContact, someContact),
  attendances: fc.array(fc.tuple(someId, fc.constantFrom('w', 'x'), fc.constantFrom('attendee', 'speaker'))),
  distinct: fc.array(fc.tuple(someId, someId), { maxLength: 3 }),
  keepId: someId,
  otherIds: fc.subarray([...ids], { minLength: 2 }),
  choice: someId,
  isRuled: fc.boolean(),
});

test('merged and undone, all is as it was; undone once more, all is merged again', async () => {
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(someState, async state => {
      const db = emptyDatabase();
      const stored = { createdAt: now.toISOString(), updatedAt: now.toISOString() };
      await save(
        db,
        ...state.contacts.map(
          (fields, index): RecordChange => ({ table: 'contacts', put: contact(ids[index] ?? '', fields) }),
        ),
        { table: 'events', put: event('w') },
        { table: 'events', put: event('x') },
        ...state.attendances.map(
          ([contactId, eventId, role], index): RecordChange => ({
            table: 'attendances',
            put: {
              ...attendance(`n${index}`, contactId, eventId),
              role: role === 'speaker' ? role : 'attendee',
            },
          }),
        ),
      );
      if (state.isRuled) {
        const put = { id: 'rule', eventId: 'w', tag: 'webinar', ...stored };
        await save(db, { table: 'tagRules', put });
      }
      for (const [a, b] of state.distinct) await markDistinct(db, a, b, now);
      const before = await current(db);
      const { keepId, otherIds, choice } = state;
      const entry = await mergeContacts(db, { keepId, otherIds, choices: { headline: choice } });
      expect(await db.contacts.count()).toBe(4 - otherIds.filter(id => id !== keepId).length);
      const after = await current(db);
      const back = await undo(db, entry?.id ?? '');
      expect(back.skipped).toBe(0);
      expect(await current(db)).toEqual(before);
      await undo(db, back.entry?.id ?? '');
      expect(await current(db)).toEqual(after);
      merged++;
    }),
    { numRuns: 60 },
  );
  expect(merged).toBeGreaterThanOrEqual(60);
}, 60_000);

describe('many mergings', () => {
  const mergings = [
    { keepId: 'a', otherIds: ['b'] },
    { keepId: 'c', otherIds: ['d', 'e'] },
  ];

  test('are one batch, which one undo takes back', async () => {
    const db = emptyDatabase();
    await save(
      db,
      ...contacts('a', 'b', 'c', 'd', 'e', 'f'),
      { table: 'events', put: event('w') },
      ...['a', 'b', 'd', 'e'].map(
        (id): RecordChange => ({ table: 'attendances', put: attendance(`${id}w`, id, 'w') }),
      ),
    );
    await markDistinct(db, 'b', 'd');
    await markDistinct(db, 'a', 'e');
    await markDistinct(db, 'e', 'f');
    const before = await current(db);
    const entry = await mergeEach(db, mergings, { now });
    expect(entry).toMatchObject({ act: 'merge', counts: { contacts: 5 } });
    expect((await db.contacts.toArray()).map(({ id }) => id)).toEqual(['a', 'c', 'f']);
    const noted = await db.attendances.toArray();
    expect(noted.map(({ contactId }) => contactId).toSorted()).toEqual(['a', 'c']);
    expect((await db.distinctions.toArray()).map(({ id }) => id)).toEqual(['a c', 'c f']);
    await undo(db, entry?.id ?? '');
    expect(await current(db)).toEqual(before);
  });

  test('are none when somebody was deleted meanwhile, or it is stopped', async () => {
    const db = emptyDatabase();
    await save(db, ...contacts('a', 'b', 'c', 'd'));
    await expect(mergeEach(db, mergings)).rejects.toThrow(RecordGone);
    await save(db, ...contacts('e'));
    await expect(mergeEach(db, mergings, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await db.contacts.count()).toBe(5);
    expect(await mergeEach(db, [])).toBeUndefined();
  });
});
