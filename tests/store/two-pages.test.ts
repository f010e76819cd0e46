import { describe, expect, test } from 'vitest';
import type { RecordTable } from '../../lib/model/history.ts';
import type { RecordOf } from '../../lib/model/stored-record.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import { noteMeeting } from '../../lib/store/note-meeting.ts';
import {
  noteInteraction,
  type PracticeTable,
  removePractice,
  savePractice,
} from '../../lib/store/practice.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { contact, emptyDatabase } from './sample.ts';

const instants = { createdAt: '2026-11-01T02:00:00.000Z', updatedAt: '2026-11-01T02:00:00.000Z' };
const base = { id: 'one', ...instants };

/** What both pages show. */
const shown = {
  commitments: { ...base, contactId: 'rina', whose: 'mine', text: 'Kirim', dueOn: '2026-12-01' },
  goals: {
    ...base,
    text: 'Kenal 12 analis',
    startOn: '2026-11-01',
    measure: 'peopleMet',
    counted: { tag: 'analis' },
    contactIds: ['rina'],
    organizations: [],
    topics: ['data'],
  },
  opportunities: { ...base, kind: 'job', text: 'Analis', nextStep: 'Tanya' },
  topics: { ...base, name: 'SPBE', contactIds: [], learned: [], sources: [] },
  communities: { ...base, name: 'Forum', contactIds: ['rina'] },
  mentorships: { ...base, role: 'peer', contactIds: ['rina'], topics: ['data'], nextSessionOn: '2026-12-01' },
  cards: {
    ...base,
    label: 'Kantor',
    person: { name: 'Rina', email: ['a@contoh.id'], telephone: [], identities: [], links: [] },
  },
  interactions: {
    ...base,
    contactId: 'rina',
    kind: 'call',
    direction: 'mutual',
    on: '2026-11-02',
    text: 'Kabar',
  },
} as const satisfies { readonly [T in PracticeTable]?: RecordOf[T] };

type Case = { [T in keyof typeof shown]: readonly [T, Partial<RecordOf[T]>, Partial<RecordOf[T]>, object] };

async function withShown(...plan: RecordChange[]): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await commit(db, { act: 'save', label: '', plan: [{ table: 'contacts', put: contact('rina') }, ...plan] });
  return db;
}
const stored = <T extends RecordTable>(table: T, put: RecordOf[T]) => ({ table, put }) as RecordChange;
/** What the other page writes. */
const write = (db: JejaringDatabase, ...plan: RecordChange[]) => commit(db, { act: 'edit', label: '', plan });

const cases: readonly Case[keyof Case][] = [
  [
    'commitments',
    { outcome: 'kept', endedOn: '2026-11-16' },
    { text: 'Kirim bahan', dueOn: undefined },
    { outcome: 'kept', endedOn: '2026-11-16', text: 'Kirim bahan', dueOn: undefined },
  ],
  [
    'goals',
    { deadline: '2026-12-31', counted: { tag: 'analis', segment: 'colleague' }, topics: ['data', 'SPBE'] },
    { why: 'Belajar', counted: { tag: 'peneliti' }, topics: ['arsip'] },
    {
      deadline: '2026-12-31',
      why: 'Belajar',
      counted: { tag: 'peneliti', segment: 'colleague' },
      topics: ['SPBE', 'arsip'],
    },
  ],
  ['opportunities', { outcome: 'taken' }, { nextStep: '' }, { outcome: 'taken', nextStep: undefined }],
  ['communities', { contactIds: [] }, { role: 'Anggota' }, { contactIds: [], role: 'Anggota' }],
  ['mentorships', { rhythm: 'P2W' }, { topics: [] }, { rhythm: 'P2W', topics: [] }],
  [
    'cards',
    { person: { ...shown.cards.person, email: ['b@contoh.id'] } },
    { person: { ...shown.cards.person, jobTitle: 'Analis' } },
    { person: { ...shown.cards.person, email: ['b@contoh.id'], jobTitle: 'Analis' } },
  ],
  ['interactions', { note: 'Panjang' }, { on: '2026-11-03' }, { note: 'Panjang', on: '2026-11-03' }],
];

