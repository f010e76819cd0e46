import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/identity/facts.ts';
import { changedSince, mergedPerson } from '../../lib/identity/merge.ts';
import type { PersonCandidate } from '../../lib/model/candidate.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { Person } from '../../lib/model/person.ts';
import { removeRecords, tagRecords } from '../../lib/store/edit.ts';
import { editContactFields, editEventFields } from '../../lib/store/edit-fields.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import { quickSavePerson, saveEvent, savePerson } from '../../lib/store/save.ts';
import { contact, emptyDatabase, event, personCandidate } from './sample.ts';

const page = 'https://www.linkedin.com/in/rina';

/** The store, and the record from which a form was filled before somebody edited it elsewhere. */
async function openForm(fields: Partial<Contact> = {}) {
  const db = emptyDatabase();
  const from = contact('rina', { jobTitle: 'Direktur', tags: ['data'], note: 'Halo', ...fields });
  await db.contacts.put(from);
  const edit = (changes: Partial<Contact>) => editContactFields(db, 'rina', changes);
  /** Saves the form with what was changed in it. */
  const save = async ({ tags = from.tags, note = from.note ?? '', ...facts }: Partial<Contact> = {}) =>
    (await savePerson(db, { person: { ...factsOf(from), ...facts }, from, tags, note, page })).contact;
  return { db, from, edit, save };
}

describe('a form that was filled before its contact was edited elsewhere', () => {
  test('leaves what was not changed in it as it is stored by now', async () => {
    const { edit, save } = await openForm({ location: 'Bogor' });
    await edit({ jobTitle: 'Direktur Utama', organization: 'Dinas Contoh', note: 'Halo lagi' });
    expect(await save({ tags: ['data', 'baru'], location: undefined })).toMatchObject({
      jobTitle: 'Direktur Utama',
      organization: 'Dinas Contoh',
      tags: ['data', 'baru'],
      note: 'Halo lagi',
    });
  });

  test('writes what was changed in it, over what is stored by now', async () => {
    const { edit, save } = await openForm({ location: 'Bogor' });
    await edit({ jobTitle: 'Direktur Utama', note: 'Halo lagi', location: 'Depok' });
    const saved = await save({ jobTitle: 'Kepala', note: '', location: '' });
    expect(saved.jobTitle).toBe('Kepala');
    expect('note' in saved || 'location' in saved).toBe(false);
    expect(saved.provenance.jobTitle?.rule).toBe('typed');
  });

  test('does not bring back a tag that was deleted, nor take off one that was added', async () => {
    const { db, save } = await openForm({ tags: ['data', 'lama'] });
    await tagRecords(db, 'contacts', ['rina'], { add: ['rekan'], remove: ['lama'] });
    const { tags } = await save({ tags: ['data', 'lama', 'baru'] });
    expect(tags).toEqual(['data', 'rekan', 'baru']);
  });

  test('adds to lists and takes off them, whatever was done to them elsewhere', async () => {
    const { edit, save } = await openForm({ email: ['a@contoh.id', 'b@contoh.id'] });
    await edit({ email: ['a@contoh.id', 'b@contoh.id', 'c@contoh.id'] });
    const { email, identities } = await save({ email: ['b@contoh.id', 'd@contoh.id'] });
    expect(email).toEqual(['b@contoh.id', 'c@contoh.id', 'd@contoh.id']);
    expect(identities).toContain('email:c@contoh.id');
    expect(identities).not.toContain('email:a@contoh.id');
  });

  test('with nothing changed in it writes nothing', async () => {
    const { db, from, edit } = await openForm();
    await edit({ jobTitle: 'Direktur Utama', email: ['a@contoh.id'] });
    const request = { person: factsOf(from), from, tags: from.tags, note: from.note };
    expect((await savePerson(db, request)).entry).toBeUndefined();
  });

  test('keeps what was written elsewhere rather than what the page says, and offers that at the next opening', async () => {
    const db = emptyDatabase();
    const { contact: from } = await quickSavePerson(db, { candidate: personCandidate(), page });
    const candidate: PersonCandidate = personCandidate({ headline: 'Kepala Bidang', jobTitle: 'Kepala' });
    const person: Person = mergedPerson(from, candidate, ['headline']);
    await editContactFields(db, from.id, { headline: 'Ditulis sendiri' });
    const saved = await savePerson(db, { person, candidate, page, from, tags: [] });
    expect(saved.contact).toMatchObject({ headline: 'Ditulis sendiri', jobTitle: 'Kepala' });
    expect(changedSince(saved.contact, candidate).map(({ field }) => field)).toEqual(['headline']);
  });

  test('is refused when the contact was deleted, and makes no other one', async () => {
    const { db, save } = await openForm();
    await removeRecords(db, 'contacts', ['rina']);
    await expect(save({ tags: ['baru'] })).rejects.toThrow(RecordGone);
    expect(await db.contacts.count()).toBe(0);
  });
});

describe('the form of an event that was edited elsewhere', () => {
  const from = event('w', { location: 'Bogor', tags: ['data'], note: 'Bawa kartu' });
  const form = {
    event: { ...factsOf(from), location: 'Depok' },
    from,
    tags: ['data', 'baru'],
    note: 'Bawa kartu',
  };

  test('writes only what was changed in it', async () => {
    const db = emptyDatabase();
    await db.events.put(from);
    await editEventFields(db, 'w', {
      name: 'Webinar Dua',
      tags: [],
      note: 'Bawa laptop',
      location: 'Jakarta',
    });
    expect((await saveEvent(db, form)).event).toMatchObject({
      name: 'Webinar Dua',
      location: 'Depok',
      tags: ['baru'],
      note: 'Bawa laptop',
    });
  });

  test('is refused when the event was deleted', async () => {
    const db = emptyDatabase();
    await expect(saveEvent(db, form)).rejects.toThrow(RecordGone);
    expect(await db.events.count()).toBe(0);
  });
});
