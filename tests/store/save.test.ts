import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/identity/facts.ts';
import { changedSince, mergedPerson } from '../../lib/identity/merge.ts';
import type { PersonCandidate } from '../../lib/model/candidate.ts';
import type { Person } from '../../lib/model/person.ts';
import { IdentityTaken } from '../../lib/store/errors.ts';
import { quickSaveEvent, quickSavePerson, saveEvent, savePerson } from '../../lib/store/save.ts';
import { undo } from '../../lib/store/undo.ts';
import { emptyDatabase, event, eventCandidate, everything, personCandidate, records } from './sample.ts';

const page = 'https://www.linkedin.com/in/rina';
const now = new Date('2026-11-22T03:00:00Z');
const at = now.toISOString();
const formOf = ({ evidence, ...person }: PersonCandidate): Person => person;
const typed = (fields: Partial<Person>): Person => ({
  name: 'Rina',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  ...fields,
});

describe('saving a form', () => {
  test('makes a contact that knows where each field came from', async () => {
    const db = emptyDatabase();
    const candidate = personCandidate({ email: ['rina@contoh.id'] });
    const person = { ...formOf(candidate), headline: 'Analis Utama', location: '' };
    const saved = await savePerson(db, {
      person,
      candidate,
      page,
      tags: ['data', 'data'],
      note: 'Halo',
      now,
    });
    expect(saved.created).toBe(true);
    expect(saved.contact).toEqual({
      id: saved.contact.id,
      name: 'Rina Wijaya',
      headline: 'Analis Utama',
      url: page,
      email: ['rina@contoh.id'],
      telephone: [],
      links: [],
      identities: ['linkedin:rina', 'email:rina@contoh.id'],
      tags: ['data'],
      note: 'Halo',
      provenance: {
        name: { rule: 'name-rule', page, capturedAt: at },
        headline: { rule: 'typed', capturedAt: at },
        url: { rule: 'url-rule', page, capturedAt: at },
        email: { rule: 'email-rule', page, capturedAt: at },
      },
      seen: { name: 'Rina Wijaya', headline: 'Analis Kebijakan', url: page, email: 'rina@contoh.id' },
      createdAt: at,
      updatedAt: at,
    });
    expect(await db.contacts.toArray()).toEqual([saved.contact]);
    expect(saved.entry).toMatchObject({ act: 'save', label: 'Rina Wijaya', at });
  });

  test('again writes nothing', async () => {
    const db = emptyDatabase();
    const candidate = personCandidate();
    const first = await savePerson(db, {
      person: formOf(candidate),
      candidate,
      page,
      tags: ['a'],
      note: 'x',
    });
    const before = await everything(db);
    const request = { person: formOf(candidate), candidate, page, tags: ['a'], note: 'x' };
    const again = await savePerson(db, { ...request, from: first.contact });
    const elsewhere = await savePerson(db, request);
    expect([again, elsewhere]).toEqual(
      Array(2).fill({ contact: first.contact, created: false, entry: undefined }),
    );
    expect(await everything(db)).toEqual(before);
  });

  test('of two popups at once makes one contact, with what both wrote', async () => {
    const db = emptyDatabase('race');
    const other = emptyDatabase('race');
    const candidate = personCandidate();
    const person = formOf(candidate);
    const [one, two] = await Promise.all([
      savePerson(db, { person, candidate, page, tags: ['a'], note: 'pertama' }),
      savePerson(other, { person, candidate, page, tags: ['b'], note: 'kedua' }),
    ]);
    expect(one.contact.id).toBe(two.contact.id);
    expect([one.created, two.created].filter(Boolean)).toHaveLength(1);
    const [contact, ...more] = await db.contacts.toArray();
    expect(more).toEqual([]);
    expect(contact?.tags.toSorted()).toEqual(['a', 'b']);
    expect(contact?.note?.split('\n').toSorted()).toEqual(['kedua', 'pertama']);
  });

  test('of a known contact: what was emptied is gone, what was kept stays, and counts as seen', async () => {
    const db = emptyDatabase();
    const first = personCandidate({ location: 'Bogor' });
    const { contact } = await savePerson(db, {
      person: formOf(first),
      candidate: first,
      page,
      tags: ['a'],
      note: 'x',
    });
    const candidate = personCandidate({ headline: 'Kepala Bidang', location: 'Bogor' });
    const person: Person = { ...mergedPerson(contact, candidate, ['headline']), location: undefined };
    const saved = await savePerson(db, {
      person,
      candidate,
      page,
      from: contact,
      tags: [],
      note: '',
      keep: ['headline'],
    });
    expect(saved.contact.headline).toBe('Analis Kebijakan');
    expect('location' in saved.contact).toBe(false);
    expect(saved.contact).toMatchObject({ tags: [] });
    expect('note' in saved.contact).toBe(false);
    expect(changedSince(saved.contact, candidate)).toEqual([]);
    expect(mergedPerson(saved.contact, candidate, []).location).toBeUndefined();
  });

  test('with a form that knew nothing of the contact adds to it', async () => {
    const db = emptyDatabase();
    const candidate = personCandidate({ location: 'Bogor', email: ['a@contoh.id'] });
    const { contact } = await savePerson(db, {
      person: formOf(candidate),
      candidate,
      page,
      tags: ['a'],
      note: 'x',
    });
    const person = typed({ name: 'Rina W.', url: page, email: ['b@contoh.id'] });
    const saved = await savePerson(db, { person, tags: ['b'], note: 'y' });
    expect(saved.contact).toMatchObject({
      id: contact.id,
      name: 'Rina W.',
      location: 'Bogor',
      email: ['a@contoh.id', 'b@contoh.id'],
      tags: ['a', 'b'],
      note: 'x\ny',
    });
    expect(saved.contact.provenance.name?.rule).toBe('typed');
  });

  test('of somebody with one word as a name and nothing else', async () => {
    const db = emptyDatabase();
    const saved = await savePerson(db, { person: typed({ name: 'Suharto' }), tags: [] });
    const second = await savePerson(db, { person: typed({ name: 'Suharto' }), tags: [] });
    expect(saved.contact.name).toBe('Suharto');
    expect(second.created).toBe(true);
    expect(second.contact.id).not.toBe(saved.contact.id);
  });
});

