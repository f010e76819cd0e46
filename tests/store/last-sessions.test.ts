import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { dueList } from '../../lib/plan/due/due-list.ts';
import { commit } from '../../lib/store/commit.ts';
import { dueRecords } from '../../lib/store/due-records.ts';
import { type LastSession, lastSessions, watchLastSessions } from '../../lib/store/last-sessions.ts';
import { noteInteraction } from '../../lib/store/practice.ts';
import { contact, emptyDatabase } from './sample.ts';

const at = '2025-01-10T12:00:00.000Z';
const mentorship = (id: string, more: { readonly endedOn?: string; readonly rhythm?: string } = {}) => ({
  table: 'mentorships' as const,
  put: {
    id,
    role: 'mentee' as const,
    contactIds: ['rina'],
    topics: [],
    startedOn: '2026-01-10',
    createdAt: at,
    updatedAt: at,
    ...more,
  },
});

async function mentored() {
  const db = emptyDatabase();
  await commit(db, {
    act: 'save',
    label: '',
    plan: [
      { table: 'contacts', put: contact('rina', { createdAt: at }) },
      mentorship('menulis', { rhythm: 'P1M' }),
      mentorship('never met'),
      mentorship('over', { endedOn: '2026-06-01' }),
    ],
  });
  const meet = (on: string, mentorshipId?: string) =>
    noteInteraction(db, {
      contactIds: ['rina'],
      interaction: { kind: 'mentoring', direction: 'received', on, mentorshipId },
    });
  await meet('2026-05-02', 'over');
  await meet('2026-11-10', 'menulis');
  await meet('2026-10-01', 'menulis');
  return { db, meet };
}

test('the last session of each mentoring that goes on is told, whichever was noted last', async () => {
  const { db } = await mentored();
  expect(await lastSessions(db)).toEqual([{ mentorshipId: 'menulis', on: '2026-11-10' }]);
});

test('a message after the session does not hide it from the due list', async () => {
  const { db } = await mentored();
  await noteInteraction(db, {
    contactIds: ['rina'],
    interaction: { kind: 'message', direction: 'given', on: '2026-11-20' },
  });
  const sessionsOn = async (day: string) =>
    dueList(await dueRecords(db), day).flatMap(({ reasons }) =>
      reasons.filter(({ kind }) => kind === 'session').map(({ on }) => on),
    );
  expect(await sessionsOn('2026-11-22')).toEqual([]);
  expect(await sessionsOn('2026-12-10')).toEqual(['2026-12-10']);
});

test('whoever follows them is told only when one of them is another', async () => {
  const { db, meet } = await mentored();
  const seen: (readonly LastSession[])[] = [];
  onTestFinished(
    watchLastSessions(db)(
      ({ rows }) => seen.push(rows),
      error => {
        throw error;
      },
    ),
  );
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await meet('2026-09-01', 'menulis');
  await meet('2026-11-21');
  await meet('2026-11-18', 'menulis');
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([{ mentorshipId: 'menulis', on: '2026-11-18' }]));
  expect(seen).toHaveLength(2);
});
