import { identitiesOf } from '../identity/identities.ts';
import { fold } from '../identity/text.ts';
import type { Contact } from '../model/contact.ts';
import type { Person } from '../model/person.ts';
import { breath } from './breath.ts';
import { storedContacts } from './bulk.ts';
import { chunks } from './chunks.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { ownerAmong, ownersOf } from './owners.ts';
import { scan } from './scan.ts';

/** Whether somebody is already saved, and how that is known. A name alone only ever suggests. */
export type PersonMatch =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'known';
      readonly contact: Contact;
      /** `name-at-event`: somebody of that name is noted at the same event. */
      readonly by: 'key' | 'name-at-event';
      /** The key in common, where it was one. */
      readonly key?: string;
    }
  | { readonly kind: 'maybe'; readonly contacts: readonly Contact[] };

export interface MatchOptions {
  /** Whoever bears a name at this event is taken to be the one who bore it there before. */
  readonly eventId?: string | undefined;
  /** Also look for the same names among all contacts: `true` reads every contact once, else as they are known. */
  readonly byName?: boolean | KnownNames | undefined;
  /** Contacts who are known to be somebody else. */
  readonly except?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 of telephone numbers written without a country. */
  readonly phoneCountry?: string | undefined;
  /** Share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Folded name -> ids of the contacts who bear it: one reading of all contacts, for many questions. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

/** How many people are looked at before the page may breathe. */
const perStep = 200;

/** How many of the same name are offered to choose from. */
const mostOffered = 5;

/**
 * Holds people against what is stored: one match for each, in their order. A contact found by its name is found once, so
 * that two people of one name stay two. The page stays awake with 100,000. Throws `DatabaseUnavailable`, `NewerDatabase`,
 * or the signal's reason.
 */
export function matchPeople(
  db: JejaringDatabase,
  people: readonly Person[],
  { eventId, byName = false, except = [], phoneCountry, onProgress, signal }: MatchOptions = {},
): Promise<PersonMatch[]> {
  return named(async () => {
    const breathe = breath(signal);
    const keys: (readonly string[])[] = [];
    for (const some of chunks(people, perStep)) {
      for (const person of some) keys.push(keysOf(person, phoneCountry));
      await breathe();
    }
    onProgress?.(0.3);
    const owners = await ownersOf(db, keys.flat());
    onProgress?.(0.6);
    const names = byName === true ? await knownNames(db, { signal }) : byName || new Map<string, string[]>();
    onProgress?.(0.8);
    const there = eventId === undefined ? new Map<string, Contact[]>() : byNames(await guests(db, eventId));
    const byKey = people.map(({ name }, at) => ownerAmong(owners, { name, identities: keys[at] ?? [] }));
    await breathe();
    const namesakes = await namesakesOf(
      db,
      people.filter((_, index) => !byKey[index]),
      names,
    );
    const taken = new Set([...except, ...byKey.flatMap(match => match?.contact.id ?? [])]);
    const matches: PersonMatch[] = [];
    for (const [index, person] of people.entries()) {
      matches.push(matchOf(person, byKey[index], { there, taken, namesakes }));
      if (index % perStep === 0) await breathe();
    }
    return matches;
  });
}

/** Who bears which name. Throws `DatabaseUnavailable`, `NewerDatabase`, or the signal's reason. */
export function knownNames(
  db: JejaringDatabase,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<KnownNames> {
  return named(async () => {
    const names = new Map<string, string[]>();
    for await (const some of scan(db.contacts)) {
      signal?.throwIfAborted();
      for (const { id, name } of some) {
        const folded = fold(name);
        const known = names.get(folded);
        if (!known) names.set(folded, [id]);
        else if (known.length < mostOffered) known.push(id);
      }
    }
    return names;
  });
}

/** Folded name -> the contacts who bear it, for the names of these people. */
async function namesakesOf(
  db: JejaringDatabase,
  people: readonly Person[],
  names: KnownNames,
): Promise<Map<string, Contact[]>> {
  if (names.size === 0) return new Map();
  const ids = new Set(people.flatMap(({ name }) => names.get(fold(name)) ?? []));
  return byNames(await storedContacts(db, [...ids]));
}

interface Known {
  readonly there: ReadonlyMap<string, readonly Contact[]>;
  readonly taken: Set<string>;
  readonly namesakes: ReadonlyMap<string, readonly Contact[]>;
}

function matchOf(
  person: Person,
  known: { readonly contact: Contact; readonly key: string } | undefined,
  { there, taken, namesakes }: Known,
): PersonMatch {
  if (known) return { kind: 'known', by: 'key', ...known };
  const name = fold(person.name);
  const contact = there.get(name)?.find(({ id }) => !taken.has(id));
  if (contact) {
    taken.add(contact.id);
    return { kind: 'known', by: 'name-at-event', contact };
  }
  const contacts = namesakes.get(name) ?? [];
  return contacts.length === 0
    ? { kind: 'new' }
    : { kind: 'maybe', contacts: contacts.slice(0, mostOffered) };
}

/** Telephone numbers are slow to read, and a list is held against the store once to be shown and once to be saved. */
const keysByPerson = new WeakMap<
  Person,
  { readonly keys: string[]; readonly phoneCountry: string | undefined }
>();

/** Every key of a person: those that a page gave and those of their own addresses and numbers. */
export function keysOf(person: Person, phoneCountry?: string): readonly string[] {
  const known = keysByPerson.get(person);
  if (known && known.phoneCountry === phoneCountry) return known.keys;
  const keys = [...new Set([...person.identities, ...identitiesOf(person, phoneCountry)])];
  keysByPerson.set(person, { keys, phoneCountry });
  return keys;
}

async function guests(db: JejaringDatabase, eventId: string): Promise<Contact[]> {
  const attendances = await db.attendances.where('eventId').equals(eventId).toArray();
  const contacts = await db.contacts.bulkGet([...new Set(attendances.map(({ contactId }) => contactId))]);
  return contacts.filter(contact => contact !== undefined);
}

function byNames(contacts: readonly Contact[]): Map<string, Contact[]> {
  const names = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const name = fold(contact.name);
    const namesakes = names.get(name);
    if (namesakes) namesakes.push(contact);
    else names.set(name, [contact]);
  }
  return names;
}
