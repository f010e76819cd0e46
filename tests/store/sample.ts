import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { Attendance } from '../../lib/model/attendance.ts';
import type { EventCandidate, PersonCandidate } from '../../lib/model/candidate.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { Change, HistoryEntry } from '../../lib/model/history.ts';
import { type JejaringDatabase, openDatabase } from '../../lib/store/database.ts';
import { changesOf } from '../../lib/store/history-parts.ts';

let made = 0;

/** An empty database of its own for one test, deleted at the test's end. */
export function emptyDatabase(name = `test-${++made}`): JejaringDatabase {
  const db = openDatabase(name);
  onTestFinished(() => db.delete());
  return db;
}

const stored = {
  tags: [],
  provenance: {},
  seen: {},
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};

export const contact = (id: string, fields: Partial<Contact> = {}): Contact => ({
  ...stored,
  id,
  name: `Kontak ${id}`,
  email: [],
  telephone: [],
  identities: [`linkedin:${id}`],
  links: [],
  ...fields,
});

export const event = (id: string, fields: Partial<JejaringEvent> = {}): JejaringEvent => ({
  ...stored,
  id,
  name: `Webinar ${id}`,
  speakers: [],
  identities: [`page:contoh.id/${id}`],
  ...fields,
});

export const attendance = (id: string, contactId: string, eventId: string): Attendance => ({
  id,
  contactId,
  eventId,
  role: 'attendee',
  createdAt: '2026-10-01T02:00:00.000Z',
});

/** A candidate whose every text was said by the rule `headline-row` or the like: `FIELD-rule`. */
export function personCandidate(fields: Partial<PersonCandidate> = {}): PersonCandidate {
  const person = {
    name: 'Rina Wijaya',
    headline: 'Analis Kebijakan',
    url: 'https://www.linkedin.com/in/rina',
    email: [],
    telephone: [],
    identities: ['linkedin:rina'],
    links: [],
    ...fields,
  };
  return { ...person, evidence: evidenceOf(person) };
}

export function eventCandidate(fields: Partial<EventCandidate> = {}): EventCandidate {
  const found = {
    name: 'Webinar Satu Data',
    startDate: '2026-10-12T09:00+07:00',
    url: 'https://contoh.id/webinar/7',
    speakers: [],
    identities: ['page:contoh.id/webinar/7'],
    ...fields,
  };
  return { ...found, evidence: evidenceOf(found) };
}

function evidenceOf(facts: object): PersonCandidate['evidence'] {
  const said = (field: string, value: unknown) =>
    [value].flat().map(item => ({ value: String(item), rule: `${field}-rule`, agreed: [], others: [] }));
  return Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, said(field, value)]));
}

/** Everything that is stored, by table and key. */
export async function everything(db: JejaringDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async table => [table.name, await table.toCollection().toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** What an entry changed; nothing where there is no entry. */
export const changesIn = (db: JejaringDatabase, entry: HistoryEntry | undefined): Promise<Change[]> =>
  changesOf(db, entry?.id ?? '');

/** The records alone: contacts, events, attendances. */
export async function records(db: JejaringDatabase): Promise<Record<string, unknown[]>> {
  const { contacts = [], events = [], attendances = [] } = await everything(db);
  return { contacts, events, attendances };
}
