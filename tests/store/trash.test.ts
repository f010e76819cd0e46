import { describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { editContact, removeRecords, tagRecords } from '../../lib/store/edit.ts';
import { mergeContacts } from '../../lib/store/merge-contacts.ts';
import { purge, restore, trashed } from '../../lib/store/trash.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event, everything, records } from './sample.ts';

async function withMeeting(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await commit(db, {
    act: 'save',
    label: 'Rina Wijaya',
    plan: [
      { table: 'contacts', put: contact('rina', { name: 'Rina Wijaya', email: ['rina@contoh.id'] }) },
      { table: 'events', put: event('w') },
      { table: 'attendances', put: attendance('m', 'rina', 'w') },
    ],
  });
  return db;
}

describe('the trash', () => {
  test('lists contacts and events by name, the last removed first', async () => {
    const db = await withMeeting();
    await removeRecords(db, 'contacts', ['rina']);
    await removeRecords(db, 'events', ['w']);
    expect((await trashed(db)).map(({ id, table, name }) => ({ id, table, name }))).toEqual([
      { id: 'w', table: 'events', name: 'Webinar w' },
      { id: 'rina', table: 'contacts', name: 'Rina Wijaya' },
    ]);
  });

  test('gives a contact back with where they were met', async () => {
    const db = await withMeeting();
    const before = await records(db);
    await removeRecords(db, 'contacts', ['rina']);
    expect(await restore(db, ['rina'])).toMatchObject({ act: 'restore', label: 'Rina Wijaya' });
    expect(await records(db)).toEqual(before);
    expect(await trashed(db)).toEqual([]);
  });

  test('gives an attendance back with the second of its two ends', async () => {
    const db = await withMeeting();
    const before = await records(db);
    await removeRecords(db, 'contacts', ['rina']);
    await removeRecords(db, 'events', ['w']);
    await restore(db, ['rina']);
    expect(await db.attendances.count()).toBe(0);
    await restore(db, ['w']);
    expect(await records(db)).toEqual(before);
  });

  test('does not give back an attendance that was removed by itself', async () => {
    const db = await withMeeting();
    await commit(db, { act: 'edit', label: '', plan: [{ table: 'attendances', remove: 'm' }] });
    await removeRecords(db, 'contacts', ['rina']);
    await restore(db, ['rina']);
    expect(await db.attendances.count()).toBe(0);
  });

  test('gives all back, whoever was merged without the keys that are another’s now', async () => {
    const db = emptyDatabase();
    const plan = ['ana', 'budi', 'citra'].map(id => ({ table: 'contacts', put: contact(id) }) as const);
    await commit(db, { act: 'save', label: '', plan });
    const before = await db.contacts.get('citra');
    await mergeContacts(db, { keepId: 'ana', otherIds: ['budi'] });
    await removeRecords(db, 'contacts', ['citra']);
    await restore(
      db,
      (await trashed(db)).map(({ id }) => id),
    );
    const [ana, budi, citra] = await db.contacts.bulkGet(['ana', 'budi', 'citra']);
    expect([ana?.identities, budi?.identities]).toEqual([['linkedin:ana', 'linkedin:budi'], []]);
    expect(citra).toEqual(before);
  });

  test('restoring can be undone, and restoring nothing does nothing', async () => {
    const db = await withMeeting();
    await removeRecords(db, 'contacts', ['rina']);
    const entry = await restore(db, ['rina']);
    await undo(db, entry?.id ?? '');
    expect((await trashed(db)).map(({ id }) => id)).toEqual(['rina']);
    expect(await restore(db, ['unknown'])).toBeUndefined();
  });
});

describe('after 30 days', () => {
  const day = 86_400_000;

  test('nothing personal is left of a removed contact, in any table', async () => {
    const db = await withMeeting();
    await editContact(db, contact('rina', { name: 'Rina Wijayanti', note: 'rahasia' }));
    await tagRecords(db, 'contacts', ['rina'], { add: ['penting'] });
    const removed = await removeRecords(db, 'contacts', ['rina']);
    const at = Date.parse(removed?.at ?? '');
    expect(await purge(db, new Date(at + 29 * day))).toBe(0);
    expect(await trashed(db)).toHaveLength(1);
    expect(await purge(db, new Date(at + 31 * day))).toBe(2);
    expect(await trashed(db)).toEqual([]);
    const left = JSON.stringify(await everything(db));
    expect(left).not.toMatch(/Rina|rina@contoh|rahasia|linkedin:rina/);
    const deletedAt = removed?.at;
    expect(await db.removed.toArray()).toEqual([
      { id: 'm', table: 'attendances', deletedAt },
      { id: 'rina', table: 'contacts', deletedAt },
    ]);
  });

  test('the rest of a batch can still be taken back', async () => {
    const db = emptyDatabase();
    const plan = ['a', 'b'].map(id => ({ table: 'contacts', put: contact(id) }) as const);
    const batch = await commit(db, { act: 'import', label: 'peserta.csv', plan });
    const removed = await removeRecords(db, 'contacts', ['a']);
    await purge(db, new Date(Date.parse(removed?.at ?? '') + 31 * day));
    expect((await db.history.get(batch?.id ?? ''))?.label).toBe('peserta.csv');
    expect(await undo(db, batch?.id ?? '')).toMatchObject({ skipped: 1, entry: { label: 'peserta.csv' } });
    expect(await db.contacts.count()).toBe(0);
    expect(await undo(db, removed?.id ?? '')).toEqual({ entry: undefined, skipped: 1 });
  });

  test('what was restored is not purged', async () => {
    const db = await withMeeting();
    const removed = await removeRecords(db, 'contacts', ['rina']);
    await restore(db, ['rina']);
    expect(await purge(db, new Date(Date.parse(removed?.at ?? '') + 31 * day))).toBe(0);
    expect(await db.contacts.get('rina')).toMatchObject({ name: 'Rina Wijaya' });
  });
});