describe('of a record that two pages show', () => {
  test.each(cases)('%s: what one page wrote stays where the other changes something else', async (...one) => {
    const [table, there, here, both] = one;
    const from = shown[table];
    const db = await withShown(stored(table, from));
    await write(db, stored(table, { ...from, ...there } as RecordOf[typeof table]));
    await savePractice(db, table, { ...from, ...here } as RecordOf[typeof table], { label: '', from });
    expect(await db.table(table).get('one')).toEqual({ ...from, ...both, updatedAt: expect.any(String) });
  });

  test.each(cases)('%s: deleted in one page, it is not brought back by the other', async (table, _, here) => {
    const from = shown[table];
    const db = await withShown(stored(table, from));
    await removePractice(db, table, ['one'], '');
    const draft = { ...from, ...here } as RecordOf[typeof table];
    await expect(savePractice(db, table, draft, { label: '', from })).rejects.toThrow(RecordGone);
    expect(await db.table(table).count()).toBe(0);
  });

  test('a draft that says what was shown writes nothing', async () => {
    const from = shown.commitments;
    const db = await withShown(stored('commitments', from));
    await write(db, stored('commitments', { ...from, text: 'Kirim bahan' }));
    expect(await savePractice(db, 'commitments', { ...from }, { label: '', from })).toBeUndefined();
  });
});

describe('of a list of things in it', () => {
  const learned = (id: string, text = id) => ({ id, on: '2026-11-16', text });
  const from: Topic = {
    ...shown.topics,
    learned: [learned('1'), learned('2'), learned('3')],
    sources: [{ name: 'Blog' }],
  };
  const save = (db: JejaringDatabase, change: Partial<Topic>) =>
    savePractice(db, 'topics', { ...from, ...change }, { label: '', from });

  test('each is looked at by itself', async () => {
    const db = await withShown(stored('topics', from));
    const there = [learned('1', 'satu'), learned('3'), learned('4')];
    await write(db, stored('topics', { ...from, learned: there, sources: [{ name: 'Forum' }] }));
    await save(db, {
      learned: [learned('1'), learned('2'), learned('3', 'tiga'), learned('5')],
      sources: [{ name: 'Blog' }, { name: 'Forum' }, { name: 'Milis' }],
    });
    expect(await db.topics.get('one')).toMatchObject({
      learned: [learned('1', 'satu'), learned('3', 'tiga'), learned('4'), learned('5')],
      sources: [{ name: 'Forum' }, { name: 'Milis' }],
    });
  });

  test('one that is changed is not brought back when it was taken off elsewhere: it says so', async () => {
    const db = await withShown(stored('topics', from));
    await write(db, stored('topics', { ...from, learned: [learned('1')] }));
    const mended = { learned: [learned('1'), learned('2', 'dua'), learned('3')] };
    await expect(save(db, mended)).rejects.toThrow(RecordGone);
  });
});

test('of an interaction noted again only what differs from what was shown is written', async () => {
  const notedAs = shown.interactions;
  const db = await withShown(stored('interactions', notedAs));
  await write(db, stored('interactions', { ...notedAs, note: 'Panjang' }));
  const { kind, direction, on } = notedAs;
  await noteInteraction(db, {
    contactIds: ['rina'],
    interaction: { kind, direction, on, minutes: 5 },
    notedAs,
  });
  const after = await db.interactions.get('one');
  expect(after).toMatchObject({ note: 'Panjang', minutes: 5 });
  expect(after).not.toHaveProperty('text');
});

test('a meeting that is noted leaves what was changed of its group meanwhile, and brings no group back', async () => {
  const from = shown.mentorships;
  const db = await withShown(stored('mentorships', from));
  await write(db, stored('mentorships', { ...from, rhythm: 'P2W' }));
  const { id: _, contactId: __, ...interaction } = { ...shown.interactions, mentorshipId: 'one' };
  const put = { ...from, nextSessionOn: '2026-12-15' };
  const of = { table: 'mentorships', put, from } as const;
  const meeting = { contactIds: ['rina'], interaction, promises: [], of, label: '' };
  await noteMeeting(db, meeting);
  expect(await db.mentorships.get('one')).toMatchObject({ rhythm: 'P2W', nextSessionOn: '2026-12-15' });
  await removePractice(db, 'mentorships', ['one'], '');
  await expect(noteMeeting(db, meeting)).rejects.toThrow(RecordGone);
  expect(await db.mentorships.count()).toBe(0);
});
