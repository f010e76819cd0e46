import { factsOf } from '../identity/facts.ts';
import { eventIdentitiesOf, identitiesAfter, identitiesOf, profileKeyOf } from '../identity/identities.ts';
import { mergedEvent, mergedPerson } from '../identity/merge.ts';
import type { EventCandidate, PersonCandidate } from '../model/candidate.ts';
import type { Contact } from '../model/contact.ts';
import type { EventFacts, JejaringEvent } from '../model/event.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Person, PersonField } from '../model/person.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { equal } from './difference.ts';
import { RecordGone } from './errors.ts';
import { contactOf, eventOf, ownKeys, typedKey } from './find.ts';
import { formOver } from './form-changes.ts';
import type { RecordChange } from './record-change.ts';
import { joinedNote, laidOver, type Saving, savedRecord } from './save-record.ts';

interface FormRequest {
  /** Address of the page. */
  readonly page?: string | undefined;
  readonly tags: readonly string[];
  /** Absent: the note stays. Empty: it goes. */
  readonly note?: string | undefined;
  readonly now?: Date | undefined;
}

export interface PersonRequest extends FormRequest {
  /** The form's values. */
  readonly person: Person;
  readonly candidate?: PersonCandidate | undefined;
  /** The contact as the form was filled from it: then only what differs is written, and an empty field was emptied. */
  readonly from?: Contact | undefined;
  /** Id of the event where they were met. */
  readonly metAt?: string | undefined;
  /** Ids of all events where they were met, as a form that shows them all has it: others are taken off. */
  readonly metAtOnly?: readonly string[] | undefined;
  /** Fields that keep their stored value, whatever the form says. */
  readonly keep?: readonly PersonField[] | undefined;
}

export interface EventRequest extends FormRequest {
  /** The form's values. */
  readonly event: EventFacts;
  readonly candidate?: EventCandidate | undefined;
  /** The event as the form was filled from it. */
  readonly from?: JejaringEvent | undefined;
}

interface QuickRequest<C> {
  readonly candidate: C;
  readonly page: string;
  readonly now?: Date | undefined;
}
export type QuickPersonRequest = QuickRequest<PersonCandidate> & { readonly metAt?: string | undefined };
export type QuickEventRequest = QuickRequest<EventCandidate>;

interface Saved {
  readonly created: boolean;
  /** Undefined when nothing changed. */
  readonly entry: HistoryEntry | undefined;
}
export type SavedContact = Saved & { readonly contact: Contact };
export type SavedEvent = Saved & { readonly event: JejaringEvent };

/**
 * Saves the form: into the contact that it was filled `from`, over what is stored of it by now, else into the one with the same keys,
 * else as a new one, found and written in one transaction. What the page says now counts as seen. Throws `RecordGone` when the contact
 * that it was filled from was deleted meanwhile, and what `commit` throws.
 */
export function savePerson(db: JejaringDatabase, request: PersonRequest): Promise<SavedContact> {
  const {
    person,
    candidate,
    page,
    from,
    tags,
    note,
    metAt,
    metAtOnly,
    keep = [],
    now = new Date(),
  } = request;
  return saveContact(db, { label: person.name, metAt, metAtOnly, now }, async () => {
    const kept = (stored: Contact): Partial<Person> =>
      Object.fromEntries(keep.map(field => [field, stored[field]]));
    if (from) {
      const stored = await db.contacts.get(from.id);
      if (!stored) throw new RecordGone(`contact ${from.id}`);
      const saving = formOver(stored, { facts: person, tags, note, candidate }, from);
      return {
        stored,
        saving: { ...saving, facts: { ...saving.facts, ...kept(stored) }, candidate, page },
      };
    }
    const identities = [...person.identities, ...(candidate?.identities ?? []), ...identitiesOf(person)];
    const stored = await contactOf(db, { name: person.name, identities });
    if (!stored) return { stored, saving: { facts: person, candidate, page, tags, note, unseen: [] } };
    const facts = { ...laidOver(factsOf(stored), person), ...kept(stored) };
    return { stored, saving: { facts, candidate, page, unseen: [], ...besides(stored, tags, note) } };
  });
}

/**
 * Saves a candidate that nobody has looked at: as a new contact, or into a known one only what it lacks. Changed values
 * wait for the next opening. Throws what `commit` throws.
 */
export function quickSavePerson(db: JejaringDatabase, request: QuickPersonRequest): Promise<SavedContact> {
  const { candidate, page, metAt, now = new Date() } = request;
  const { evidence, ...person } = candidate;
  return saveContact(db, { label: person.name, metAt, now }, async () => {
    const identities = [...person.identities, ...identitiesOf(person)];
    const stored = await contactOf(db, { name: person.name, identities });
    if (!stored) return { stored, saving: { facts: person, candidate, page, tags: [], unseen: [] } };
    const facts = mergedPerson(stored, candidate, []);
    const unseen = same(stored, facts);
    return { stored, saving: { facts, candidate, page, tags: stored.tags, unseen } };
  });
}

/** Saves the form of an event, as `savePerson` does. */
export function saveEvent(db: JejaringDatabase, request: EventRequest): Promise<SavedEvent> {
  const { event, candidate, page, from, tags, note, now = new Date() } = request;
  return saveJejaringEvent(db, { label: event.name, now }, async () => {
    if (from) {
      const stored = await db.events.get(from.id);
      if (!stored) throw new RecordGone(`event ${from.id}`);
      const saving = formOver(stored, { facts: event, tags, note, candidate }, from);
      return { stored, saving: { ...saving, candidate, page } };
    }
    const keys = [...event.identities, ...(candidate?.identities ?? []), ...eventIdentitiesOf(event)];
    const stored = await eventOf(db, keys);
    if (!stored) return { stored, saving: { facts: event, candidate, page, tags, note, unseen: [] } };
    const facts = laidOver(factsOf(stored), event);
    return { stored, saving: { facts, candidate, page, unseen: [], ...besides(stored, tags, note) } };
  });
}

