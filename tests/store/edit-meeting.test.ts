import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Mentorship } from '../../lib/model/mentorship.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { editMeeting, type MeetingEdit } from '../../lib/store/edit-meeting.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import { noteMeeting } from '../../lib/store/note-meeting.ts';
import { removePractice } from '../../lib/store/practice.ts';
import { undo } from '../../lib/store/undo.ts';
import { contact, emptyDatabase } from './sample.ts';

const circle: Mentorship = {
  id: 'circle',
  role: 'peer',
  name: 'Lingkar Jumat',
  contactIds: ['rina', 'budi', 'sari'],
  topics: [],
  nextSessionOn: '2026-12-06',
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};
const of = { table: 'mentorships', put: circle, from: circle } as const;
const interaction = {
  kind: 'mentoring',
  direction: 'mutual',
  on: '2026-11-22',
  text: 'Membahas peta data',
  mentorshipId: 'circle',
} as const;
const send = { whose: 'theirs', text: 'Kirim contoh', dueOn: '2026-12-06', mentorshipId: 'circle' } as const;

/** A session of Rina and Budi, in which Budi promised something; Rina's has a note of its own. */
async function withSession() {
  const db = emptyDatabase();
  const people = ['rina', 'budi'].map(id => ({ table: 'contacts', put: contact(id) }) as const);
  const sari = contact('sari', { followUpOn: '2026-11-20' });
  await commit(db, { act: 'save', label: '', plan: [...people, { table: 'contacts', put: sari }, of] });
  const promises = [{ ...send, contactId: 'budi' }];
  const now = new Date('2026-11-22T03:00:00.000Z');
  await noteMeeting(db, { contactIds: ['rina', 'budi'], interaction, promises, of, label: '', now });
  const [rinas] = await db.interactions.where('contactId').equals('rina').toArray();
  const [budis] = await db.interactions.where('contactId').equals('budi').toArray();
  const [agreed] = await db.commitments.toArray();
  if (!rinas || !budis || !agreed) throw new Error('the session was not noted');
  await db.interactions.put({ ...rinas, note: 'Rina memimpin' });
  const edit: MeetingEdit = {
    interactions: [budis, rinas],
    agreed: [agreed],
    contactIds: ['rina', 'budi'],
    interaction,
    promises: [{ ...send, contactId: 'budi', id: agreed.id }],
    takenOff: [],
    of,
    label: 'Lingkar Jumat',
  };
  return { db, edit, rinas, budis, agreed };
}

const whole = async (db: JejaringDatabase) => ({
  interactions: await db.interactions.orderBy('id').toArray(),
  commitments: await db.commitments.toArray(),
  mentorships: await db.mentorships.toArray(),
  contacts: await db.contacts.toArray(),
});

test('what was said of a session changes with everybody who was there, and what was noted of one alone stays', async () => {
  const { db, edit, rinas, budis } = await withSession();
  const changed = { ...interaction, on: '2026-11-21', text: 'Peta data dan anggaran', minutes: 45 };
  await editMeeting(db, { ...edit, interaction: changed });
  expect(await db.interactions.get(budis.id)).toMatchObject(changed);
  expect(await db.interactions.get(rinas.id)).toMatchObject({ ...changed, note: 'Rina memimpin' });
});

test('what is taken out of the form is gone', async () => {
  const { db, edit, budis } = await withSession();
  const { text, ...without } = interaction;
  await editMeeting(db, { ...edit, interaction: without });
  expect(await db.interactions.get(budis.id)).not.toHaveProperty('text');
});

test('who is added was there at the same session, and who is taken off was not', async () => {
  const { db, edit, rinas, budis } = await withSession();
  await editMeeting(db, { ...edit, contactIds: ['budi', 'sari'] });
  const sessions = await db.interactions.where('mentorshipId').equals('circle').toArray();
  expect(sessions.map(({ contactId }) => contactId).sort()).toEqual(['budi', 'sari']);
  const saris = sessions.find(({ contactId }) => contactId === 'sari');
  expect(saris).toMatchObject({ ...interaction, createdAt: budis.createdAt });
  expect(await db.removed.get(rinas.id)).toBeTruthy();
  // What waited for an interaction has had one.
  expect(await db.contacts.get('sari')).not.toHaveProperty('followUpOn');
});

