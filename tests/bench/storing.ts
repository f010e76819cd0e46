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
  /** Median of `rounds`. */
  readonly exporting: number;
  /** Everything read, and the same columns joined by hand with nothing looked after; median of `rounds`. */
  readonly joined: number;
  readonly rounds: number;
  readonly count: number;
}

const rounds = 6;

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
  const { exporting, joined } = await exportTimes(db);
  const contacts = await db.contacts.toArray();
  await db.delete();
  const raw = await writeRaw(contacts);
  return { reading, matching, saving, raw, exporting, joined, rounds, count: contacts.length };
}

/** By turns, each first as often as second, as the second pays for what the first left; and neither for the first reading. */
async function exportTimes(db: JejaringDatabase): Promise<Pick<StoringTimes, 'exporting' | 'joined'>> {
  await joinByHand(db);
  const times: Record<'exporting' | 'joined', number[]> = { exporting: [], joined: [] };
  const turns = [
    ['exporting', exportOwn],
    ['joined', joinByHand],
  ] as const;
  for (let round = 0; round < rounds; round++)
    for (const [what, work] of round % 2 === 0 ? turns : turns.toReversed())
      times[what].push((await timed(() => work(db)))[0]);
  return { exporting: median(times.exporting), joined: median(times.joined) };
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** As the workspace has it done: with progress, which must be counted. */
const exportOwn = async (db: JejaringDatabase): Promise<Blob> => {
  const { file } = await exportFile(
    db,
    {
      format: 'own',
      ids: undefined,
      columns: undefined,
      includesNotes: true,
      isOneEach: false,
      language: 'en',
      separator: ',',
    },
    { onProgress: () => {} },
  );
  return file;
};

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
      '', // the events where they were met: nobody was met anywhere
      one.note,
      one.segment,
      one.relation,
      one.followUpOn,
      one.followUpFor,
      one.cadence,
      one.snoozedUntil,
      one.skippedOn,
      one.doNotContactSince,
      one.keepUntil,
      one.jobChangedAt,
      one.birthday,
      one.nickname,
      one.pronouns,
      one.about,
      one.connectionDegree,
      one.links.join('; '),
      one.image,
      one.originalName,
      one.identities.join('; '),
      one.vcardLines?.join('; '),
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