/** Saves an event that nobody has looked at, as `quickSavePerson` does. */
export function quickSaveEvent(db: JejaringDatabase, request: QuickEventRequest): Promise<SavedEvent> {
  const { candidate, page, now = new Date() } = request;
  const { evidence, ...event } = candidate;
  return saveJejaringEvent(db, { label: event.name, now }, async () => {
    const stored = await eventOf(db, [...event.identities, ...eventIdentitiesOf(event)]);
    if (!stored) return { stored, saving: { facts: event, candidate, page, tags: [], unseen: [] } };
    const facts = mergedEvent(stored, candidate, []);
    const unseen = same(stored, facts);
    return { stored, saving: { facts, candidate, page, tags: stored.tags, unseen } };
  });
}

/** What was found in the store, and what is to be saved over it. */
interface Found<R, F extends Person | EventFacts> {
  readonly stored: R | undefined;
  readonly saving: Omit<Saving<F>, 'identities' | 'now'>;
}
interface Order {
  readonly label: string;
  readonly now: Date;
  readonly metAt?: string | undefined;
  readonly metAtOnly?: readonly string[] | undefined;
}

async function saveContact(
  db: JejaringDatabase,
  { label, now, ...met }: Order,
  find: () => Promise<Found<Contact, Person>>,
): Promise<SavedContact> {
  let result: { contact: Contact; created: boolean } | undefined;
  const plan = async (): Promise<RecordChange[]> => {
    const { stored, saving } = await find();
    const read = saving.candidate?.identities ?? [];
    const keys = identitiesAfter(
      [...(stored?.identities ?? saving.facts.identities), ...read],
      stored ? identitiesOf(stored) : [],
      [...read, ...identitiesOf(saving.facts)],
    );
    const typed = typedKey(profileKeyOf(saving.facts), stored && profileKeyOf(stored), read);
    const identities = await ownKeys(db, 'contacts', keys, { id: stored?.id, typed });
    const contact = savedRecord(stored, { ...saving, identities, now });
    result = { contact, created: stored === undefined };
    return [{ table: 'contacts', put: contact }, ...(await meetings(db, contact.id, met, now))];
  };
  const entry = await commit(db, { act: 'save', label, plan, now });
  if (!result) throw new Error('the plan of a save did not run');
  return { ...result, contact: (await db.contacts.get(result.contact.id)) ?? result.contact, entry };
}

async function saveJejaringEvent(
  db: JejaringDatabase,
  { label, now }: Order,
  find: () => Promise<Found<JejaringEvent, EventFacts>>,
): Promise<SavedEvent> {
  let result: { event: JejaringEvent; created: boolean } | undefined;
  const plan = async (): Promise<RecordChange[]> => {
    const { stored, saving } = await find();
    const read = saving.candidate?.identities ?? [];
    const keys = identitiesAfter(
      [...(stored?.identities ?? saving.facts.identities), ...read],
      stored ? eventIdentitiesOf(stored) : [],
      [...read, ...eventIdentitiesOf(saving.facts)],
    );
    const [key] = eventIdentitiesOf(saving.facts);
    const typed = typedKey(key, stored && eventIdentitiesOf(stored)[0], read);
    const identities = await ownKeys(db, 'events', keys, { id: stored?.id, typed });
    const event = savedRecord(stored, { ...saving, identities, now });
    result = { event, created: stored === undefined };
    return [{ table: 'events', put: event }];
  };
  const entry = await commit(db, { act: 'save', label, plan, now });
  if (!result) throw new Error('the plan of a save did not run');
  return { ...result, event: (await db.events.get(result.event.id)) ?? result.event, entry };
}

/** The attendances behind "met at": those that are missing, once, and what takes the others off. */
async function meetings(
  db: JejaringDatabase,
  contactId: string,
  { metAt, metAtOnly }: Pick<Order, 'metAt' | 'metAtOnly'>,
  now: Date,
): Promise<RecordChange[]> {
  const wanted = metAtOnly ?? (metAt === undefined ? [] : [metAt]);
  if (wanted.length === 0 && !metAtOnly) return [];
  const attended = await db.attendances.where('contactId').equals(contactId).toArray();
  const events = await db.events.bulkGet([...new Set(wanted)]);
  const missing = events.flatMap(event =>
    event && !attended.some(({ eventId }) => eventId === event.id) ? [event.id] : [],
  );
  const createdAt = now.toISOString();
  const puts = missing.map((eventId): RecordChange => {
    const put = { id: crypto.randomUUID(), contactId, eventId, role: 'attendee', createdAt } as const;
    return { table: 'attendances', put };
  });
  const off = metAtOnly ? attended.filter(({ eventId }) => !metAtOnly.includes(eventId)) : [];
  return [...puts, ...off.map(({ id }): RecordChange => ({ table: 'attendances', remove: id }))];
}

/** Tags and note of a form that knew nothing of the stored ones: they are added. */
const besides = (
  stored: Contact | JejaringEvent,
  tags: readonly string[],
  note: string | undefined,
): { tags: string[]; note: string | undefined } => ({
  tags: [...stored.tags, ...tags],
  note: joinedNote(stored.note, note),
});

/** The fields that are as they were: what the page says of them has not been shown to anybody. */
const same = (stored: Contact | JejaringEvent, facts: Person | EventFacts): string[] => {
  const before: Readonly<Record<string, unknown>> = { ...stored };
  return Object.entries(facts)
    .filter(([field, value]) => equal(value, before[field]))
    .map(([field]) => field);
};