test('what was agreed is changed, given to another, added, taken off; the next day is another; one undo takes all of it back', async () => {
  const { db, edit, rinas, budis, agreed } = await withSession();
  const before = await whole(db);
  const { dueOn, ...someDay } = send;
  const entry = await editMeeting(db, {
    ...edit,
    promises: [
      { ...someDay, text: 'Kirim dua contoh', contactId: 'rina', id: agreed.id },
      { whose: 'mine', text: 'Pesan ruang', contactId: 'budi', mentorshipId: 'circle' },
    ],
    of: { ...of, put: { ...circle, nextSessionOn: '2026-12-13' } },
  });
  const promises = await db.commitments.toArray();
  expect(promises.find(({ id }) => id === agreed.id)).toEqual({
    id: agreed.id,
    ...someDay,
    text: 'Kirim dua contoh',
    contactId: 'rina',
    interactionId: rinas.id,
    createdAt: agreed.createdAt,
    updatedAt: expect.any(String),
  });
  expect(promises.find(({ whose }) => whose === 'mine')).toMatchObject({ interactionId: budis.id });
  expect(await db.mentorships.get('circle')).toMatchObject({ nextSessionOn: '2026-12-13' });

  await editMeeting(db, { ...edit, promises: [], takenOff: [agreed.id] }).then(last =>
    undo(db, last?.id ?? ''),
  );
  await undo(db, entry?.id ?? '');
  expect(await whole(db)).toEqual(before);
});

test('a promise that is taken off goes to the trash, and one deleted meanwhile is not brought back', async () => {
  const { db, edit, agreed } = await withSession();
  await editMeeting(db, { ...edit, promises: [], takenOff: [agreed.id] });
  expect(await db.commitments.count()).toBe(0);
  await editMeeting(db, edit);
  expect(await db.commitments.count()).toBe(0);
});

test('a form saved without a change writes nothing', async () => {
  const { db, edit } = await withSession();
  expect(await editMeeting(db, edit)).toBeUndefined();
});

test('what another page wrote meanwhile stays: a note, a day, who was taken off, what was kept', async () => {
  const { db, edit, rinas, budis, agreed } = await withSession();
  const written = { ...budis, note: 'Catatan panjang' };
  const kept = { ...agreed, outcome: 'kept', endedOn: '2026-11-23' } as const;
  await commit(db, {
    act: 'edit',
    label: '',
    plan: [
      { table: 'interactions', put: written },
      { table: 'interactions', remove: rinas.id },
      { table: 'commitments', put: kept },
      { table: 'mentorships', put: { ...circle, rhythm: 'P2W', nextSessionOn: '2026-12-20' } },
    ],
  });
  const [promise] = edit.promises;
  if (!promise) throw new Error('nothing was agreed');
  await editMeeting(db, {
    ...edit,
    interaction: { ...interaction, on: '2026-11-21' },
    promises: [{ ...promise, text: 'Kirim dua contoh' }],
  });
  expect(await db.interactions.toArray()).toMatchObject([
    { id: budis.id, note: 'Catatan panjang', on: '2026-11-21' },
  ]);
  expect(await db.commitments.toArray()).toMatchObject([
    { outcome: 'kept', endedOn: '2026-11-23', text: 'Kirim dua contoh' },
  ]);
  expect(await db.mentorships.get('circle')).toMatchObject({ rhythm: 'P2W', nextSessionOn: '2026-12-20' });
});

test('a promise that is changed, and a group, are not brought back when they were deleted meanwhile: it says so', async () => {
  const { db, edit, agreed } = await withSession();
  const [promise] = edit.promises;
  if (!promise) throw new Error('nothing was agreed');
  await removePractice(db, 'commitments', [agreed.id], '');
  const mended = { ...edit, promises: [{ ...promise, text: 'Kirim dua contoh' }] };
  await expect(editMeeting(db, mended)).rejects.toThrow(RecordGone);
  await removePractice(db, 'mentorships', ['circle'], '');
  await expect(editMeeting(db, edit)).rejects.toThrow(RecordGone);
  expect(await db.mentorships.count()).toBe(0);
});

const unstored = {
  ...interaction,
  id: 'gone',
  contactId: 'rina',
  createdAt: '2026-11-22T03:00:00.000Z',
  updatedAt: '2026-11-22T03:00:00.000Z',
};
test.each([
  ['of a session that is gone', { interactions: [unstored] }, 'interaction gone'],
  ['with nobody who is still there', { contactIds: ['nobody'] }, 'contact nobody'],
])('nothing is changed %s', async (_, change, message) => {
  const { db, edit } = await withSession();
  const before = await whole(db);
  await expect(editMeeting(db, { ...edit, ...change })).rejects.toThrow(message);
  expect(await whole(db)).toEqual(before);
});
