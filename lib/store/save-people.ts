import { eventIdentitiesOf } from '../identity/identities.ts';
import { mergedPerson } from '../identity/merge.ts';
import type { AttendanceRole } from '../model/attendance.ts';
import type { EventCandidate, PersonCandidate } from '../model/candidate.ts';
import type { Contact, Relationship } from '../model/contact.ts';
import type { EventFacts, JejaringEvent } from '../model/event.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { ListedPerson } from '../model/people-list.ts';
import type { Person } from '../model/person.ts';
import { type AcceptedField, accepting, relationshipWith, textsAmong } from './accepted-fields.ts';
import { breathWithin } from './breath.ts';
import { storedContacts } from './bulk.ts';
import { chunks } from './chunks.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { equal } from './difference.ts';
import { eventOf, ownKeys } from './find.ts';
import { keysOf } from './match-people.ts';
import { ownerAmong, ownersOf } from './owners.ts';
import type { RecordChange } from './record-change.ts';
import { joinedNote, savedRecord } from './save-record.ts';

export interface PersonToSave {
  readonly person: Person;
  /** What the page said of them; absent for a file or a form. */
  readonly candidate?: PersonCandidate | undefined;
  /** What they were at the event; `attendee` unless it is known. */
  readonly role?: AttendanceRole | undefined;
  /** The contact who they are, where that was decided. */
  readonly contactId?: string | undefined;
  readonly note?: string | undefined;
  /** Tags of their own, besides those of the batch. */
  readonly tags?: readonly string[] | undefined;
  /** What a file says of the relation: it fills what is empty, and what a stored contact has stays. */
  readonly relationship?: Relationship | undefined;
  /** Fields in which this person goes before what is stored. */
  readonly accept?: readonly AcceptedField[] | undefined;
  /** ISO instants that one's own file has kept; of somebody new only. */
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  /** The note as it was saved with them earlier, which gives way to `note`. */
  readonly noteBefore?: string | undefined;
  /** Where their facts come from when no candidate says it: `report:zoom`. Absent: they were typed. */
  readonly rule?: string | undefined;
}

/** Somebody of a list as it was read; what is only of the list stays out of the contact. */
export function listedToSave({ role, flag, evidence, ...person }: ListedPerson): PersonToSave {
  return { person, candidate: { ...person, evidence }, role };
}

/** The event where everybody was met: a stored one, or one to be found by its keys or made. */
export type EventToSave =
  | { readonly id: string; readonly note?: string | undefined; readonly noteBefore?: string | undefined }
  | {
      readonly facts: EventFacts;
      readonly candidate?: EventCandidate | undefined;
      /** Address of its page. */
      readonly page?: string | undefined;
      readonly note?: string | undefined;
    };

export interface PeopleRequest {
  readonly people: readonly PersonToSave[];
  readonly act: 'save' | 'import';
  /** What the batch is about: the page's title, a file's name. */
  readonly label: string;
  /** The import under way that they are of. */
  readonly draftId?: string | undefined;
  readonly tags: readonly string[];
  /** Address of the page that they were read from. */
  readonly page?: string | undefined;
  readonly event?: EventToSave | undefined;
  /** ISO 3166-1 alpha-2 of telephone numbers written without a country. */
  readonly phoneCountry?: string | undefined;
  readonly now?: Date | undefined;
  /** Share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface SavedPeople {
  /** Undefined when nothing changed. */
  readonly entry: HistoryEntry | undefined;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly event: JejaringEvent | undefined;
  /** Who each of the people is now, in their order. */
  readonly contactIds: readonly string[];
}

/**
 * Saves people as one batch with one undo: new ones as contacts, known ones (by a key, or as decided) with what they lacked,
 * all of them as met at the event. Values that differ from what is stored wait for the next opening of that person, unless they
 * are accepted.
 * Throws what `commit` throws, or the signal's reason when it was aborted; nothing is written then.
 */
