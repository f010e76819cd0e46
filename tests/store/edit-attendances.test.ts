import { expect, test } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeAttendances, setRole } from '../../lib/store/edit-attendances.ts';
import { undo } from '../../lib/store/undo.ts';
import { attendance, contact, emptyDatabase, event, records } from './sample.ts';

const label = 'Webinar';

async function filled(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  await commit(db, {
    act: 'import',
    label: 'uji',
    plan: [
      { table: 'contacts', put: contact('rina') },
      { table: 'contacts', put: contact('budi') },
      { table: 'events', put: event('w') },
      { table: 'attendances', put: attendance('m', 'rina', 'w') },
      { table: 'attendances', put: attendance('n', 'budi', 'w') },
    ],
  });
  return db;
}
const roles = async (db: JejaringDatabase) =>
  (await db.attendances.toArray()).map(({ contactId, role }) => `${contactId} ${role}`).sort();

test('another role is an attendance of its own in place of the old one, and is taken back with it', async () => {
  const db = await filled();
  const before = await records(db);
  const entry = await setRole(db, 'm', 'speaker', { label });
  expect(entry).toMatchObject({ act: 'edit', label, counts: { attendances: 2 } });
  expect(await roles(db)).toEqual(['budi attendee', 'rina speaker']);
  expect(await db.attendances.get('m')).toBeUndefined();
  await undo(db, entry?.id ?? '');
  expect(await records(db)).toEqual(before);
});

test('nobody is noted twice in one role, and the same role is no change', async () => {
  const db = await filled();
  const speaker = { ...attendance('s', 'rina', 'w'), role: 'speaker' as const };
  await commit(db, { act: 'edit', label, plan: [{ table: 'attendances', put: speaker }] });
  expect(await setRole(db, 'm', 'attendee', { label })).toBeUndefined();
  expect(await setRole(db, 'gone', 'speaker', { label })).toBeUndefined();
  await setRole(db, 'm', 'speaker', { label });
  expect(await roles(db)).toEqual(['budi attendee', 'rina speaker']);
});

test('a tag that a rule gave and somebody took off does not come back with another role', async () => {
  const db = await filled();
  const rule = { id: 'r', eventId: 'w', tag: 'webinar', createdAt: '2026-10-01', updatedAt: '2026-10-01' };
  await commit(db, { act: 'edit', label, plan: [{ table: 'tagRules', put: rule }] });
  await setRole(db, 'm', 'speaker', { label });
  expect((await db.contacts.get('rina'))?.tags).toEqual([]);
});

test('who was not there is taken off', async () => {
  const db = await filled();
  const entry = await removeAttendances(db, ['m'], { label });
  expect(await roles(db)).toEqual(['budi attendee']);
  await undo(db, entry?.id ?? '');
  expect(await roles(db)).toEqual(['budi attendee', 'rina attendee']);
});
