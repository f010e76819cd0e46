import { describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { editContactFields, editEventFields } from '../../lib/store/edit-fields.ts';
import { IdentityTaken, RecordGone } from '../../lib/store/errors.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { undo } from '../../lib/store/undo.ts';
import { changesIn, contact, emptyDatabase, event, everything, records } from './sample.ts';

const now = new Date('2026-11-22T03:00:00Z');
const typed = { rule: 'typed', capturedAt: now.toISOString() };
const save = (db: JejaringDatabase, ...plan: RecordChange[]) =>
  commit(db, { act: 'import', label: 'uji', plan });

describe('a field written in its place', () => {
  test('leaves what was written elsewhere while it was open', async () => {
    const db = emptyDatabase();
    const shown = contact('rina', { headline: 'Analis', location: 'Depok', segment: 'friend' });
    await save(db, { table: 'contacts', put: shown });
    await editContactFields(db, 'rina', { headline: 'Kepala', note: 'baru' });
    await editContactFields(db, 'rina', { location: 'Bogor' }, { from: shown, now });
    expect(await db.contacts.get('rina')).toMatchObject({
      headline: 'Kepala',
      note: 'baru',
      location: 'Bogor',
      segment: 'friend',
      provenance: { location: typed },
    });
  });

  test('is one batch that says whose it is and what it was', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'contacts', put: contact('rina', { name: 'Rina', birthday: '--05-17' }) });
    const before = await records(db);
    const entry = await editContactFields(db, 'rina', { birthday: '1990-05-17' }, { now });
    expect(entry).toMatchObject({ act: 'edit', label: 'Rina', counts: { contacts: 1 } });
    expect(await changesIn(db, entry)).toMatchObject([
      { kind: 'changed', before: { birthday: '--05-17' }, after: { birthday: '1990-05-17' } },
    ]);
    await undo(db, entry?.id ?? '');
    expect(await records(db)).toMatchObject({
      contacts: [{ ...(before.contacts?.[0] as object), updatedAt: expect.any(String) }],
    });
  });

  test.each([
    [{ jobTitle: null }, 'jobTitle'],
    [{ jobTitle: '' }, 'jobTitle'],
    [{ note: null }, 'note'],
    [{ segment: null }, 'segment'],
    [{ relation: null }, 'relation'],
    [{ followUpOn: null }, 'followUpOn'],
  ])('%j takes the value away, and nothing else', async (edit, field) => {
    const db = emptyDatabase();
    const full = contact('rina', {
      jobTitle: 'Analis',
      note: 'x',
      segment: 'friend',
      relation: 'peer',
      followUpOn: '2026-12-01',
      vcardLines: ['X-SKYPE:rina'],
      tags: ['rekan'],
    });
    await save(db, { table: 'contacts', put: full });
    await editContactFields(db, 'rina', edit, { now });
    const { [field as 'note']: _, ...rest } = full;
    expect(await db.contacts.get('rina')).toEqual({ ...rest, updatedAt: now.toISOString() });
  });

  test('sets what only you can say', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'contacts', put: contact('rina') });
    await editContactFields(db, 'rina', { segment: 'colleague', followUpOn: '2026-12-01' });
    expect(await db.contacts.get('rina')).toMatchObject({ segment: 'colleague', followUpOn: '2026-12-01' });
  });

  test('moves the keys along, and refuses the profile of another', async () => {
    const db = emptyDatabase();
    const url = 'https://www.linkedin.com/in/rina';
    await save(
      db,
      { table: 'contacts', put: contact('rina', { url }) },
      { table: 'contacts', put: contact('budi') },
    );
    await editContactFields(db, 'rina', { telephone: ['0812-3456-7890'] }, { phoneCountry: 'ID' });
    expect((await db.contacts.get('rina'))?.identities).toEqual(['linkedin:rina', 'phone:+6281234567890']);
    const before = await everything(db);
    await expect(
      editContactFields(db, 'rina', { url: 'https://www.linkedin.com/in/budi' }),
    ).rejects.toMatchObject({ name: new IdentityTaken('', '').name, ownerId: 'budi' });
    expect(await everything(db)).toEqual(before);
  });

  test('takes with a number what a card said of it', async () => {
    const db = emptyDatabase();
    const labels = ['item1.TEL;TYPE=WORK:+62215550100', 'item1.X-ABLabel:Asisten'];
    const others = ['TEL;TYPE=CELL:+6281200000001', 'TEL;TYPE=FAX:+62215550109'];
    const telephone = ['+62215550100', '+6281200000001'];
    const shown = contact('rina', { telephone, vcardLines: [...labels, ...others] });
    await save(db, { table: 'contacts', put: shown });
    await editContactFields(db, 'rina', { telephone: ['+6281200000001'] }, { now });
    expect((await db.contacts.get('rina'))?.vcardLines).toEqual(others);
  });

  test('that says what is stored writes nothing; of who is gone it says so', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'contacts', put: contact('rina', { headline: 'A' }) });
    const before = await everything(db);
    expect(await editContactFields(db, 'rina', { headline: 'A', note: null })).toBeUndefined();
    expect(await everything(db)).toEqual(before);
    await expect(editContactFields(db, 'gone', { note: 'x' })).rejects.toThrow(RecordGone);
    await expect(editEventFields(db, 'gone', { note: 'x' })).rejects.toThrow(RecordGone);
  });
});

describe('a list', () => {
  test.each([
    ['as it was shown: is replaced', ['a', 'b'], ['a', 'b'], ['b', 'c'], ['b', 'c']],
    ['gained one elsewhere: keeps it', ['a'], ['a', 'x'], ['a', 'b'], ['a', 'x', 'b']],
    ['gained the same elsewhere: has it once', ['a'], ['a', 'B'], ['a', 'b'], ['a', 'B']],
    ['lost one elsewhere: it stays lost', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
    ['gained one and is emptied: only what was shown goes', ['a'], ['a', 'x'], null, ['x']],
  ])('%s', async (_, shown, stored, wanted, left) => {
    const db = emptyDatabase();
    await save(db, { table: 'contacts', put: contact('rina', { tags: stored }) });
    await editContactFields(db, 'rina', { tags: wanted }, { from: contact('rina', { tags: shown }) });
    expect((await db.contacts.get('rina'))?.tags).toEqual(left);
  });
});

test('an event is written field by field too, and its key follows its address', async () => {
  const db = emptyDatabase();
  await save(db, { table: 'events', put: event('w', { url: 'https://contoh.id/w', location: 'Zoom' }) });
  await editEventFields(db, 'w', { url: 'https://contoh.id/baru', location: null, tags: ['data'] }, { now });
  expect(await db.events.get('w')).toEqual({
    ...event('w', { url: 'https://contoh.id/baru', tags: ['data'] }),
    identities: ['page:contoh.id/baru'],
    provenance: { url: typed },
    updatedAt: now.toISOString(),
  });
});