describe('keys', () => {
  test('an office mailbox is not mistaken for the person: two profiles, two contacts', async () => {
    const db = emptyDatabase();
    const rina = personCandidate({ email: ['humas@contoh.id'] });
    const budi = personCandidate({
      name: 'Budi',
      url: 'https://www.linkedin.com/in/budi',
      identities: ['linkedin:budi'],
      email: ['humas@contoh.id'],
    });
    const first = await savePerson(db, { person: formOf(rina), candidate: rina, page, tags: [] });
    const second = await savePerson(db, { person: formOf(budi), candidate: budi, page, tags: [] });
    expect(second.created).toBe(true);
    expect(second.contact).toMatchObject({ email: ['humas@contoh.id'], identities: ['linkedin:budi'] });
    expect(first.contact.identities).toContain('email:humas@contoh.id');
  });

  test('a member id and a slug are joined when a page shows both', async () => {
    const db = emptyDatabase();
    const byId = personCandidate({ url: undefined, identities: ['linkedin-id:ACoAAab'] });
    const both = personCandidate({ identities: ['linkedin:rina', 'linkedin-id:ACoAAab'] });
    const first = await quickSavePerson(db, { candidate: byId, page });
    const second = await quickSavePerson(db, { candidate: both, page });
    expect(second.contact.id).toBe(first.contact.id);
    expect(second.contact.identities.toSorted()).toEqual(['linkedin-id:ACoAAab', 'linkedin:rina']);
  });

  test('a profile that the page shows beside and that another contact has does not stop the save', async () => {
    const db = emptyDatabase();
    await quickSavePerson(db, {
      candidate: personCandidate({ name: 'Budi', url: undefined, identities: ['github:budi'] }),
      page,
    });
    await quickSavePerson(db, { candidate: personCandidate(), page });
    const both = personCandidate({ identities: ['linkedin:rina', 'github:budi'] });
    const saved = await quickSavePerson(db, { candidate: both, page });
    expect(saved.contact).toMatchObject({ name: 'Rina Wijaya', identities: ['linkedin:rina'] });
  });

  test('two people who link to the account of their agency are two contacts', async () => {
    const db = emptyDatabase();
    const rina = personCandidate({ identities: ['linkedin:rina', 'instagram:dinas'] });
    const budi = personCandidate({
      name: 'Budi',
      url: 'https://www.linkedin.com/in/budi',
      identities: ['linkedin:budi', 'instagram:dinas'],
    });
    await quickSavePerson(db, { candidate: rina, page });
    const second = await quickSavePerson(db, { candidate: budi, page });
    expect(second).toMatchObject({ created: true, contact: { identities: ['linkedin:budi'] } });
  });

  test('a typed profile that another contact has is refused, with the owner', async () => {
    const db = emptyDatabase();
    const { contact: owner } = await quickSavePerson(db, { candidate: personCandidate(), page });
    const { contact } = await savePerson(db, { person: typed({ name: 'Budi' }), tags: [] });
    const person = { ...factsOf(contact), url: page };
    const error = await savePerson(db, { person, from: contact, tags: [] }).catch(thrown => thrown);
    expect(error).toBeInstanceOf(IdentityTaken);
    expect(error).toMatchObject({ key: 'linkedin:rina', ownerId: owner.id });
  });
});

