import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { editContactFields } from '../../lib/store/edit-fields.ts';
import { erasePeople } from '../../lib/store/erase-person.ts';
import { erasurePreview } from '../../lib/store/erasure-preview.ts';
import { keepDraft } from '../../lib/store/import-drafts.ts';
import { markDistinct, mergeContacts } from '../../lib/store/merge-contacts.ts';
import { noteInteraction, savePractice } from '../../lib/store/practice.ts';
import { undo } from '../../lib/store/undo.ts';
import { oneByOne, watchRecords } from '../../lib/store/watch.ts';
import { watchSummaries } from '../../lib/store/watch-summaries.ts';
import { attendance, contact, emptyDatabase, event } from './sample.ts';

const now = new Date('2026-11-22T03:00:00.000Z');
const rina = '6f0c1e52-3a5b-4f0e-9b1a-0c4d7e8f9a01';
const twin = '6f0c1e52-3a5b-4f0e-9b1a-0c4d7e8f9a02';
const budi = 'budi';

/** Everything that the database holds, as one text. */
async function dump(db: JejaringDatabase, { without = [] as string[] } = {}): Promise<string> {
  const tables = db.tables.filter(({ name }) => !without.includes(name));
  return JSON.stringify(await Promise.all(tables.map(async table => [table.name, await table.toArray()])));
}

/** Rina, saved twice and merged, edited, noted, promised, linked everywhere, and deleted and restored once. */
async function withRina(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await commit(db, {
    act: 'save',
    label: 'Rina Wijayanti',
    plan: [
      {
        table: 'contacts',
        put: contact(rina, {
          name: 'Rina Wijayanti',
          originalName: 'Dr. Rina Wijayanti, M.Si.',
          email: ['rina@contoh.example'],
          telephone: ['+62 812-0000-1111'],
          identities: ['linkedin:rina-wijayanti', 'email:rina@contoh.example', 'phone:+6281200001111'],
        }),
      },
      {
        table: 'contacts',
        put: contact(twin, { name: 'Rina W.', identities: ['x:rinaw'], email: ['rw@contoh.example'] }),
      },
      { table: 'contacts', put: contact(budi, { name: 'Budi Santoso' }) },
      { table: 'events', put: event('webinar', { speakers: ['Sari'] }) },
      { table: 'attendances', put: attendance('hadir', rina, 'webinar') },
      { table: 'attendances', put: attendance('hadir-budi', budi, 'webinar') },
    ],
    now,
  });
  await markDistinct(db, rina, budi, now);
  await mergeContacts(db, { keepId: rina, otherIds: [twin], now });
  await editContactFields(db, rina, { note: 'Suka teh' }, { now });
  await noteInteraction(db, {
    contactIds: [rina, budi],
    interaction: { kind: 'call', direction: 'mutual', on: '2026-11-02' },
    promises: [{ whose: 'mine', text: 'Kirim bahan' }],
    now,
  });
  await noteInteraction(db, {
    contactIds: [budi],
    interaction: { kind: 'introduction', direction: 'given', on: '2026-11-03', introducedId: rina },
    now,
  });
  const label = 'untuk Rina Wijayanti';
  const empty = { contactIds: [rina, budi], organizations: [], topics: [] };
  await savePractice(db, 'goals', { ...empty, text: 'Mengenal analis', startOn: '2026-11-01' }, { label });
  await savePractice(
    db,
    'mentorships',
    { role: 'mentee', contactIds: [rina], topics: ['Menulis'] },
    { label },
  );
  await savePractice(db, 'mentorships', { role: 'peer', contactIds: [rina, budi], topics: [] }, { label });
  await savePractice(db, 'opportunities', { kind: 'job', text: 'Lowongan', heardFromId: rina }, { label });
  await savePractice(db, 'communities', { name: 'Forum', contactIds: [rina] }, { label });
  await savePractice(
    db,
    'topics',
    {
      name: 'Data terbuka',
      contactIds: [rina],
      learned: [{ id: 'pelajaran', on: '2026-11-04', text: 'Pakai CSV', contactId: rina }],
      sources: [],
    },
    { label },
  );
  await savePractice(
    db,
    'weekPlans',
    {
      id: 'week:2026-11-16',
      startOn: '2026-11-16',
      contactIds: [rina],
      organizations: [],
      topics: [{ topic: 'CSV', contactId: rina }],
      mix: {},
      slots: [
        {
          id: 'waktu',
          on: '2026-11-18',
          minutes: 30,
          timeZone: 'Asia/Jakarta',
          text: 'Telepon',
          contactId: rina,
        },
      ],
    },
    { label },
  );
  const removed = await removeRecords(db, 'contacts', [rina], {});
  await undo(db, removed?.id ?? '', { now });
  await keepDraft(
    db,
    {
      id: 'impor',
      label: 'peserta.csv',
      changedAt: now.toISOString(),
      event: { kind: 'none' },
      tags: [],
      difference: 'mine',
      all: 1,
      tickedCount: 1,
      rows: { ticked: [], unticked: [], names: [], roles: [], decisions: [[0, rina]], accepted: [] },
    },
    { kind: 'text', text: 'Rina Wijayanti' },
  );
  return db;
}

