import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { contactsInWorker, type FromContactsWorker } from '../../entrypoints/options/contacts-in-worker.ts';
import { searchIndex } from '../../lib/find/search-index.ts';
import { packedContacts } from '../../lib/store/contact-rows.ts';
import { contact, emptyDatabase } from '../store/sample.ts';

/** So many contacts, and somebody who stands for the worker. */
async function stage(count: number) {
  const db = emptyDatabase();
  await db.contacts.bulkAdd(Array.from({ length: count }, (_, at) => contact(`k${at}`)));
  const worker = {
    ended: 0,
    onmessage: undefined as ((event: { data: FromContactsWorker }) => void) | undefined,
    onerror: undefined as ((event: { message: string }) => void) | undefined,
    terminate: () => worker.ended++,
  };
  const start = vi.fn(() => worker as unknown as Worker);
  const onWords = vi.fn();
  const reading = contactsInWorker(db, onWords, start);
  const say = (data: FromContactsWorker) => worker.onmessage?.({ data: structuredClone(data) });
  return { db, worker, start, onWords, reading, say };
}

test('few contacts are left to the page, and no worker is started', async () => {
  const { reading, start } = await stage(12);
  expect(await reading).toBeUndefined();
  expect(start).not.toHaveBeenCalled();
}, 30_000);

test('many come in parts, then their words, and the worker is ended', async () => {
  const { db, worker, start, onWords, reading, say } = await stage(11_000);
  await vi.waitFor(() => expect(start).toHaveBeenCalled());
  const parts = [];
  for await (const rows of packedContacts(db)) parts.push(rows);
  expect(parts.map(({ count }) => count)).toEqual([10_000, 1000]);
  for (const rows of parts) say({ kind: 'rows', rows });
  say({ kind: 'done', words: searchIndex().handOver() });
  const rows = await reading;
  expect(rows?.map(({ id }) => id)).toEqual(await db.contacts.orderBy(':id').primaryKeys());
  const one = contact('k77');
  expect(rows?.find(({ id }) => id === 'k77')).toMatchObject({ name: one.name, tags: one.tags });
  expect(onWords).toHaveBeenCalledExactlyOnceWith(rows, expect.anything());
  expect(worker.ended).toBe(1);
}, 60_000);

test('what a worker cannot read, or who cannot start, leaves it to the page', async () => {
  const failed = await stage(5001);
  await vi.waitFor(() => expect(failed.start).toHaveBeenCalled());
  failed.say({ kind: 'failed' });
  expect(await failed.reading).toBeUndefined();
  expect(failed.worker.ended).toBe(1);

  const missing = await stage(5001);
  await vi.waitFor(() => expect(missing.start).toHaveBeenCalled());
  missing.worker.onerror?.({ message: '' });
  expect(await missing.reading).toBeUndefined();
  expect(missing.onWords).not.toHaveBeenCalled();
}, 60_000);
