import { afterEach, describe, expect, test, vi } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import {
  DatabaseUnavailable,
  IdentityTaken,
  InvalidRecord,
  NewerDatabase,
  QuotaExceeded,
  RecordGone,
} from '../../lib/store/errors.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { attendance, changesIn, contact, emptyDatabase, event, everything, records } from './sample.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const now = new Date('2026-11-22T03:00:00Z');
const save = (plan: RecordChange[]) => ({ act: 'save', label: 'Rina', plan, now }) as const;

describe('a batch', () => {
  test('is stored with a history entry that knows what was before', async () => {
    const db = emptyDatabase();
    const made = await commit(
      db,
      save([{ table: 'contacts', put: contact('rina', { headline: 'Analis' }) }]),
    );
    const edited = await commit(db, save([{ table: 'contacts', put: contact('rina', { note: 'baru' }) }]));
    expect(made?.counts).toEqual({ contacts: 1 });
    expect(await changesIn(db, made)).toEqual([
      { table: 'contacts', id: 'rina', kind: 'made', updatedAt: '2026-10-01T02:00:00.000Z' },
    ]);
    expect(await changesIn(db, edited)).toEqual([
      {
        table: 'contacts',
        id: 'rina',
        kind: 'changed',
        before: { headline: 'Analis', note: null, updatedAt: '2026-10-01T02:00:00.000Z' },
        after: { headline: null, note: 'baru', updatedAt: now.toISOString() },
      },
    ]);
    expect(await db.history.orderBy('at').toArray()).toEqual([made, edited]);
    expect((await db.contacts.get('rina'))?.updatedAt).toBe(now.toISOString());
  });

  test('that changes nothing is not written', async () => {
    const db = emptyDatabase();
    await commit(db, save([{ table: 'contacts', put: contact('rina') }]));
    const before = await everything(db);
    const later = contact('rina', { updatedAt: '2027-01-01T00:00:00.000Z' });
    expect(await commit(db, save([{ table: 'contacts', put: later }]))).toBeUndefined();
    expect(await commit(db, save([{ table: 'contacts', remove: 'nobody' }]))).toBeUndefined();
    expect(await commit(db, save([]))).toBeUndefined();
    expect(await everything(db)).toEqual(before);
  });

  test('finds its changes inside the transaction', async () => {
    const db = emptyDatabase();
    await commit(db, save([{ table: 'contacts', put: contact('rina') }]));
    const count = (id: string) =>
      commit(db, {
        act: 'tag',
        label: 'hitung',
        plan: async () => {
          const stored = await db.contacts.get(id);
          return stored
            ? [{ table: 'contacts', put: { ...stored, tags: [...stored.tags, `${stored.tags.length}`] } }]
            : [];
        },
      });
    await Promise.all([count('rina'), count('rina'), count('rina')]);
    expect((await db.contacts.get('rina'))?.tags).toEqual(['0', '1', '2']);
  });

  test('entries have growing instants, also when the clock is set back', async () => {
    const db = emptyDatabase();
    const first = await commit(db, save([{ table: 'contacts', put: contact('a') }]));
    const past = { ...save([{ table: 'contacts', put: contact('b') }]), now: new Date(0) };
    const second = await commit(db, past);
    expect([first?.at, second?.at]).toEqual(['2026-11-22T03:00:00.000Z', '2026-11-22T03:00:00.001Z']);
  });

  test('writes no field that the model does not know, and none that is undefined', async () => {
    const db = emptyDatabase();
    const odd = { ...contact('rina', { note: undefined }), injected: 'x' };
    await commit(db, save([{ table: 'contacts', put: odd }]));
    expect(Object.keys((await db.contacts.get('rina')) ?? {})).not.toContain('injected');
    expect(Object.keys((await db.contacts.get('rina')) ?? {})).not.toContain('note');
  });
});

