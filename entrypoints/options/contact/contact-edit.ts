import { tidyPerson } from '../../../lib/identity/tidy.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Person } from '../../../lib/model/person.ts';
import type { ContactEdit } from '../../../lib/store/edit-fields.ts';

/** Fields with one text, and fields with several, that are written in their place. */
export const textFields = [
  'jobTitle',
  'organization',
  'department',
  'headline',
  'location',
  'url',
  'honorificPrefix',
  'honorificSuffix',
  'nickname',
  'pronouns',
  'about',
] as const satisfies readonly (keyof Person)[];
export type TextField = (typeof textFields)[number];

export type ListField = 'email' | 'telephone' | 'links';

const nobody = { email: [], telephone: [], identities: [], links: [] };

/** What is saved when a text was typed into a field: tidy, null where it was emptied. Throws `UnfitValue`. */
export function textEdit(field: TextField, text: string): ContactEdit {
  const tidied = tidyPerson({ ...nobody, name: '-', [field]: text });
  return { [field]: tidied[field] ?? null };
}

/** A typed name, and the titles that were typed with it where the contact has none. Undefined: nothing was typed. */
export function nameEdit(contact: Contact, text: string): ContactEdit | undefined {
  const { honorificPrefix, honorificSuffix } = contact;
  const person = tidyPerson({ ...nobody, name: text, honorificPrefix, honorificSuffix });
  if (person.name === '') return undefined;
  return {
    name: person.name,
    ...(person.honorificPrefix && { honorificPrefix: person.honorificPrefix }),
    ...(person.honorificSuffix && { honorificSuffix: person.honorificSuffix }),
  };
}

/** What is saved when items of a list were typed, of which only the new ones are looked at. Throws `UnfitValue`. */
export function listEdit(
  contact: Contact,
  field: ListField,
  items: readonly string[],
  phoneCountry?: string,
): ContactEdit {
  const known = contact[field];
  const tidied = items.flatMap(item =>
    known.includes(item) ? item : tidyPerson({ ...nobody, name: '-', [field]: [item] }, phoneCountry)[field],
  );
  return { [field]: [...new Set(tidied)] };
}
