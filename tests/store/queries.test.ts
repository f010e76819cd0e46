import 'fake-indexeddb/auto'; // before dexie, which looks for IndexedDB when it is loaded
import { liveQuery } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import {
  allContacts,
  allEvents,
  eventsOf,
  findContact,
  findEvent,
  metAtNames,
  recentEvents,
  recentTags,
} from '../../lib/store/queries.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { attendance, contact, emptyDatabase, event } from './sample.ts';

const save = (db: JejaringDatabase, plan: RecordChange[], label = '') =>
  commit(db, { act: 'save', label, plan });
const minute = (count: number): string => new Date(Date.UTC(2026, 9, 1, 0, count)).toISOString();

describe('finding', () => {
  test('a contact by any of its keys, profiles before mailboxes', async () => {
    const db = emptyDatabase();
    await save(db, [
      { table: 'contacts', put: contact('rina', { identities: ['linkedin:rina', 'email:x@contoh.id'] }) },
      { table: 'contacts', put: contact('budi', { identities: ['linkedin:budi'] }) },
    ]);
    expect((await findContact(db, { identities: ['email:x@contoh.id'] }))?.id).toBe('rina');
    expect((await findContact(db, { identities: ['email:x@contoh.id', 'linkedin:budi'] }))?.id).toBe('budi');
    expect(await findContact(db, { identities: ['linkedin:siti', 'email:x@contoh.id'] })).toBeUndefined();
    expect(await findContact(db, { identities: [] })).toBeUndefined();
  });

  test('an event by its page', async () => {
    const db = emptyDatabase();
    await save(db, [{ table: 'events', put: event('w') }]);
    expect((await findEvent(db, ['page:contoh.id/lain', 'page:contoh.id/w']))?.id).toBe('w');
    expect(await findEvent(db, ['page:contoh.id/lain'])).toBeUndefined();
  });
});

describe('what was used lately', () => {
  test('tags of contacts and events, the latest first, each once', async () => {
    const db = emptyDatabase();
    await save(db, [
      { table: 'contacts', put: contact('a', { tags: ['lama'], updatedAt: minute(1) }) },
      { table: 'contacts', put: contact('b', { tags: ['data', 'lama'], updatedAt: minute(3) }) },
      { table: 'events', put: event('w', { tags: ['webinar'], updatedAt: minute(2) }) },
    ]);
    expect(await recentTags(db)).toEqual(['data', 'lama', 'webinar']);
    expect(await recentTags(db, 1)).toEqual(['data']);
  });

  test('looks at 50 contacts, however many there are', async () => {
    const db = emptyDatabase();
    const many = Array.from({ length: 120 }, (_, index) =>
      contact(`k${index}`, { tags: [`t${index}`], updatedAt: minute(index) }),
    );
    await save(
      db,
      many.map(put => ({ table: 'contacts', put })),
    );
    const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await recentTags(db, 100)).toHaveLength(50);
    expect(whole).not.toHaveBeenCalled();
  });

  test('events, the latest first', async () => {
    const db = emptyDatabase();
    const events = [2, 9, 5].map(at => event(`w${at}`, { updatedAt: minute(at) }));
    await save(
      db,
      events.map(put => ({ table: 'events', put })),
    );
    expect((await recentEvents(db, 2)).map(({ id }) => id)).toEqual(['w9', 'w5']);
  });
});

test('a live query follows what a query reads last', async () => {
  const db = emptyDatabase();
  await save(db, [
    { table: 'contacts', put: contact('rina') },
    { table: 'events', put: event('w', { name: 'Webinar' }) },
    { table: 'attendances', put: attendance('m', 'rina', 'w') },
  ]);
  const names: (string | undefined)[] = [];
  const following = liveQuery(async () => eventsOf(db, 'rina')).subscribe(([first]) =>
    names.push(first?.name),
  );
  await vi.waitFor(() => expect(names).toEqual(['Webinar']));
  await save(db, [{ table: 'events', put: event('w', { name: 'Rapat' }) }]);
  await vi.waitFor(() => expect(names).toEqual(['Webinar', 'Rapat']));
  following.unsubscribe();
});

test('who was where', async () => {
  const db = emptyDatabase();
  await save(db, [
    { table: 'contacts', put: contact('rina') },
    { table: 'contacts', put: contact('budi') },
    { table: 'events', put: event('w', { name: 'Webinar' }) },
    { table: 'events', put: event('r', { name: 'Rapat' }) },
    { table: 'attendances', put: { ...attendance('m1', 'rina', 'r'), createdAt: minute(5) } },
    { table: 'attendances', put: { ...attendance('m2', 'rina', 'w'), createdAt: minute(1) } },
    {
      table: 'attendances',
      put: { ...attendance('m3', 'rina', 'w'), role: 'speaker', createdAt: minute(2) },
    },
    { table: 'attendances', put: { ...attendance('m4', 'budi', 'w'), createdAt: minute(3) } },
  ]);
  expect((await eventsOf(db, 'rina')).map(({ id }) => id)).toEqual(['r', 'w']);
  expect(await metAtNames(db)).toEqual(
    new Map([
      ['rina', ['Webinar', 'Rapat']],
      ['budi', ['Webinar']],
    ]),
  );
  expect(await allContacts(db)).toHaveLength(2);
  expect(await allEvents(db)).toHaveLength(2);
});