const traces = /6f0c1e52|Rina|rina@|rw@contoh|rinaw|8120000|rina-wijayanti/i;

describe('who is erased for good', () => {
  test('leaves no trace but tombstones: no id, name, address or number anywhere', async () => {
    const db = await withRina();
    expect(await dump(db)).toMatch(traces);
    const { drafts } = await erasurePreview(db, [rina]);
    await erasePeople(db, [rina], { drafts, now });
    expect(await dump(db, { without: ['removed'] })).not.toMatch(traces);
    const removed = await db.removed.toArray();
    expect(removed.find(({ id }) => id === rina)).toEqual({
      id: rina,
      table: 'contacts',
      deletedAt: expect.any(String),
    });
    expect(removed.flatMap(item => Object.keys(item)).sort()).not.toContain('record');
    expect(JSON.stringify(removed.map(({ id, ...rest }) => rest))).not.toMatch(traces);
  });

  test('takes nobody else along: what others have stays as it was', async () => {
    const db = await withRina();
    await erasePeople(db, [rina], { now });
    expect((await db.contacts.toArray()).map(({ name }) => name)).toEqual(['Budi Santoso']);
    expect((await db.attendances.toArray()).map(({ id }) => id)).toEqual(['hadir-budi']);
    expect(await db.commitments.count()).toBe(1);
    const interactions = await db.interactions.orderBy('on').toArray();
    expect(interactions.map(({ kind, contactId }) => `${kind} ${contactId}`)).toEqual([
      'call budi',
      'introduction budi',
    ]);
    expect(interactions[1]).not.toHaveProperty('introducedId');
    expect((await db.goals.toArray())[0]?.contactIds).toEqual([budi]);
    // The mentoring was hers alone; the group goes on without her.
    expect((await db.mentorships.toArray()).map(({ contactIds }) => contactIds)).toEqual([[budi]]);
    expect((await db.weekPlans.toArray())[0]?.slots[0]).not.toHaveProperty('contactId');
    expect((await db.topics.toArray())[0]?.learned[0]?.text).toBe('Pakai CSV');
    expect((await db.interactionSummaries.toArray()).map(({ id }) => id)).toEqual([budi]);
  });

  test('is told of before, with what goes, what is cleared and which imports go', async () => {
    const db = await withRina();
    const before = await dump(db);
    const { gone, cleared, drafts, mentions, inTrash } = await erasurePreview(db, [rina]);
    expect(gone).toMatchObject({
      contacts: 1,
      attendances: 1,
      interactions: 1,
      commitments: 1,
      mentorships: 1,
    });
    expect(cleared).toMatchObject({ interactions: 1, goals: 1, mentorships: 1, weekPlans: 1, topics: 1 });
    expect(drafts.map(({ label }) => label)).toEqual(['peserta.csv']);
    expect(inTrash).toBe(1);
    expect(mentions).toEqual([]);
    expect(await dump(db)).toBe(before);
  });

  test('and is named in texts of the user: these are told and stay', async () => {
    const db = await withRina();
    await commit(db, {
      act: 'edit',
      label: '',
      plan: [
        { table: 'events', put: event('seminar', { speakers: ['RINA  Wijayanti'] }) },
        { table: 'contacts', put: contact('tono', { name: 'Tono', note: 'Teman Rina Wijayanti' }) },
        { table: 'contacts', put: contact('rini', { name: 'Rini', note: 'Teman Rina' }) },
      ],
      now,
    });
    const { mentions } = await erasurePreview(db, [rina]);
    expect(mentions.map(({ table, id, field }) => `${table} ${id} ${field}`)).toEqual([
      'contacts tono note',
      'events seminar speakers',
    ]);
    await erasePeople(db, [rina], { now });
    expect((await db.events.get('seminar'))?.speakers).toEqual(['RINA  Wijayanti']);
  });

  test('and has a namesake: their name and their history stay', async () => {
    const db = await withRina();
    const namesake = contact('rina-lain', { name: 'Rina Wijayanti' });
    await commit(db, {
      act: 'save',
      label: 'Rina Wijayanti',
      plan: [{ table: 'contacts', put: namesake }],
      now,
    });
    await editContactFields(db, 'rina-lain', { headline: 'Rina Wijayanti, dosen' }, { now });
    const entries = await db.history.count();
    await erasePeople(db, [rina], { now });
    const labels = (await db.history.orderBy('at').toArray()).map(({ label }) => label);
    expect(labels.filter(label => label === 'Rina Wijayanti')).toHaveLength(2);
    expect(labels.length).toBeLessThan(entries);
    expect(await db.contacts.get('rina-lain')).toMatchObject({ headline: 'Rina Wijayanti, dosen' });
  });

  test('is forgotten where pages of others told of them', async () => {
    const db = await withRina();
    const seen = { speakers: 'Rina Wijayanti\nSari', name: 'Seminar' };
    await commit(db, {
      act: 'save',
      label: 'Seminar',
      plan: [{ table: 'events', put: event('seminar', { seen }) }],
      now,
    });
    await erasePeople(db, [rina], { now });
    expect((await db.events.get('seminar'))?.seen).toEqual({ name: 'Seminar' });
  });

  test('is not in the sums any more for who follows them', async () => {
    const db = await withRina();
    let shown: readonly string[] = [];
    const stop = watchSummaries(db)(
      ({ rows }) => {
        shown = rows.map(({ id }) => id).sort();
      },
      error => {
        throw error;
      },
    );
    await expect.poll(() => shown).toEqual([rina, budi]);
    await erasePeople(db, [rina], { now });
    await expect.poll(() => shown).toEqual([budi]);
    stop();
  });

  test('is not there any more for who follows the store', async () => {
    const db = await withRina();
    const shown: string[][] = [];
    const stop = watchRecords(
      db,
      'contacts',
      oneByOne(({ name }) => name),
    )(
      ({ rows }) => shown.push([...rows]),
      error => {
        throw error;
      },
    );
    await expect.poll(() => shown.at(-1)?.length).toBe(2);
    await erasePeople(db, [rina], { now });
    await expect.poll(() => shown.at(-1)).toEqual(['Budi Santoso']);
    stop();
  });

  test('when the work is stopped, is there as before', async () => {
    const db = await withRina();
    const before = await dump(db);
    const stop = new AbortController();
    const erasing = erasePeople(db, [rina], {
      now,
      signal: stop.signal,
      onProgress: share => share > 0.3 && stop.abort(new Error('stopped')),
    });
    await expect(erasing).rejects.toThrow('stopped');
    expect(await dump(db)).toBe(before);
  });

  test('who is not there changes nothing', async () => {
    const db = await withRina();
    const before = await dump(db);
    await erasePeople(db, ['nobody'], { now });
    expect(await dump(db)).toBe(before);
  });
});

test('what is still in history for others can be undone after somebody was erased', async () => {
  const db = await withRina();
  const [note] = await db.history.filter(({ act }) => act === 'note').sortBy('at');
  await erasePeople(db, [rina], { now });
  const left = await db.history.get(note?.id ?? '');
  expect(left?.counts).toEqual({ interactions: 1, commitments: 1 });
  await undo(db, note?.id ?? '', { now });
  expect((await db.interactions.toArray()).map(({ kind }) => kind)).toEqual(['introduction']);
});