export async function savePeople(db: JejaringDatabase, request: PeopleRequest): Promise<SavedPeople> {
  const { act, label, draftId, now = new Date(), onProgress, signal } = request;
  let result: Omit<SavedPeople, 'entry'> | undefined;
  const plan = async (): Promise<RecordChange[]> => {
    const planned = await planPeople(db, { ...request, now });
    result = planned.result;
    return planned.changes;
  };
  const entry = await commit(db, { act, label, draftId, plan, now, onProgress, signal });
  if (!result) throw new Error('the plan of a save did not run');
  return { ...result, entry };
}

async function planPeople(
  db: JejaringDatabase,
  request: PeopleRequest & { readonly now: Date },
): Promise<{ changes: RecordChange[]; result: Omit<SavedPeople, 'entry'> }> {
  const { people, event: wanted, now, phoneCountry } = request;
  const breathe = breathWithin(db);
  const keys: (readonly string[])[] = [];
  for (const some of chunks(people, perStep)) {
    for (const { person } of some) keys.push(keysOf(person, phoneCountry));
    const pause = breathe();
    if (pause) await pause;
  }
  const owners = await ownersOf(db, keys.flat());
  const decided = await decidedContacts(db, people);
  const event = wanted && (await plannedEvent(db, wanted, now));
  /** As they will be, by id: two rows may be one person. */
  const contacts = new Map<string, Contact>();
  const contactIds: string[] = [];
  const roles = new Map<string, Set<AttendanceRole>>();
  const created = new Set<string>();
  const updated = new Set<string>();
  const unchanged = new Set<string>();
  for (const [index, one] of people.entries()) {
    const pause = index % perStep === 0 ? breathe() : undefined;
    if (pause) {
      await pause;
      request.signal?.throwIfAborted();
    }
    const own = keys[index] ?? [];
    const known =
      decided.get(one.contactId ?? '') ??
      ownerAmong(owners, { name: one.person.name, identities: own })?.contact;
    const stored = known && (contacts.get(known.id) ?? known);
    const free = own.filter(key => !owners.has(key) || owners.get(key)?.id === known?.id);
    const contact = planned(stored, one, free, request);
    for (const key of contact.identities) owners.set(key, contact);
    contacts.set(contact.id, contact);
    contactIds.push(contact.id);
    roles.set(contact.id, (roles.get(contact.id) ?? new Set()).add(one.role ?? 'attendee'));
    if (!known) created.add(contact.id);
    else if (!created.has(contact.id)) (gained(stored, contact) ? updated : unchanged).add(contact.id);
  }
  const changes: RecordChange[] = [...contacts.values()].map(put => ({
    table: 'contacts',
    put,
    isNew: created.has(put.id),
  }));
  if (event) {
    changes.push({ table: 'events', put: event });
    changes.push(...(await attendances(db, event.id, roles, now)));
  }
  const counts = {
    created: created.size,
    updated: updated.size,
    unchanged: [...unchanged].filter(id => !updated.has(id)).length,
  };
  return { changes, result: { ...counts, event, contactIds } };
}

/** How many people are looked at before the page may breathe. */
const perStep = 200;

async function decidedContacts(
  db: JejaringDatabase,
  people: readonly PersonToSave[],
): Promise<Map<string, Contact>> {
  const ids = [...new Set(people.flatMap(({ contactId }) => contactId ?? []))];
  return new Map((await storedContacts(db, ids)).map(contact => [contact.id, contact]));
}

