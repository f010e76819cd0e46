import { isShareable, type Known, samePerson } from '../identity/identities.ts';
import type { Contact } from '../model/contact.ts';
import type { JejaringDatabase } from './database.ts';
import { scan } from './scan.ts';

/** From about this many questions on, reading the whole table once is cheaper. */
const many = 500;

/** Key -> the contact that bears it, for those of `keys` that somebody bears. May run inside a transaction. */
export async function ownersOf(db: JejaringDatabase, keys: readonly string[]): Promise<Map<string, Contact>> {
  const wanted = new Set(keys);
  const owners = new Map<string, Contact>();
  if (wanted.size < many) {
    const asked = [...wanted];
    const found = await Promise.all(asked.map(key => db.contacts.where('identities').equals(key).first()));
    asked.forEach((key, index) => {
      const contact = found[index];
      if (contact) owners.set(key, contact);
    });
    return owners;
  }
  for await (const some of scan(db.contacts))
    for (const contact of some)
      for (const key of contact.identities) if (wanted.has(key)) owners.set(key, contact);
  return owners;
}

/** The contact that somebody is, with the key that says so. A profile says more than an address that several use. */
export function ownerAmong(
  owners: ReadonlyMap<string, Contact>,
  person: Known,
): { readonly contact: Contact; readonly key: string } | undefined {
  const profilesFirst = [...person.identities].sort(
    (a, b) => Number(isShareable(a)) - Number(isShareable(b)),
  );
  for (const key of profilesFirst) {
    const contact = owners.get(key);
    if (contact && samePerson(contact, person)) return { contact, key };
  }
  return undefined;
}
