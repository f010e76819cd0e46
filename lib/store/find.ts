import { isShareable, type Known, samePerson } from '../identity/identities.ts';
import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { JejaringDatabase } from './database.ts';

/** Profiles say more of who someone is than an address that several people may use. */
const profilesFirst = (keys: readonly string[]): string[] =>
  [...new Set(keys)].sort((a, b) => Number(isShareable(a)) - Number(isShareable(b)));

/** The contact that somebody is, if any. May run inside a transaction. */
export async function contactOf(db: JejaringDatabase, person: Known): Promise<Contact | undefined> {
  for (const key of profilesFirst(person.identities)) {
    const contact = await db.contacts.where('identities').equals(key).first();
    if (contact && samePerson(contact, person)) return contact;
  }
  return undefined;
}

/** The event that one of these keys is, if any. May run inside a transaction. */
export async function eventOf(
  db: JejaringDatabase,
  keys: readonly string[],
): Promise<JejaringEvent | undefined> {
  for (const key of new Set(keys)) {
    const event = await db.events.where('identities').equals(key).first();
    if (event) return event;
  }
  return undefined;
}

/**
 * The keys that a record may bear: those that have no other owner. Only `typed`, the key of an address that the user has
 * written as the record's own, stays in any case, and the door will say whose it is.
 */
export async function ownKeys(
  db: JejaringDatabase,
  table: 'contacts' | 'events',
  keys: readonly string[],
  { id, typed }: { readonly id: string | undefined; readonly typed: string | undefined },
): Promise<string[]> {
  const owners = await Promise.all(
    keys.map(key => db.table<unknown, string>(table).where('identities').equals(key).primaryKeys()),
  );
  return keys.filter((key, index) => {
    const owner = owners[index]?.[0];
    return owner === undefined || owner === id || key === typed;
  });
}

/** The key of a record's own address, where neither the page nor the store knew it: somebody has written it. */
export const typedKey = (
  key: string | undefined,
  stored: string | undefined,
  read: readonly string[] = [],
): string | undefined => (key === undefined || key === stored || read.includes(key) ? undefined : key);