describe('removing', () => {
  test('moves a contact and its attendances to the trash for 30 days', async () => {
    const db = emptyDatabase();
    await commit(
      db,
      save([
        { table: 'contacts', put: contact('rina') },
        { table: 'contacts', put: contact('budi') },
        { table: 'events', put: event('w') },
        { table: 'attendances', put: attendance('m1', 'rina', 'w') },
        { table: 'attendances', put: attendance('m2', 'budi', 'w') },
      ]),
    );
    const entry = await commit(db, {
      act: 'delete',
      label: 'Rina',
      plan: [{ table: 'contacts', remove: 'rina' }],
      now,
    });
    expect((await changesIn(db, entry)).map(({ id }) => id)).toEqual(['rina', 'm1']);
    expect(await db.attendances.toCollection().primaryKeys()).toEqual(['m2']);
    const at = entry?.at ?? '';
    const kept = { deletedAt: at, purgeAfter: '2026-12-22T03:00:00.001Z' };
    expect(await db.removed.toArray()).toEqual([
      { id: 'm1', table: 'attendances', ...kept, record: attendance('m1', 'rina', 'w'), with: 'rina' },
      { id: 'rina', table: 'contacts', ...kept, record: contact('rina') },
    ]);
  });

  test('is over when the record is put back', async () => {
    const db = emptyDatabase();
    await commit(db, save([{ table: 'contacts', put: contact('rina') }]));
    await commit(db, save([{ table: 'contacts', remove: 'rina' }]));
    await commit(db, save([{ table: 'contacts', put: contact('rina') }]));
    expect(await db.removed.count()).toBe(0);
  });
});

describe('a refused batch leaves everything as it was', () => {
  test('when a key belongs to somebody else, and says to whom', async () => {
    const db = emptyDatabase();
    await commit(db, save([{ table: 'contacts', put: contact('rina') }]));
    const before = await everything(db);
    const error = await commit(
      db,
      save([
        { table: 'contacts', put: contact('budi') },
        {
          table: 'contacts',
          put: contact('rini', { identities: ['email:rini@contoh.id', 'linkedin:rina'] }),
        },
      ]),
    ).catch(thrown => thrown);
    expect(error).toBeInstanceOf(IdentityTaken);
    expect(error).toMatchObject({ key: 'linkedin:rina', ownerId: 'rina', cause: { name: 'BulkError' } });
    expect(await everything(db)).toEqual(before);
  });

  test('when two records of one batch claim a key', async () => {
    const db = emptyDatabase();
    const twins = ['a', 'b'].map(
      id => ({ table: 'contacts', put: contact(id, { identities: ['linkedin:x'] }) }) as const,
    );
    await expect(commit(db, save([...twins]))).rejects.toBeInstanceOf(IdentityTaken);
    expect(await db.contacts.count()).toBe(0);
  });

  test('but keys may wander from one record to the other in one batch', async () => {
    const db = emptyDatabase();
    const put = (id: string, key: string) =>
      ({ table: 'contacts', put: contact(id, { identities: [key] }) }) as const;
    await commit(db, save([put('a', 'linkedin:1'), put('b', 'linkedin:2')]));
    await commit(db, save([put('a', 'linkedin:2'), put('b', 'linkedin:1')]));
    expect((await db.contacts.where('identities').equals('linkedin:2').first())?.id).toBe('a');
    expect((await db.contacts.where('identities').equals('linkedin:1').first())?.id).toBe('b');
  });

  test('when a record is not what the model says', async () => {
    const db = emptyDatabase();
    const nameless = commit(db, save([{ table: 'contacts', put: contact('x', { name: '' }) }]));
    await expect(nameless).rejects.toThrow(InvalidRecord);
    await expect(nameless).rejects.toThrow('contacts x: name');
  });

  test('when an attendance has no contact or no event', async () => {
    const db = emptyDatabase();
    const plan = [
      { table: 'contacts', put: contact('rina') },
      { table: 'attendances', put: attendance('m', 'rina', 'nowhere') },
    ] as const;
    await expect(commit(db, save([...plan]))).rejects.toThrow(RecordGone);
    expect(await db.contacts.count()).toBe(0);
  });

  test('when it removes somebody whose attendance it wants to stay', async () => {
    const db = emptyDatabase();
    const met = { table: 'attendances', put: attendance('m', 'rina', 'w') } as const;
    await commit(
      db,
      save([{ table: 'contacts', put: contact('rina') }, { table: 'events', put: event('w') }, met]),
    );
    const before = await everything(db);
    await expect(commit(db, save([{ table: 'contacts', remove: 'rina' }, met]))).rejects.toThrow(RecordGone);
    expect(await everything(db)).toEqual(before);
  });

  test('when any one of its writes fails, with the cause kept', async () => {
    const db = emptyDatabase();
    await commit(
      db,
      save([
        { table: 'contacts', put: contact('rina') },
        { table: 'events', put: event('w') },
        { table: 'attendances', put: attendance('m', 'rina', 'w') },
      ]),
    );
    const before = await everything(db);
    const plan: RecordChange[] = [
      { table: 'contacts', put: contact('budi') },
      { table: 'contacts', remove: 'rina' },
      { table: 'events', put: event('w', { name: 'Webinar baru' }) },
    ];
    const full = new DOMException('full', 'QuotaExceededError');
    let failed = 0;
    for (let nth = 0; ; nth++) {
      const restore = failNthWrite(nth, full);
      const error = await commit(db, save(plan)).then(
        () => undefined,
        thrown => thrown,
      );
      restore();
      if (!error) break;
      failed++;
      expect(error).toBeInstanceOf(QuotaExceeded);
      expect(error.cause).toBeDefined();
      expect(await everything(db)).toEqual(before);
    }
    // Two removed records, one made, one changed, the entry and its changes.
    expect(failed).toBe(6);
  });
});

