import { describe, expect, test } from 'vitest';
import { matchPeople } from '../../lib/store/match-people.ts';
import { savePeople } from '../../lib/store/save-people.ts';
import { joinedNote } from '../../lib/store/save-record.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event } from './sample.ts';

const person = (name: string) => ({ name, email: [], telephone: [], identities: [], links: [] });
const batch = { act: 'save', label: 'Rapat', tags: [] } as const;

describe('a note that was saved earlier', () => {
  test.each([
    ['gives way to what it is now', 'arsip', 'arsip 2026', 'arsip', 'arsip 2026'],
    ['leaves what else was written', 'tinggal di Bogor\narsip', 'data', 'arsip', 'tinggal di Bogor\ndata'],
    ['goes when it is emptied', 'tinggal di Bogor\narsip', '', 'arsip', 'tinggal di Bogor'],
    ['goes whole', 'arsip', '', 'arsip', ''],
    ['is joined where it was rewritten meanwhile', 'ditulis ulang', 'data', 'arsip', 'ditulis ulang\ndata'],
    ['is taken as it stands, signs and all', 'arsip', '$& arsip', 'arsip', '$& arsip'],
  ])('%s', (_, stored, note, before, expected) => {
    expect(joinedNote(stored, note, before)).toBe(expected);
  });
});

test('a second save with a changed note writes it in place of the first', async () => {
  const db = emptyDatabase();
  const facts = { name: 'Rapat', speakers: [], identities: [] };
  const first = await savePeople(db, {
    ...batch,
    people: [{ person: person('Tono'), note: 'arsip' }],
    event: { facts, note: 'ramai' },
  });
  const [contactId] = first.contactIds;
  const id = first.event?.id ?? '';
  await savePeople(db, {
    ...batch,
    people: [{ person: person('Tono'), note: 'arsip 2026', noteBefore: 'arsip', contactId }],
    event: { id, note: 'ramai sekali', noteBefore: 'ramai' },
  });
  expect(await db.contacts.toArray()).toMatchObject([{ id: contactId, note: 'arsip 2026' }]);
  expect(await db.events.toArray()).toMatchObject([{ id, note: 'ramai sekali' }]);
  expect(await db.attendances.count()).toBe(1);
});

test('an emptied note is gone, and the undo brings it back', async () => {
  const db = emptyDatabase();
  await db.contacts.add(contact('c1', { note: 'arsip' }));
  await db.events.add(event('e1', { note: 'ramai' }));
  const { entry } = await savePeople(db, {
    ...batch,
    people: [{ person: person('Kontak c1'), note: '', noteBefore: 'arsip', contactId: 'c1' }],
    event: { id: 'e1', note: '', noteBefore: 'ramai' },
  });
  expect(await db.contacts.get('c1')).not.toHaveProperty('note');
  expect(await db.events.get('e1')).not.toHaveProperty('note');
  await undo(db, entry?.id ?? '');
  expect(await db.contacts.get('c1')).toMatchObject({ note: 'arsip' });
  expect(await db.events.get('e1')).toMatchObject({ note: 'ramai' });
});

test('it is told who each of the people is now, in their order', async () => {
  const db = emptyDatabase();
  await db.contacts.add(contact('c1'));
  const people = [
    { person: person('Wulan') },
    { person: person('x'), contactId: 'c1' },
    { person: person('Wulan') },
  ];
  const { contactIds } = await savePeople(db, { ...batch, people });
  expect(contactIds).toHaveLength(3);
  expect(contactIds[1]).toBe('c1');
  expect(new Set(contactIds).size).toBe(3);
  expect(await db.contacts.get(contactIds[2] ?? '')).toMatchObject({ name: 'Wulan' });
});

test('somebody who is known to be somebody else is not taken for a namesake', async () => {
  const db = emptyDatabase();
  await db.contacts.bulkAdd([contact('c1', { name: 'Wulan' }), contact('c2', { name: 'Wulan' })]);
  await db.events.add(event('e1'));
  await db.attendances.bulkAdd([attendance('a1', 'c1', 'e1'), attendance('a2', 'c2', 'e1')]);
  const matches = await matchPeople(db, [person('Wulan')], { eventId: 'e1', except: ['c1'] });
  expect(matches).toMatchObject([{ kind: 'known', contact: { id: 'c2' } }]);
  expect(await matchPeople(db, [person('Wulan')], { eventId: 'e1', except: ['c1', 'c2'] })).toEqual([
    { kind: 'new' },
  ]);
});
