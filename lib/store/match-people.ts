import { identitiesOf } from '../identity/identities.ts';
import { fold } from '../identity/text.ts';
import type { Contact } from '../model/contact.ts';
import type { Person } from '../model/person.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { ownerAmong, ownersOf } from './owners.ts';

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
  /** Also look for the same names among all contacts, which reads every contact once. */
  readonly byName?: boolean | undefined;
  /** Contacts who are known to be somebody else. */
  readonly except?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 of telephone numbers written without a country. */
  readonly phoneCountry?: string | undefined;
}

/** How many of the same name are offered to choose from. */
const mostOffered = 5;

/**
 * Holds people against what is stored: one match for each, in their order. A contact found by its name is found once, so
 * that two people of one name stay two. Throws `DatabaseUnavailable`, `NewerDatabase`.
 */
export function matchPeople(
  db: JejaringDatabase,
  people: readonly Person[],
  { eventId, byName = false, except = [], phoneCountry }: MatchOptions = {},
): Promise<PersonMatch[]> {
  return named(async () => {
    const keys = people.map(person => keysOf(person, phoneCountry));
    const owners = await ownersOf(db, keys.flat());
    const there = eventId === undefined ? new Map<string, Contact[]>() : byNames(await guests(db, eventId));
    const everybody = byName ? byNames(await db.contacts.toArray()) : new Map<string, Contact[]>();
    const byKey = keys.map(own => ownerAmong(owners, own));
    const taken = new Set([...except, ...byKey.flatMap(match => match?.contact.id ?? [])]);
    return people.map((person, index): PersonMatch => {
      const known = byKey[index];
      if (known) return { kind: 'known', by: 'key', ...known };
      const name = fold(person.name);
      const contact = there.get(name)?.find(({ id }) => !taken.has(id));
      if (contact) {
        taken.add(contact.id);
        return { kind: 'known', by: 'name-at-event', contact };
      }
      const namesakes = everybody.get(name) ?? [];
      if (namesakes.length === 0) return { kind: 'new' };
      return { kind: 'maybe', contacts: namesakes.slice(0, mostOffered) };
    });
  });
}

/** Telephone numbers are slow to read, and a list is held against the store once to be shown and once to be saved. */
const keysByPerson = new WeakMap<Person, { readonly keys: string[]; readonly phoneCountry: string | undefined }>();

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
