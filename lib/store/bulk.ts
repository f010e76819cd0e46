import type { AttendanceRole } from '../model/attendance.ts';
import type { Contact, Relationship } from '../model/contact.ts';
import type { HistoryEntry } from '../model/history.ts';
import { chunks } from './chunks.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { RecordGone } from './errors.ts';
import type { RecordChange } from './record-change.ts';
import { scan } from './scan.ts';

/** How long work tells how far it is and can be stopped; see `Batch`. */
export interface Running {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What is set for many at once; null takes it away. */
export type RelationshipChange = {
  readonly [field in keyof Omit<Relationship, 'vcardLines'>]?: NonNullable<Relationship[field]> | null;
};

/** Sets what is said of the relation to contacts in one batch. `label` says it in the user's words. */
export function setRelationship(
  db: JejaringDatabase,
  ids: readonly string[],
  change: RelationshipChange,
  { label, ...running }: Running & { readonly label: string },
): Promise<HistoryEntry | undefined> {
  const changed = (contact: Contact): Contact => {
    const fields: Record<string, unknown> = { ...contact };
    for (const [field, value] of Object.entries(change)) {
      if (value === null) delete fields[field];
      else fields[field] = value;
    }
    // What a day is for goes with it: it would come back with the next one.
    if (change.followUpOn === null) delete fields.followUpFor;
    return fields as Contact;
  };
  const plan = async (): Promise<RecordChange[]> => {
    const contacts = await storedContacts(db, ids);
    return contacts.map(contact => ({ table: 'contacts', put: changed(contact) }));
  };
  return commit(db, { act: 'edit', label, plan, ...running });
}

/**
 * Notes contacts at an event in one batch; who is noted there already stays as they are, who was deleted meanwhile is left out.
 * Throws `RecordGone` when the event or all of them were deleted, and what `commit` throws.
 */
export function linkToEvent(
  db: JejaringDatabase,
  ids: readonly string[],
  { eventId, role = 'attendee' }: { readonly eventId: string; readonly role?: AttendanceRole },
  { now = new Date(), ...running }: Running & { readonly now?: Date } = {},
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const event = await db.events.get(eventId);
    if (!event) throw new RecordGone(`event ${eventId}`);
    const contacts = await storedContacts(db, [...new Set(ids)]);
    if (contacts.length === 0) throw new RecordGone(`contact ${ids[0]}`);
    const there = await db.attendances.where('eventId').equals(eventId).toArray();
    const noted = new Set(there.map(({ contactId }) => contactId));
    const createdAt = now.toISOString();
    return contacts
      .filter(({ id }) => !noted.has(id))
      .map(({ id: contactId }) => {
        const put = { id: crypto.randomUUID(), contactId, eventId, role, createdAt };
        return { table: 'attendances', put, isNew: true };
      });
  };
  return db.events
    .get(eventId)
    .then(event => commit(db, { act: 'edit', label: event?.name ?? '', plan, now, ...running }));
}

/** From so many on, reading the whole table once is cheaper than asking for each. */
const many = 5000;

/** Contacts in the order of their ids, those that are gone left out. May run inside a transaction. */
export async function storedContacts(db: JejaringDatabase, ids: readonly string[]): Promise<Contact[]> {
  const found = new Map<string, Contact>();
  if (ids.length < many) {
    for (const some of chunks(ids))
      for (const contact of await db.contacts.bulkGet(some)) if (contact) found.set(contact.id, contact);
  } else {
    const wanted = new Set(ids);
    for await (const some of scan(db.contacts))
      for (const contact of some) if (wanted.has(contact.id)) found.set(contact.id, contact);
  }
  return ids.flatMap(id => found.get(id) ?? []);
}
