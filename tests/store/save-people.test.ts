import { describe, expect, test } from 'vitest';
import type { Person } from '../../lib/model/person.ts';
import { matchPeople } from '../../lib/store/match-people.ts';
import { type PersonToSave, savePeople } from '../../lib/store/save-people.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event, personCandidate, records } from './sample.ts';

const now = new Date('2026-11-22T03:00:00Z');
const at = now.toISOString();
const person = (name: string, fields: Partial<Person> = {}): Person => ({
  name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  ...fields,
});
const row = (name: string, fields: Partial<Person> = {}): PersonToSave => ({
  person: person(name, fields),
  rule: 'report:zoom',
});
const batch = { act: 'import', label: 'zoom.csv', tags: [], now } as const;
const webinar = { name: 'Webinar Arsip', speakers: [], identities: [], startDate: '2026-11-20T09:00' };

describe('saving people in one go', () => {
  test('makes those who are new, with the rule that each fact came from and nothing that a page would be held against', async () => {
    const db = emptyDatabase();
    const people = [row('Budi Santoso', { email: ['budi@contoh.id'] })];
    const saved = await savePeople(db, { ...batch, people, tags: ['arsip'] });
    expect(saved).toMatchObject({ created: 1, updated: 0, unchanged: 0, event: undefined });
    const [stored] = await db.contacts.toArray();
    expect(stored).toEqual({
      ...person('Budi Santoso', { email: ['budi@contoh.id'] }),
      id: stored?.id,
      identities: ['email:budi@contoh.id'],
      tags: ['arsip'],
      provenance: {
        name: { rule: 'report:zoom', capturedAt: at },
        email: { rule: 'report:zoom', capturedAt: at },
      },
      seen: {},
      createdAt: at,
      updatedAt: at,
    });
  });

  test('gives those who are known by a key only what they lack', async () => {
    const db = emptyDatabase();
    await db.contacts.add(
      contact('c1', {
        name: 'Siti Aminah',
        jobTitle: 'Arsiparis',
        identities: ['email:siti@contoh.id'],
        tags: ['lama'],
      }),
    );
    const fields = { email: ['siti@contoh.id'], jobTitle: 'Staf', organization: 'ANRI' };
    const saved = await savePeople(db, { ...batch, people: [row('SITI AMINAH', fields)], tags: ['baru'] });
    expect(saved).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    expect(await db.contacts.get('c1')).toMatchObject({
      name: 'Siti Aminah',
      jobTitle: 'Arsiparis',
      organization: 'ANRI',
      tags: ['lama', 'baru'],
    });
  });

  test('counts who gained nothing as unchanged, and writes nothing then', async () => {
    const db = emptyDatabase();
    await db.contacts.add(contact('c1', { name: 'Siti Aminah', identities: ['linkedin:siti'] }));
    const people = [row('Siti Aminah', { identities: ['linkedin:siti'] })];
    expect(await savePeople(db, { ...batch, people })).toEqual({
      created: 0,
      updated: 0,
      unchanged: 1,
      event: undefined,
      contactIds: ['c1'],
      entry: undefined,
    });
  });

  test('is one person where two rows have a key in common, and two where only the name is the same', async () => {
    const db = emptyDatabase();
    const people = [
      row('Budi', { email: ['budi@contoh.id'] }),
      row('Budi Santoso', { email: ['budi@contoh.id'], jobTitle: 'Analis' }),
      row('Rina'),
      row('Rina'),
    ];
    const saved = await savePeople(db, { ...batch, people });
    expect(saved.created).toBe(3);
    const names = (await db.contacts.toArray()).map(({ name, jobTitle = '' }) =>
      `${name} ${jobTitle}`.trim(),
    );
    expect(names.sort()).toEqual(['Budi Analis', 'Rina', 'Rina']);
  });

  test('is two people where a number or mailbox of the office is all that they have in common', async () => {
    const db = emptyDatabase();
    const office = { email: ['humas@contoh.id'], telephone: ['+62215550100'] };
    await savePeople(db, { ...batch, people: [row('Andi Wijaya', office)] });
    const people = [
      row('Tono Santoso', { ...office, email: ['tono@contoh.id', 'humas@contoh.id'] }),
      row('Sri Lestari', office),
    ];
    expect(await savePeople(db, { ...batch, people })).toMatchObject({ created: 2, updated: 0 });
    const saved = await db.contacts.toArray();
    expect(saved.map(({ name, email, identities }) => [name, email, identities]).sort()).toEqual([
      ['Andi Wijaya', ['humas@contoh.id'], ['email:humas@contoh.id', 'phone:+62215550100']],
      ['Sri Lestari', ['humas@contoh.id'], []],
      ['Tono Santoso', ['tono@contoh.id', 'humas@contoh.id'], ['email:tono@contoh.id']],
    ]);
  });

  test('takes a decision over a key, and leaves the key to its owner', async () => {
    const db = emptyDatabase();
    await db.contacts.bulkAdd([
      contact('owner', { identities: ['email:kantor@contoh.id'] }),
      contact('chosen', { name: 'Dewi', identities: [] }),
    ]);
    const people = [{ ...row('Dewi', { email: ['kantor@contoh.id'] }), contactId: 'chosen' }];
    await savePeople(db, { ...batch, people });
    expect(await db.contacts.get('chosen')).toMatchObject({ email: ['kantor@contoh.id'], identities: [] });
    expect(await db.contacts.get('owner')).toMatchObject({ identities: ['email:kantor@contoh.id'] });
  });

  test('notes what a page said, so that only a later change is offered', async () => {
    const db = emptyDatabase();
    const candidate = personCandidate();
    const { evidence, ...found } = candidate;
    const page = 'https://www.linkedin.com/search/results/people/';
    await savePeople(db, { ...batch, act: 'save', people: [{ person: found, candidate }], page });
    expect(await db.contacts.toArray()).toMatchObject([
      { seen: { headline: 'Analis Kebijakan' }, provenance: { headline: { rule: 'headline-rule', page } } },
    ]);
  });
});