describe('met at', () => {
  test('is noted once, and nothing is noted for an event that is gone', async () => {
    const db = emptyDatabase();
    await db.events.put(event('w'));
    const candidate = personCandidate();
    const { contact, entry } = await quickSavePerson(db, { candidate, page, metAt: 'w', now });
    expect(await db.attendances.toArray()).toMatchObject([
      { contactId: contact.id, eventId: 'w', role: 'attendee', createdAt: at },
    ]);
    const request = { person: factsOf(contact), from: contact, tags: [] };
    expect((await savePerson(db, { ...request, metAt: 'w' })).entry).toBeUndefined();
    expect((await savePerson(db, { ...request, metAt: 'gone' })).entry).toBeUndefined();
    await undo(db, entry?.id ?? '');
    expect(await records(db)).toMatchObject({ contacts: [], attendances: [] });
  });

  test('alone is a change that can be undone', async () => {
    const db = emptyDatabase();
    await db.events.put(event('w'));
    const { contact } = await quickSavePerson(db, { candidate: personCandidate(), page });
    const saved = await savePerson(db, {
      person: factsOf(contact),
      from: contact,
      tags: [],
      metAt: 'w',
    });
    expect(saved.contact).toEqual(contact);
    expect(saved.entry?.counts).toEqual({ attendances: 1 });
  });

  test('as a whole list takes off the events that are not in it, and undo brings them back', async () => {
    const db = emptyDatabase();
    await db.events.bulkPut([event('w'), event('x')]);
    const { contact } = await quickSavePerson(db, { candidate: personCandidate(), page, metAt: 'w' });
    const before = await records(db);
    const request = { person: factsOf(contact), from: contact, tags: [] };
    const { entry } = await savePerson(db, { ...request, metAtOnly: ['x', 'gone'] });
    expect((await db.attendances.toArray()).map(({ eventId }) => eventId)).toEqual(['x']);
    await undo(db, entry?.id ?? '');
    expect(await records(db)).toEqual(before);
    expect((await savePerson(db, request)).entry).toBeUndefined();
  });
});

