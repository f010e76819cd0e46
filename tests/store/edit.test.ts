import { describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { editContact, editEvent, removeRecords, tagRecords } from '../../lib/store/edit.ts';
import { IdentityTaken, RecordGone } from '../../lib/store/errors.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { attendance, changesIn, contact, emptyDatabase, event, everything } from './sample.ts';

const now = new Date('2026-11-22T03:00:00Z');
const save = (db: JejaringDatabase, ...plan: RecordChange[]) =>
  commit(db, { act: 'import', label: 'uji', plan });

describe('editing', () => {
  test('marks what was typed, and only that', async () => {
    const db = emptyDatabase();
    const provenance = { name: { rule: 'h1', capturedAt: 'x' }, headline: { rule: 'h2', capturedAt: 'x' } };
    const stored = contact('rina', { headline: 'Analis', provenance, seen: { headline: 'Analis' } });
    await save(db, { table: 'contacts', put: stored });
    await editContact(db, { ...stored, headline: 'Kepala', note: 'x', provenance: {}, seen: {} }, { now });
    expect(await db.contacts.get('rina')).toMatchObject({
      headline: 'Kepala',
      note: 'x',
      provenance: { name: provenance.name, headline: { rule: 'typed', capturedAt: now.toISOString() } },
      seen: { headline: 'Analis' },
      updatedAt: now.toISOString(),
      createdAt: stored.createdAt,
    });
  });

  test('moves the keys with the address, the mailbox and the number', async () => {
    const db = emptyDatabase();
    const stored = contact('rina', {
      url: 'https://www.linkedin.com/in/rina',
      email: ['lama@contoh.id'],
      telephone: ['0812-3456-7890'],
      identities: ['linkedin-id:ACoAAab', 'linkedin:rina', 'email:lama@contoh.id', 'phone:+6281234567890'],
    });
    await save(db, { table: 'contacts', put: stored });
    const edited = {
      ...stored,
      url: 'https://www.linkedin.com/in/rini',
      email: [],
      telephone: ['0813-3456-7890'],
    };
    await editContact(db, edited, { phoneCountry: 'ID' });
    expect((await db.contacts.get('rina'))?.identities).toEqual([
      'linkedin-id:ACoAAab',
      'linkedin:rini',
      'phone:+6281334567890',
    ]);
  });

  test('to the profile of another contact is refused; to share a mailbox or a link is not', async () => {
    const db = emptyDatabase();
    await save(
      db,
      { table: 'contacts', put: contact('budi', { identities: ['linkedin:budi', 'email:humas@contoh.id'] }) },
      { table: 'contacts', put: contact('rina') },
    );
    await expect(
      editContact(db, contact('rina', { url: 'https://www.linkedin.com/in/budi' })),
    ).rejects.toMatchObject({ name: new IdentityTaken('', '').name, key: 'linkedin:budi', ownerId: 'budi' });
    const shared = { email: ['humas@contoh.id'], links: ['https://www.linkedin.com/in/budi'] };
    await editContact(db, contact('rina', shared));
    expect(await db.contacts.get('rina')).toMatchObject({
      email: ['humas@contoh.id'],
      identities: ['linkedin:rina'],
    });
  });

  test('what was deleted meanwhile says so', async () => {
    const db = emptyDatabase();
    await expect(editContact(db, contact('gone'))).rejects.toThrow(RecordGone);
    await expect(editEvent(db, event('gone'))).rejects.toThrow(RecordGone);
  });

  test('without a change writes nothing', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'contacts', put: contact('rina') }, { table: 'events', put: event('w') });
    const before = await everything(db);
    expect(await editContact(db, contact('rina'))).toBeUndefined();
    expect(await editEvent(db, event('w'))).toBeUndefined();
    expect(await everything(db)).toEqual(before);
  });

  test('an event moves its key with its address', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'events', put: event('w', { url: 'https://contoh.id/w' }) });
    await editEvent(db, event('w', { url: 'https://contoh.id/baru', name: 'Rapat' }));
    expect(await db.events.get('w')).toMatchObject({ name: 'Rapat', identities: ['page:contoh.id/baru'] });
  });
});

describe('many at once', () => {
  test('tags are added once and removed, whatever their case, in one batch', async () => {
    const db = emptyDatabase();
    await save(
      db,
      { table: 'contacts', put: contact('a', { tags: ['Rekan', 'lama'] }) },
      { table: 'contacts', put: contact('b') },
      { table: 'contacts', put: contact('c', { tags: ['rekan'] }) },
    );
    const entry = await tagRecords(db, 'contacts', ['a', 'b', 'c', 'gone'], {
      add: ['rekan'],
      remove: ['LAMA'],
    });
    expect(entry).toMatchObject({ act: 'tag', label: 'rekan, LAMA' });
    expect((await changesIn(db, entry)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await db.contacts.toArray()).map(({ tags }) => tags)).toEqual([['Rekan'], ['rekan'], ['rekan']]);
  });

  test('events are tagged too', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'events', put: event('w') });
    await tagRecords(db, 'events', ['w'], { add: ['data'] });
    expect((await db.events.get('w'))?.tags).toEqual(['data']);
  });

  test('removing takes the attendances along, and is one batch', async () => {
    const db = emptyDatabase();
    await save(
      db,
      { table: 'contacts', put: contact('a', { name: 'Rina' }) },
      { table: 'contacts', put: contact('b', { name: 'Budi' }) },
      { table: 'events', put: event('w') },
      { table: 'attendances', put: attendance('m', 'a', 'w') },
    );
    const entry = await removeRecords(db, 'contacts', ['a', 'b']);
    expect(entry).toMatchObject({ act: 'delete', label: 'Rina +1' });
    expect(await db.contacts.count()).toBe(0);
    expect(await db.attendances.count()).toBe(0);
    expect(await db.removed.count()).toBe(3);
  });
});