describe('the event where they were met', () => {
  test('is made in the same batch, with each one in their role', async () => {
    const db = emptyDatabase();
    const people = [{ ...row('Budi'), role: 'speaker' as const }, row('Rina')];
    const saved = await savePeople(db, { ...batch, people, event: { facts: webinar } });
    const names = new Map((await db.contacts.toArray()).map(({ id, name }) => [id, name]));
    const met = (await db.attendances.toArray()).map(one => [
      names.get(one.contactId),
      one.role,
      one.eventId,
    ]);
    expect(met.sort()).toEqual([
      ['Budi', 'speaker', saved.event?.id],
      ['Rina', 'attendee', saved.event?.id],
    ]);
  });

  test('is the stored one where a key says so', async () => {
    const db = emptyDatabase();
    await db.events.add(event('e1', { identities: ['page:contoh.id/7'] }));
    const facts = { ...webinar, identities: ['page:contoh.id/7'] };
    const saved = await savePeople(db, { ...batch, people: [row('Budi')], event: { facts } });
    expect(saved.event?.id).toBe('e1');
    expect(await db.events.count()).toBe(1);
  });

  test('is noted once a role, and a speaker needs no second note as an attendee', async () => {
    const db = emptyDatabase();
    await db.contacts.bulkAdd([
      contact('c1', { identities: ['linkedin:satu'] }),
      contact('c2', { identities: ['linkedin:dua'] }),
    ]);
    await db.events.add(event('e1'));
    await db.attendances.bulkAdd([
      { ...attendance('a1', 'c1', 'e1'), role: 'speaker' },
      attendance('a2', 'c2', 'e1'),
    ]);
    const people = [
      { ...row('Satu', { identities: ['linkedin:satu'] }), role: 'attendee' as const },
      { ...row('Dua', { identities: ['linkedin:dua'] }), role: 'moderator' as const },
    ];
    await savePeople(db, { ...batch, people, event: { id: 'e1' } });
    const met = (await db.attendances.toArray()).map(({ contactId, role }) => `${contactId} ${role}`);
    expect(met.sort()).toEqual(['c1 speaker', 'c2 attendee', 'c2 moderator']);
  });
});

