import { readContactsCsv } from '../../lib/exchange/read-csv.ts';
import type { Contact } from '../../lib/model/contact.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { matchPeople } from '../../lib/store/match-people.ts';
import { savePeople } from '../../lib/store/save-people.ts';
import { undo } from '../../lib/store/undo.ts';

/** Runs in a page of the extension; see `bench.ts`. */
export interface Stored {
  readonly reading: number;
  readonly matching: number;
  readonly saving: number;
  readonly undoing: number;
  readonly count: number;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** Imports a CSV of ours into a database of its own, in ms by part, and takes it back. */
export async function importCsv(csv: string, isUndone: boolean): Promise<Stored> {
  const db = openDatabase('bench-import');
  await db.open();
  let begun = performance.now();
  const { drafts } = readContactsCsv(csv);
  const reading = performance.now() - begun;
  begun = performance.now();
  await matchPeople(db, drafts, { byName: true });
  const matching = performance.now() - begun;
  let entryId = '';
  const saving = await timed(async () => {
    const people = drafts.map(({ tags, note, createdAt, updatedAt, ...person }) => ({
      person,
      tags,
      note,
      rule: 'file',
    }));
    const saved = await savePeople(db, { people, act: 'import', label: 'kontak.csv', tags: [] });
    entryId = saved.entry?.id ?? '';
  });
  const count = await db.contacts.count();
  const undoing = isUndone ? await timed(() => undo(db, entryId)) : 0;
  return { reading, matching, saving, undoing, count };
}

/** Writes what the import has stored with the API of the browser alone: the same records, the same indexes, in ms. */
export async function writeRaw(): Promise<number> {
  const db = openDatabase('bench-import');
  const contacts = await db.contacts.toArray();
  await db.delete();
  const target = await emptyStore('bench-raw');
  const time = await timed(() => putAll(target, contacts));
  target.close();
  indexedDB.deleteDatabase('bench-raw');
  return time;
}

function emptyStore(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('contacts', { keyPath: 'id' });
      store.createIndex('identities', 'identities', { multiEntry: true, unique: true });
      store.createIndex('updatedAt', 'updatedAt');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function putAll(db: IDBDatabase, contacts: readonly Contact[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('contacts', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('contacts');
    for (const contact of contacts) store.add(contact);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}
