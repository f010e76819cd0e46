import type { Contact } from '../../../lib/model/contact.ts';
import type { Person } from '../../../lib/model/person.ts';

/** A name with its titles, as it is written: `Dr. Ir. Siti Aminah, M.M.` */
export const nameWithTitles = ({ name, honorificPrefix, honorificSuffix }: Person): string =>
  [[honorificPrefix, name].filter(Boolean).join(' '), honorificSuffix].filter(Boolean).join(', ');

/** A contact among those of the same name: what tells them apart stands behind the name. */
export function contactInShort(contact: Contact): string {
  const { jobTitle, organization, headline, email, telephone, location } = contact;
  const told = [organization ?? jobTitle ?? headline, email[0] ?? telephone[0] ?? location];
  return [nameWithTitles(contact), ...told].filter(Boolean).join(' · ');
}
