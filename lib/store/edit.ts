import { factsOf, gainedItems } from '../identity/facts.ts';
import { eventIdentitiesOf, identitiesAfter, identitiesOf, profileKeyOf } from '../identity/identities.ts';
import { withoutStaleLabels } from '../identity/label-lines.ts';
import { fold } from '../identity/text.ts';
import type { Contact, Relationship } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { HistoryEntry } from '../model/history.ts';
import { type Running, storedContacts } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { named, RecordGone } from './errors.ts';
import { ownKeys, typedKey } from './find.ts';
import { nameList } from './name-list.ts';
import type { RecordChange } from './record-change.ts';
import { savedRecord } from './save-record.ts';

/** What the user wrote in the editor; the store's own fields of `contact` are not looked at. */
export interface Editing {
  /** ISO 3166-1 alpha-2 country of telephone numbers written without one. */
  readonly phoneCountry?: string | undefined;
  readonly now?: Date | undefined;
}

type Edited = HistoryEntry | undefined;

/**
 * Replaces facts, tags and note of a contact by what was typed; its keys follow. Undefined: nothing changed. Throws
 * `RecordGone` when it was deleted meanwhile, `IdentityTaken` when a typed profile is another contact's, and what
 * `commit` throws.
 */
export function editContact(
  db: JejaringDatabase,
  contact: Contact,
  { phoneCountry, now = new Date() }: Editing = {},
): Promise<Edited> {
  const plan = async (): Promise<RecordChange[]> => {
    const stored = await db.contacts.get(contact.id);
    if (!stored) throw new RecordGone(`contact ${contact.id}`);
    return [{ table: 'contacts', put: await editedContact(db, stored, contact, { phoneCountry, now }) }];
  };
  return commit(db, { act: 'edit', label: contact.name, plan, now });
}

/** `stored` with facts, tags and note of `contact`, and the relation where one is given. Runs inside the transaction. */
export async function editedContact(
  db: JejaringDatabase,
  stored: Contact,
  contact: Contact,
  { phoneCountry, now = new Date(), relationship }: Editing & { readonly relationship?: Relationship },
): Promise<Contact> {
  const keys = identitiesAfter(
    stored.identities,
    identitiesOf(stored, phoneCountry),
    identitiesOf(contact, phoneCountry),
  );
  const identities = await ownKeys(db, 'contacts', keys, {
    id: stored.id,
    typed: typedKey(profileKeyOf(contact), profileKeyOf(stored)),
  });
  const { tags, note = '' } = contact;
  const saving = { facts: factsOf(contact), tags, note, relationship, unseen: [], identities, now };
  return withoutStaleLabels(stored, savedRecord(stored, saving));
}

/** Replaces facts, tags and note of an event by what was typed, as `editContact` does. */
export function editEvent(
  db: JejaringDatabase,
  event: JejaringEvent,
  { now = new Date() }: Pick<Editing, 'now'> = {},
): Promise<Edited> {
  const plan = async (): Promise<RecordChange[]> => {
    const stored = await db.events.get(event.id);
    if (!stored) throw new RecordGone(`event ${event.id}`);
    return [{ table: 'events', put: await editedEvent(db, stored, event, now) }];
  };
  return commit(db, { act: 'edit', label: event.name, plan, now });
}

/** `stored` with facts, tags and note of `event`. Runs inside the transaction. */
export async function editedEvent(
  db: JejaringDatabase,
  stored: JejaringEvent,
  event: JejaringEvent,
  now: Date,
): Promise<JejaringEvent> {
  const keys = identitiesAfter(stored.identities, eventIdentitiesOf(stored), eventIdentitiesOf(event));
  const identities = await ownKeys(db, 'events', keys, {
    id: stored.id,
    typed: eventIdentitiesOf(event)[0],
  });
  const { tags, note = '' } = event;
  return savedRecord(stored, { facts: factsOf(event), tags, note, unseen: [], identities, now });
}

export interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** Adds tags to and removes tags from many records in one batch. `Rekan` and `rekan` are one tag. */
export function tagRecords(
  db: JejaringDatabase,
  table: 'contacts' | 'events',
  ids: readonly string[],
  { add = [], remove = [] }: TagChange,
  running: Running = {},
): Promise<Edited> {
  const gone = new Set(remove.map(fold));
  const retagged = (tags: readonly string[]): string[] => {
    const kept = tags.filter(tag => !gone.has(fold(tag)));
    return [...kept, ...gainedItems('tags', kept, add)];
  };
  const plan = async (): Promise<RecordChange[]> => {
    if (table === 'contacts') {
      const contacts = await storedContacts(db, ids);
      return contacts.map(contact => ({ table, put: { ...contact, tags: retagged(contact.tags) } }));
    }
    const events = (await db.events.bulkGet([...ids])).filter(event => event !== undefined);
    return events.map(event => ({ table, put: { ...event, tags: retagged(event.tags) } }));
  };
  return commit(db, { act: 'tag', label: [...add, ...remove].join(', '), plan, ...running });
}

/** Moves records to the trash in one batch, with their attendances. */
export async function removeRecords(
  db: JejaringDatabase,
  table: 'contacts' | 'events',
  ids: readonly string[],
  running: Running = {},
): Promise<Edited> {
  const first = await named(() => db.table<Contact | JejaringEvent, string>(table).bulkGet(ids.slice(0, 10)));
  const names = first.flatMap(record => (record ? [record.name] : []));
  const plan = ids.map(id => ({ table, remove: id }));
  return commit(db, { act: 'delete', label: nameList(names, ids.length), plan, ...running });
}