describe('quick save', () => {
  test('of a known contact fills and adds, and leaves changes for the next opening', async () => {
    const db = emptyDatabase();
    const { contact } = await quickSavePerson(db, { candidate: personCandidate(), page });
    const candidate = personCandidate({
      headline: 'Kepala Bidang',
      jobTitle: 'Kepala Bidang',
      email: ['r@contoh.id'],
    });
    const saved = await quickSavePerson(db, { candidate, page });
    expect(saved.created).toBe(false);
    expect(saved.contact).toMatchObject({
      id: contact.id,
      headline: 'Analis Kebijakan',
      jobTitle: 'Kepala Bidang',
      email: ['r@contoh.id'],
    });
    expect(saved.contact.identities).toContain('email:r@contoh.id');
    expect(changedSince(saved.contact, candidate).map(({ field }) => field)).toEqual(['headline']);
    expect((await quickSavePerson(db, { candidate, page })).entry).toBeUndefined();
  });

  test('does not bring back what was taken out, nor offer the page’s old value for what was typed', async () => {
    const db = emptyDatabase();
    const candidate = personCandidate({ email: ['salah@contoh.id'] });
    const { contact } = await quickSavePerson(db, { candidate, page });
    const person = { ...factsOf(contact), email: [], headline: 'Ditulis sendiri' };
    await savePerson(db, { person, from: contact, tags: [] });
    const saved = await quickSavePerson(db, { candidate, page });
    expect(saved.entry).toBeUndefined();
    expect(saved.contact).toMatchObject({ email: [], headline: 'Ditulis sendiri' });
    expect(changedSince(saved.contact, candidate)).toEqual([]);
  });

  test('ten times at once makes one contact', async () => {
    const db = emptyDatabase();
    const saves = await Promise.all(
      Array.from({ length: 10 }, () => quickSavePerson(db, { candidate: personCandidate(), page })),
    );
    expect(saves.filter(({ created }) => created)).toHaveLength(1);
    expect(saves.filter(({ entry }) => entry)).toHaveLength(1);
    expect(await db.contacts.count()).toBe(1);
  });
});

describe('an event', () => {
  test('is saved, found again by its page, and changed by hand', async () => {
    const db = emptyDatabase();
    const candidate = eventCandidate();
    const { evidence, ...facts } = candidate;
    const first = await quickSaveEvent(db, { candidate, page: 'https://contoh.id/webinar/7', now });
    expect(first.event).toMatchObject({
      name: 'Webinar Satu Data',
      startDate: '2026-10-12T09:00+07:00',
      createdAt: at,
    });
    expect(first.event.provenance.startDate?.rule).toBe('startDate-rule');
    const again = await saveEvent(db, { event: facts, candidate, tags: [] });
    expect(again).toEqual({ event: first.event, created: false, entry: undefined });
    const moved = { ...facts, startDate: '2026-10-13T09:00+07:00' };
    const changed = await saveEvent(db, {
      event: moved,
      from: first.event,
      tags: ['data'],
      note: 'diundur',
    });
    expect(changed.event).toMatchObject({
      startDate: '2026-10-13T09:00+07:00',
      tags: ['data'],
      note: 'diundur',
    });
    expect(changed.event.provenance.startDate?.rule).toBe('typed');
    expect(await db.events.count()).toBe(1);
  });

  test('two occasions of one page with different addresses are two events', async () => {
    const db = emptyDatabase();
    const second = eventCandidate({
      url: 'https://contoh.id/webinar/8',
      identities: ['page:contoh.id/webinar/8'],
    });
    await quickSaveEvent(db, { candidate: eventCandidate(), page });
    expect((await quickSaveEvent(db, { candidate: second, page })).created).toBe(true);
  });
});

describe('another organization or job title', () => {
  const known = { page, tags: [], note: '', now };
  const later = new Date('2026-12-01T03:00:00Z');
  const saved = async (
    first: Partial<PersonCandidate>,
    second: Partial<PersonCandidate>,
    isTyped = false,
  ) => {
    const db = emptyDatabase();
    const [before, after] = [personCandidate(first), personCandidate(second)];
    await savePerson(db, { ...known, person: formOf(before), candidate: before });
    const candidate = isTyped ? before : after;
    const { contact } = await savePerson(db, { ...known, person: formOf(after), candidate, now: later });
    return contact.jobChangedAt;
  };

  test.each<[string, Partial<PersonCandidate>, Partial<PersonCandidate>, string | undefined]>([
    ['is a change of jobs', { organization: 'Dinas Contoh' }, { organization: 'BPS' }, later.toISOString()],
    ['so is another title', { jobTitle: 'Analis' }, { jobTitle: 'Kepala Bidang' }, later.toISOString()],
    [
      'another spelling is none',
      { organization: 'Badan Pusat Statistik' },
      { organization: 'BPS' },
      undefined,
    ],
    ['nor what was not known before', {}, { organization: 'BPS' }, undefined],
  ])('%s', async (_, first, second, wanted) => {
    expect(await saved(first, second)).toBe(wanted);
  });

  test('is none when it was typed: it may mend a letter', async () => {
    expect(await saved({ organization: 'Dinas' }, { organization: 'BPS' }, true)).toBeUndefined();
  });
});
