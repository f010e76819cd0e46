import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { dueList } from '../../lib/plan/due/due-list.ts';
import { commit } from '../../lib/store/commit.ts';
import { dueRecords, lastWritten } from '../../lib/store/due-records.ts';
import { noteInteraction } from '../../lib/store/practice.ts';
import { contact, emptyDatabase, event } from './sample.ts';

test('what is read tells the same due list as the whole records', async () => {
  const db = emptyDatabase();
  expect(await lastWritten(db)).toBeUndefined();
  const at = '2025-01-10T12:00:00.000Z';
  await commit(db, {
    act: 'save',
    label: '',
    plan: [
      { table: 'contacts', put: contact('rina', { followUpOn: '2026-11-20', createdAt: at }) },
      { table: 'contacts', put: contact('budi', { cadence: 'P1M', createdAt: at }) },
      { table: 'contacts', put: contact('zoe', { segment: 'friend', birthday: '--11-22', createdAt: at }) },
      { table: 'contacts', put: contact('adi', { jobChangedAt: '2026-11-10T12:00:00.000Z', createdAt: at }) },
      { table: 'events', put: event('webinar', { startDate: '2026-11-19' }) },
    ],
  });
  const interaction = { kind: 'advice', direction: 'received', on: '2026-10-01' } as const;
  const promises = [{ whose: 'mine', text: 'Kirim bahan', dueOn: '2026-11-25' } as const];
  const entry = await noteInteraction(db, { contactIds: ['budi'], interaction, promises });
  expect(await lastWritten(db)).toBe(entry?.at);
  const read = await dueRecords(db);
  const whole = { ...read, contacts: await db.contacts.toArray() };
  const cadences = { friend: 'P1Y' };
  const lines = dueList({ ...read, cadences }, '2026-11-22');
  expect(lines).toEqual(dueList({ ...whole, cadences }, '2026-11-22'));
  expect(lines.map(({ contactId, reasons }) => [contactId, ...reasons.map(({ kind }) => kind)])).toEqual([
    ['zoe', 'birthday', 'rhythm'],
    ['budi', 'promise', 'untold', 'rhythm'],
    ['rina', 'followUp'],
    ['adi', 'jobChanged'],
  ]);
});