describe('one batch', () => {
  test('is taken back whole, to exactly the former state', async () => {
    const db = emptyDatabase();
    await db.contacts.bulkAdd([
      contact('c1', { name: 'Satu', identities: ['email:satu@contoh.id'] }),
      contact('c2', { name: 'Dua', identities: ['email:dua@contoh.id'] }),
    ]);
    const before = await records(db);
    const people = [
      row('Satu', { email: ['satu@contoh.id'], organization: 'BKN' }),
      row('Tiga', { email: ['tiga@contoh.id'] }),
    ];
    const { entry } = await savePeople(db, { ...batch, people, tags: ['x'], event: { facts: webinar } });
    expect(await db.contacts.count()).toBe(3);
    await undo(db, entry?.id ?? '');
    expect(await records(db)).toEqual(before);
  });

  test('aborted half-way writes nothing', async () => {
    const db = emptyDatabase();
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (share > 0.4) stop.abort(new Error('enough'));
    };
    const people = Array.from({ length: 5000 }, (_, index) => row(`Orang ${index}`));
    const saving = savePeople(db, { ...batch, people, onProgress, signal: stop.signal });
    await expect(saving).rejects.toThrow('enough');
    expect(shares.length).toBeGreaterThan(2);
    expect(await db.contacts.count()).toBe(0);
    expect(await db.history.count()).toBe(0);
  });
});

describe('what a file says otherwise', () => {
  const url = 'https://www.linkedin.com/in/siti';
  const stored = () =>
    contact('siti', { name: 'Siti', jobTitle: 'Analis', location: 'Bandung', segment: 'friend', url });
  const file = {
    ...row('Siti Aminah', {
      jobTitle: 'Kepala Bidang',
      location: 'Jakarta',
      url: 'https://www.linkedin.com/in/siti-aminah',
    }),
    contactId: 'siti',
    relationship: { segment: 'colleague', followUpOn: '2026-12-01' },
  } as const satisfies PersonToSave;

  test('waits where it is not accepted; what was empty is filled', async () => {
    const db = emptyDatabase();
    await db.contacts.add(stored());
    await savePeople(db, { ...batch, people: [file] });
    expect(await db.contacts.get('siti')).toMatchObject({
      ...stored(),
      // That it is them is decided.
      identities: ['linkedin:siti', 'linkedin:siti-aminah'],
      updatedAt: at,
      followUpOn: '2026-12-01',
    });
  });

  test('is taken where it is, with where it came from; an address that gives way stays as a link', async () => {
    const db = emptyDatabase();
    await db.contacts.add(stored());
    const before = await records(db);
    const accept = ['jobTitle', 'segment', 'url'] as const;
    const { entry } = await savePeople(db, { ...batch, people: [{ ...file, accept }] });
    const after = await db.contacts.get('siti');
    expect(after).toMatchObject({
      name: 'Siti',
      jobTitle: 'Kepala Bidang',
      location: 'Bandung',
      segment: 'colleague',
    });
    expect(after?.provenance.jobTitle).toEqual({ rule: 'report:zoom', capturedAt: at });
    expect([after?.url, after?.links]).toEqual([file.person.url, [url]]);
    await undo(db, entry?.id ?? '');
    expect(await records(db)).toEqual(before);
  });
});

test('30,000 whose keys are known already are one batch: a transaction is not lost over many short steps', async () => {
  const db = emptyDatabase();
  const people = Array.from({ length: 30_000 }, (_, n) => row(`Orang ${n}`));
  await matchPeople(
    db,
    people.map(one => one.person),
  );
  expect(await savePeople(db, { ...batch, people })).toMatchObject({ created: 30_000 });
  expect(await db.history.count()).toBe(1);
});
