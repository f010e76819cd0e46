import type { Known } from '../identity/identities.ts';
import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import { type RecordTable, recordTables } from '../model/history.ts';
import type { Tag } from '../model/tag.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { contactOf, eventOf } from './find.ts';

// All of these throw `DatabaseUnavailable` or `NewerDatabase` when there is nothing to ask.

/** The contact that somebody is. A mailbox or number in common is not enough where the profiles or the names differ. */
export const findContact = (db: JejaringDatabase, person: Known): Promise<Contact | undefined> =>
  named(() => contactOf(db, person));

export const findEvent = (
  db: JejaringDatabase,
  identities: readonly string[],
): Promise<JejaringEvent | undefined> => named(() => eventOf(db, identities));

/** How many of the records changed last are looked at: the cost must not grow with the table. */
const window = 50;

/** Tags in use lately, on contacts or events, the latest first. */
export const recentTags = (db: JejaringDatabase, limit = 8): Promise<string[]> =>
  named(async () => {
    const [contacts, events] = await Promise.all([
      db.contacts.orderBy('updatedAt').reverse().limit(window).toArray(),
      db.events.orderBy('updatedAt').reverse().limit(window).toArray(),
    ]);
    const records = [...contacts, ...events].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    return [...new Set(records.flatMap(({ tags }) => tags))].slice(0, limit);
  });

/** The tags of which more than the name is known: those with a colour, which are few. */
export const allTags = (db: JejaringDatabase): Promise<Tag[]> => named(() => db.tags.toArray());

/** Events changed or saved lately, the latest first. */
export const recentEvents = (db: JejaringDatabase, limit = 8): Promise<JejaringEvent[]> =>
  named(() => db.events.orderBy('updatedAt').reverse().limit(limit).toArray());

/** The events where a contact was, the one noted last first. */
export const eventsOf = (db: JejaringDatabase, contactId: string): Promise<JejaringEvent[]> =>
  named(async () => {
    const attendances = await db.attendances.where('contactId').equals(contactId).sortBy('createdAt');
    const ids = new Set(attendances.reverse().map(({ eventId }) => eventId));
    return (await db.events.bulkGet([...ids])).filter(event => event !== undefined);
  });

export const allContacts = (db: JejaringDatabase): Promise<Contact[]> => named(() => db.contacts.toArray());

export const allEvents = (db: JejaringDatabase): Promise<JejaringEvent[]> => named(() => db.events.toArray());

/** Contact id -> names of the events where they were met, in the order noted. */
export const metAtNames = (db: JejaringDatabase): Promise<Map<string, string[]>> =>
  named(async () => {
    const [attendances, events] = await Promise.all([db.attendances.toArray(), db.events.toArray()]);
    const names = new Map(events.map(({ id, name }) => [id, name]));
    const met = new Map<string, string[]>();
    attendances.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    for (const { contactId, eventId } of attendances) {
      const name = names.get(eventId);
      if (name === undefined) continue;
      const known = met.get(contactId);
      if (!known) met.set(contactId, [name]);
      else if (!known.includes(name)) known.push(name);
    }
    return met;
  });

/** ISO instant of the first batch that history knows; undefined: nothing was ever saved. */
export const beginningOf = (db: JejaringDatabase): Promise<string | undefined> =>
  named(async () => (await db.history.orderBy('at').first())?.at);

/** How many records there are of each table. */
export const recordCounts = (db: JejaringDatabase): Promise<Record<RecordTable, number>> =>
  named(async () => {
    const counts = await Promise.all(recordTables.map(async table => [table, await db.table(table).count()]));
    return Object.fromEntries(counts) as Record<RecordTable, number>;
  });
