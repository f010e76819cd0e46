import { describe, expect, test } from 'vitest';
import type { Person } from '../../lib/model/person.ts';
import { knownNames, matchPeople } from '../../lib/store/match-people.ts';
import { attendance, contact, emptyDatabase, event } from './sample.ts';

const person = (name: string, fields: Partial<Person> = {}): Person => ({
  name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  ...fields,
});

const short = (matches: Awaited<ReturnType<typeof matchPeople>>): string[] =>
  matches.map(match => {
    if (match.kind === 'known') return `known ${match.contact.id} by ${match.key ?? match.by}`;
    if (match.kind === 'maybe') return `maybe ${match.contacts.map(({ id }) => id).join()}`;
    return match.kind;
  });

describe('people held against what is stored', () => {
  test('are known by a key, a profile before an address that several use', async () => {
    const db = emptyDatabase();
    await db.contacts.bulkAdd([
      contact('siti', { identities: ['linkedin:siti'] }),
      contact('office', { name: 'Lain Orang', identities: ['email:kantor@contoh.id'] }),
    ]);
    const people = [
      person('Siti', { identities: ['linkedin:siti'], email: ['kantor@contoh.id'] }),
      person('Lain', { email: ['kantor@contoh.id'] }),
      person('Rekan', { email: ['kantor@contoh.id'] }),
      person('Baru', { email: ['baru@contoh.id'] }),
    ];
    expect(short(await matchPeople(db, people))).toEqual([
      'known siti by linkedin:siti',
      'known office by email:kantor@contoh.id',
      'new',
      'new',
    ]);
  });

  test('are found among 600 in one reading of the table too', async () => {
    const db = emptyDatabase();
    const numbers = Array.from({ length: 600 }, (_, index) => index);
    await db.contacts.bulkAdd(numbers.map(n => contact(`c${n}`, { identities: [`email:o${n}@contoh.id`] })));
    const people = numbers.map(n => person('Kontak', { email: [`o${n}@contoh.id`] }));
    expect(short(await matchPeople(db, people))).toEqual(
      numbers.map(n => `known c${n} by email:o${n}@contoh.id`),
    );
  });

  test('are known by their name at the same event, each stored one only once', async () => {
    const db = emptyDatabase();
    await db.events.add(event('e1'));
    await db.contacts.bulkAdd([
      contact('rina1', { name: 'Rina' }),
      contact('rina2', { name: 'RINA' }),
      contact('elsewhere', { name: 'Rina' }),
    ]);
    await db.attendances.bulkAdd([attendance('a1', 'rina1', 'e1'), attendance('a2', 'rina2', 'e1')]);
    const people = [person('Rina'), person('rína'), person('Rina')];
    expect(short(await matchPeople(db, people, { eventId: 'e1' }))).toEqual([
      'known rina1 by name-at-event',
      'known rina2 by name-at-event',
      'new',
    ]);
  });

  test('are only perhaps the same by a name alone, and only where that was asked', async () => {
    const db = emptyDatabase();
    await db.contacts.bulkAdd([contact('budi', { name: 'Budi Santoso' }), contact('lain', { name: 'Budi' })]);
    const people = [person('budi  santoso')];
    expect(short(await matchPeople(db, people))).toEqual(['new']);
    expect(short(await matchPeople(db, people, { byName: true }))).toEqual(['maybe budi']);
  });
});

test('one more name is asked of the names as they were read, without reading all contacts again', async () => {
  const db = emptyDatabase();
  await db.contacts.bulkAdd([contact('siti', { name: 'Siti Aminah' }), contact('rina', { name: 'Rina' })]);
  const byName = await knownNames(db);
  await db.contacts.delete('rina');
  const people = [person('SITI AMINAH'), person('Rina'), person('Baru')];
  expect(short(await matchPeople(db, people, { byName }))).toEqual(['maybe siti', 'new', 'new']);
});

test('an abort ends it with the signal’s reason', async () => {
  const db = emptyDatabase();
  await db.contacts.add(contact('siti'));
  const reason = new Error('enough');
  const signal = AbortSignal.abort(reason);
  await expect(matchPeople(db, [person('Siti')], { byName: true, signal })).rejects.toBe(reason);
});
