import { describe, expect, test } from 'vitest';
import { linkToEvent, setRelationship } from '../../lib/store/bulk.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords, tagRecords } from '../../lib/store/edit.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { savePeople } from '../../lib/store/save-people.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event, records } from './sample.ts';

const save = (db: JejaringDatabase, ...plan: RecordChange[]) =>
  commit(db, { act: 'save', label: 'uji', plan });
const instants = { createdAt: '2026-11-22T02:00:00.000Z', updatedAt: '2026-11-22T02:00:00.000Z' };
const rule = { table: 'tagRules', put: { id: 'r', eventId: 'w', tag: 'webinar data', ...instants } } as const;

describe('many contacts at once', () => {
  test('get a segment and a relation, lose them, and it is one undo', async () => {
    const db = emptyDatabase();
    await save(
      db,
      { table: 'contacts', put: contact('a', { segment: 'friend', relation: 'peer' }) },
      { table: 'contacts', put: contact('b') },
    );
    const before = await records(db);
    const entry = await setRelationship(
      db,
      ['b', 'a', 'gone'],
      { segment: 'colleague', relation: null },
      { label: 'Rekan kerja' },
    );
    expect(entry).toMatchObject({ act: 'edit', label: 'Rekan kerja', counts: { contacts: 2 } });
    expect((await db.contacts.toArray()).map(({ segment, relation }) => [segment, relation])).toEqual([
      ['colleague', undefined],
      ['colleague', undefined],
    ]);
    await undo(db, entry?.id ?? '');
    expect(await records(db)).toEqual(before);
  });

  test('lose with the day of a follow-up what it is for', async () => {
    const db = emptyDatabase();
    const put = contact('a', { followUpOn: '2026-12-01', followUpFor: 'hasil rapat' });
    await save(db, { table: 'contacts', put });
    await setRelationship(db, ['a'], { followUpOn: null }, { label: '' });
    expect(await db.contacts.get('a')).not.toMatchObject({ followUpFor: expect.anything() });
  });

  test('are noted at an event once', async () => {
    const db = emptyDatabase();
    await save(
      db,
      { table: 'contacts', put: contact('a') },
      { table: 'contacts', put: contact('b') },
      { table: 'events', put: event('w') },
      { table: 'attendances', put: attendance('m', 'a', 'w') },
    );
    const entry = await linkToEvent(db, ['a', 'b', 'b'], { eventId: 'w', role: 'speaker' });
    expect(entry).toMatchObject({ label: 'Webinar w', counts: { attendances: 1 } });
    expect((await db.attendances.toArray()).map(({ contactId, role }) => [contactId, role]).sort()).toEqual([
      ['a', 'attendee'],
      ['b', 'speaker'],
    ]);
  });

  test('are noted at an event without those who were deleted meanwhile; where nobody or no event is left, it says so', async () => {
    const db = emptyDatabase();
    const people = ['a', 'b', 'c'].map(id => ({ table: 'contacts', put: contact(id) }) as const);
    await save(db, ...people, { table: 'events', put: event('w') });
    await removeRecords(db, 'contacts', ['b']);
    await linkToEvent(db, ['a', 'b', 'c'], { eventId: 'w' });
    expect((await db.attendances.toArray()).map(({ contactId }) => contactId).sort()).toEqual(['a', 'c']);
    await expect(linkToEvent(db, ['b'], { eventId: 'w' })).rejects.toThrow(RecordGone);
    await expect(linkToEvent(db, ['a'], { eventId: 'gone' })).rejects.toThrow(RecordGone);
  });

  test.each(['tag', 'delete'] as const)(
    'tell how far %s is, and stopped they are as before',
    async act => {
      const db = emptyDatabase();
      const ids = Array.from({ length: 4100 }, (_, index) => `k${index}`);
      await save(db, ...ids.map(id => ({ table: 'contacts', put: contact(id) }) as const));
      const before = await records(db);
      const shares: number[] = [];
      const stop = new AbortController();
      const onProgress = (share: number) => {
        shares.push(share);
        if (share > 0.6) stop.abort();
      };
      const running = { onProgress, signal: stop.signal };
      const work =
        act === 'tag'
          ? tagRecords(db, 'contacts', ids, { add: ['rekan'] }, running)
          : removeRecords(db, 'contacts', ids, running);
      await expect(work).rejects.toThrow(/abort/i);
      expect(shares.length).toBeGreaterThan(3);
      expect(await records(db)).toEqual(before);
    },
    60_000,
  );
});

describe('a rule gives a tag to whoever is noted at its event', () => {
  const met = [
    { table: 'contacts', put: contact('a', { tags: ['Webinar Data'] }) },
    { table: 'contacts', put: contact('b') },
    { table: 'contacts', put: contact('c') },
    { table: 'events', put: event('w') },
  ] as const satisfies RecordChange[];
  const tagsOf = async (db: JejaringDatabase) =>
    Object.fromEntries((await db.contacts.toArray()).map(({ id, tags }) => [id, tags]));

  test('by any way of saving, once, and not to the others', async () => {
    const db = emptyDatabase();
    await save(db, ...met, rule);
    await linkToEvent(db, ['a', 'b'], { eventId: 'w' });
    expect(await tagsOf(db)).toEqual({ a: ['Webinar Data'], b: ['webinar data'], c: [] });
    const { contactIds } = await savePeople(db, {
      people: [{ person: { name: 'Rina Wijaya', email: [], telephone: [], identities: [], links: [] } }],
      act: 'import',
      label: 'peserta.csv',
      tags: ['impor'],
      event: { id: 'w' },
    });
    expect((await db.contacts.get(contactIds[0] ?? ''))?.tags).toEqual(['impor', 'webinar data']);
  });

  test('but not again once it was taken off, and undo takes it off with the attendance', async () => {
    const db = emptyDatabase();
    await save(db, ...met, rule);
    const before = await records(db);
    const entry = await linkToEvent(db, ['b'], { eventId: 'w' });
    await tagRecords(db, 'contacts', ['b'], { remove: ['webinar data'] });
    const [noted] = await db.attendances.toArray();
    if (!noted) throw new Error('nobody was noted');
    await save(db, { table: 'attendances', put: noted });
    expect((await tagsOf(db)).b).toEqual([]);
    await undo(db, entry?.id ?? '');
    expect((await records(db)).attendances).toEqual(before.attendances);
  });
});