/** Makes the nth put or add of all object stores throw, as a full disk does. */
function failNthWrite(nth: number, error: DOMException): () => void {
  let count = 0;
  const spies = (['put', 'add'] as const).map(method => {
    const original = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...values
    ) {
      if (count++ === nth) throw error;
      return original.apply(this, values);
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

describe('a database that cannot be used has a name', () => {
  test('no IndexedDB at all', async () => {
    const db = emptyDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private mode', 'SecurityError');
    });
    const error = await commit(db, save([{ table: 'contacts', put: contact('x') }])).catch(thrown => thrown);
    open.mockRestore();
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(error.cause).toBeDefined();
  });

  test('one that a newer version of the extension wrote is not touched', async () => {
    const db = emptyDatabase('newer');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('newer', 20_000);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('contacts', { keyPath: 'id' }).put({ id: 'kept', future: true });
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    const error = await commit(db, save([{ table: 'contacts', put: contact('x') }])).catch(thrown => thrown);
    expect(error).toBeInstanceOf(NewerDatabase);
    const kept = await new Promise<unknown>(resolve => {
      const request = indexedDB.open('newer');
      request.onsuccess = () => {
        const { version, objectStoreNames } = request.result;
        request.result.close();
        resolve({ version, stores: [...objectStoreNames] });
      };
    });
    expect(kept).toEqual({ version: 20_000, stores: ['contacts'] });
  });

  test('one that another page upgrades meanwhile is let go of', async () => {
    const db = emptyDatabase('upgraded');
    await commit(db, save([{ table: 'contacts', put: contact('x') }]));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('upgraded', 20_000);
      request.onblocked = () => reject(new Error('blocked'));
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(commit(db, save([{ table: 'contacts', put: contact('y') }]))).rejects.toThrow(NewerDatabase);
  });
});

test('5,000 contacts are one batch and one undo', async () => {
  const db = emptyDatabase();
  const plan = Array.from({ length: 5000 }, (_, index) => {
    const id = `k${index}`;
    return {
      table: 'contacts',
      put: contact(id, { identities: [`linkedin:${id}`, `email:${id}@contoh.id`] }),
    } as const;
  });
  const entry = await commit(db, { act: 'import', label: 'peserta.csv', plan });
  expect(await db.contacts.count()).toBe(5000);
  expect(entry?.counts).toEqual({ contacts: 5000 });
  expect((await db.historyParts.toArray()).map(({ changes }) => changes.length)).toEqual([
    1000, 1000, 1000, 1000, 1000,
  ]);
  expect((await records(db)).contacts?.length).toBe(5000);
}, 60_000);