function planned(
  stored: Contact | undefined,
  { person, candidate: read, note, noteBefore, rule, relationship, accept = [], ...one }: PersonToSave,
  keys: readonly string[],
  { tags: all, page, now }: PeopleRequest & { readonly now: Date },
): Contact {
  const tags = [...(one.tags ?? []), ...all];
  const candidate = read ?? (rule === undefined ? undefined : ruledBy(person, rule));
  const shared = { candidate, page, now };
  // What only a file said is no page's word, against which a later visit would be held.
  const fields = read ? [] : Object.keys(person);
  if (!stored) {
    const made = savedRecord<Person>(undefined, {
      ...shared,
      facts: person,
      tags,
      note,
      relationship,
      unseen: fields,
      identities: keys,
    });
    const { createdAt = made.createdAt, updatedAt = made.updatedAt } = one;
    return { ...made, createdAt, updatedAt };
  }
  const facts = accepting(
    stored,
    mergedPerson(stored, candidate ?? ruledBy(person, 'typed'), textsAmong(accept)),
  );
  const before: Readonly<Record<string, unknown>> = { ...stored };
  const same = Object.entries(facts).filter(([field, value]) => equal(value, before[field]));
  return savedRecord<Person>(stored, {
    ...shared,
    facts,
    tags: [...stored.tags, ...tags],
    note: stored.note && note?.includes(stored.note) ? note : joinedNote(stored.note, note, noteBefore),
    relationship: relationshipWith(stored, relationship, accept),
    unseen: read ? same.map(([field]) => field) : fields,
    identities: [...new Set([...stored.identities, ...keys])],
  });
}

/** What the page said last is no news to the user. */
const gained = (before: Contact | undefined, after: Contact): boolean =>
  !equal({ ...before, seen: {} }, { ...after, seen: {} });

/** A person as a candidate whose every field one rule gave. */
function ruledBy(person: Person, rule: string): PersonCandidate {
  const said = Object.entries(person).map(([field, value]) => [
    field,
    [value].flat().map(item => ({ value: item, rule, agreed: [], others: [] })),
  ]);
  return { ...person, evidence: Object.fromEntries(said) };
}

async function plannedEvent(
  db: JejaringDatabase,
  wanted: EventToSave,
  now: Date,
): Promise<JejaringEvent | undefined> {
  if ('id' in wanted) return noted(await db.events.get(wanted.id), wanted.note, wanted.noteBefore);
  const { facts, candidate, page, note } = wanted;
  const keys = [...new Set([...facts.identities, ...eventIdentitiesOf(facts)])];
  const stored = await eventOf(db, keys);
  if (stored) return noted(stored, note);
  const identities = await ownKeys(db, 'events', keys, { id: undefined, typed: undefined });
  const unseen = candidate ? [] : Object.keys(facts);
  return savedRecord<EventFacts>(undefined, {
    facts,
    candidate,
    page,
    tags: [],
    note,
    unseen,
    identities,
    now,
  });
}

/** The event with what is noted besides; an emptied note is none. */
function noted(
  stored: JejaringEvent | undefined,
  note: string | undefined,
  before?: string,
): JejaringEvent | undefined {
  if (!stored || (!note && !before)) return stored;
  const { note: old, ...event } = stored;
  const joined = joinedNote(old, note, before);
  return joined ? { ...event, note: joined } : event;
}

/** Once a role, and `attendee` or `registrant` only for who is not noted there at all. */
async function attendances(
  db: JejaringDatabase,
  eventId: string,
  roles: ReadonlyMap<string, ReadonlySet<AttendanceRole>>,
  now: Date,
): Promise<RecordChange[]> {
  const noted = new Map<string, Set<AttendanceRole>>();
  for (const { contactId, role } of await db.attendances.where('eventId').equals(eventId).toArray())
    noted.set(contactId, (noted.get(contactId) ?? new Set()).add(role));
  const createdAt = now.toISOString();
  return [...roles].flatMap(([contactId, wanted]) => {
    const known = noted.get(contactId) ?? new Set();
    const active = [...wanted].filter(role => !isPlain(role));
    const plain = [...wanted].filter(isPlain).slice(0, active.length + known.size > 0 ? 0 : 1);
    return [...active, ...plain]
      .filter(role => !known.has(role))
      .map((role): RecordChange => {
        const put = { id: crypto.randomUUID(), contactId, eventId, role, createdAt };
        return { table: 'attendances', put, isNew: true };
      });
  });
}

const isPlain = (role: AttendanceRole): boolean => role === 'attendee' || role === 'registrant';
