import { exportFile } from '../../entrypoints/options/export/export-file.ts';
import { factsOfPerson } from '../../entrypoints/options/import/facts-of-person.ts';
import { readReport } from '../../lib/exchange/reports/read-report.ts';
import type { Contact } from '../../lib/model/contact.ts';
import { type JejaringDatabase, openDatabase } from '../../lib/store/database.ts';
import { matchPeople } from '../../lib/store/match-people.ts';
import { savePeople } from '../../lib/store/save-people.ts';

/** All in ms. Runs in a page of the extension; see `many-records.ts`. */
export interface StoringTimes {
  readonly reading: number;
  readonly matching: number;
  readonly saving: number;
  /** The same records with the browser's API alone, the same indexes. */
  readonly raw: number;
  readonly exporting: number;
  /** Everything read, and the same columns joined by hand with nothing looked after. */
  readonly joined: number;
  readonly count: number;
}

async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const done = await work();
  return [performance.now() - begun, done];
}

/** Imports a CSV of ours into a database of its own, as the workspace does, writes it out, and does both by hand. */
export async function measureStoring(csv: string): Promise<StoringTimes> {
  const db = openDatabase('bench-storing');
  await db.open();
  const [reading, report] = await timed(() => readReport(csv));
  const [matching] = await timed(() => matchPeople(db, report.people, { byName: true }));
  const [saving] = await timed(() => {
    const people = report.people.map(one => ({
      person: factsOfPerson(one),
      tags: one.tags,
      note: one.note,
      rule: 'report:jejaring',
    }));
    return savePeople(db, { people, act: 'import', label: 'kontak.csv', tags: [] });
  });
  const [exporting] = await timed(() => exportOwn(db));
  const [joined] = await timed(() => joinByHand(db));
  const contacts = await db.contacts.toArray();
  await db.delete();
  const raw = await writeRaw(contacts);
  return { reading, matching, saving, raw, exporting, joined, count: contacts.length };
}

const exportOwn = (db: JejaringDatabase) =>
  exportFile(db, {
    format: 'own',
    ids: undefined,
    columns: undefined,
    includesNotes: true,
    isOneEach: false,
    language: 'en',
    separator: ',',
  });

async function joinByHand(db: JejaringDatabase): Promise<Blob> {
  const contacts = await db.contacts.toArray();
  contacts.sort((a, b) => (a.name < b.name ? -1 : 1));
  const cell = (text = ''): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = contacts.map(one =>
    [
      one.name,
      one.honorificPrefix,
      one.honorificSuffix,
      one.jobTitle,
      one.organization,
      one.department,
      one.headline,
      one.location,
      one.email.join('; '),
      one.telephone.join('; '),
      one.url,
      one.tags.join('; '),
      one.note,
      one.nickname,
      one.pronouns,
      one.about,
      one.segment,
      one.relation,
      one.followUpOn,
      one.birthday,
      one.links.join('; '),
      one.image,
      one.originalName,
      one.identities.join('; '),
      one.createdAt,
      one.updatedAt,
    ]
      .map(cell)
      .join(','),
  );
  return new Blob([lines.join('\r\n')]);
}

async function writeRaw(contacts: readonly Contact[]): Promise<number> {
  const target = await emptyStore('bench-raw');
  const [time] = await timed(() => putAll(target, contacts));
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
