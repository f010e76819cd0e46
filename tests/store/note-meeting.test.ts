import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Mentorship } from '../../lib/model/mentorship.ts';
import { commit } from '../../lib/store/commit.ts';
import { noteMeeting } from '../../lib/store/note-meeting.ts';
import { undo } from '../../lib/store/undo.ts';
import { contact, emptyDatabase } from './sample.ts';

const now = new Date('2026-11-22T03:00:00.000Z');
const circle: Mentorship = {
  id: 'circle',
  role: 'peer',
  name: 'Lingkar Jumat',
  contactIds: ['rina', 'budi'],
  topics: ['data'],
  nextSessionOn: '2026-11-22',
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};
const session = {
  kind: 'mentoring',
  direction: 'mutual',
  on: '2026-11-22',
  text: 'Membahas peta data',
  mentorshipId: 'circle',
} as const;

async function withCircle() {
  const db = emptyDatabase();
  await commit(db, {
    act: 'save',
    label: '',
    plan: [
      { table: 'contacts', put: contact('rina', { followUpOn: '2026-11-20' }) },
      { table: 'contacts', put: contact('budi') },
      { table: 'mentorships', put: circle },
    ],
  });
  return db;
}

const meeting = {
  contactIds: ['rina', 'budi'],
  interaction: session,
  promises: [
    { contactId: 'budi', whose: 'theirs', text: 'Kirim contoh', dueOn: '2026-12-06', mentorshipId: 'circle' },
  ],
  of: { table: 'mentorships', put: { ...circle, nextSessionOn: '2026-12-06' }, from: circle },
  label: 'Lingkar Jumat',
  now,
} as const;

test('a session of a group is one with each member, what was agreed is of one of them, and one undo takes all of it back', async () => {
  const db = await withCircle();
  const entry = await noteMeeting(db, {
    ...meeting,
    of: { table: 'mentorships', put: { ...circle, nextSessionOn: '2026-12-06' }, from: circle },
  });
  const sessions = await db.interactions.where('mentorshipId').equals('circle').toArray();
  expect(sessions.map(({ contactId }) => contactId).sort()).toEqual(['budi', 'rina']);
  const [agreed] = await db.commitments.toArray();
  expect(agreed).toMatchObject({ contactId: 'budi', text: 'Kirim contoh', mentorshipId: 'circle' });
  expect(agreed?.interactionId).toBe(sessions.find(({ contactId }) => contactId === 'budi')?.id);
  expect(await db.mentorships.get('circle')).toMatchObject({ nextSessionOn: '2026-12-06' });
  // What waited for an interaction has had one.
  expect(await db.contacts.get('rina')).not.toHaveProperty('followUpOn');

  await undo(db, entry?.id ?? '');
  expect(await db.interactions.count()).toBe(0);
  expect(await db.commitments.count()).toBe(0);
  expect(await db.mentorships.get('circle')).toMatchObject({ nextSessionOn: '2026-11-22' });
  expect(await db.contacts.get('rina')).toMatchObject({ followUpOn: '2026-11-20' });
});

test('a promise with somebody who was not there stands by itself', async () => {
  const db = await withCircle();
  await noteMeeting(db, {
    ...meeting,
    contactIds: ['rina'],
    of: { table: 'mentorships', put: circle, from: circle },
  });
  const [agreed] = await db.commitments.toArray();
  expect(agreed).toMatchObject({ contactId: 'budi' });
  expect(agreed).not.toHaveProperty('interactionId');
});

test('with nobody who is still there nothing is noted', async () => {
  const db = await withCircle();
  const gone = {
    ...meeting,
    contactIds: ['nobody'],
    of: { table: 'mentorships', put: circle, from: circle },
  } as const;
  await expect(noteMeeting(db, gone)).rejects.toThrow('contact nobody');
  expect(await db.interactions.count()).toBe(0);
});
