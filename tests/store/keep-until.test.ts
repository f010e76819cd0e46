import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import { eraseExpired, isExpired } from '../../lib/store/keep-until.ts';
import { contact, emptyDatabase } from './sample.ts';

test.each([
  ['the day before its last', '2026-11-23', false],
  ['on its last day', '2026-11-22', false],
  ['the day after', '2026-11-21', true],
  ['without a day', undefined, false],
])('a contact is to be kept no longer: %s', (_, keepUntil, expected) => {
  expect(isExpired({ keepUntil }, '2026-11-22')).toBe(expected);
});

test('whoever was to be kept no longer goes for good, the others stay, and a second time finds nobody', async () => {
  const db = emptyDatabase();
  const plan = [
    contact('lewat', { keepUntil: '2026-11-01' }),
    contact('hari-ini', { keepUntil: '2026-11-22' }),
    contact('selalu'),
  ].map(put => ({ table: 'contacts', put }) as const);
  await commit(db, { act: 'save', label: 'tiga', plan });
  const beside = vi.fn(async () => {});
  expect(await eraseExpired(db, '2026-11-22', beside)).toBe(1);
  expect(beside).toHaveBeenCalledOnce();
  expect((await db.contacts.toCollection().primaryKeys()).sort()).toEqual(['hari-ini', 'selalu']);
  expect(await db.removed.toArray()).toEqual([
    { id: 'lewat', table: 'contacts', deletedAt: expect.any(String) },
  ]);
  expect(await eraseExpired(db, '2026-11-22', beside)).toBe(0);
  expect(beside).toHaveBeenCalledOnce();
});
