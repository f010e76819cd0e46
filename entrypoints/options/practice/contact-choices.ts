import type { Choice } from '../../../components/pick-one.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { findByName } from '../find-by-name.ts';

/** What of a contact is needed to find and tell them. */
export type Choosable = Pick<ContactRow, 'id' | 'name' | 'jobTitle' | 'organization'>;

/** The contacts whose names fit what is typed, but for some; fast also among 100,000. */
export async function contactChoices(
  contacts: readonly Choosable[],
  text: string,
  signal: AbortSignal,
  without: ReadonlySet<string> = new Set(),
): Promise<Choice[]> {
  const most = 8;
  const found = await findByName(contacts, text, { signal, most: most + without.size });
  return found
    .filter(({ id }) => !without.has(id))
    .slice(0, most)
    .map(({ id, name, jobTitle, organization }) => ({
      id,
      name,
      detail: [jobTitle, organization].filter(Boolean).join(' · '),
    }));
}

const names = new WeakMap<readonly ContactRow[], ReadonlyMap<string, ContactRow>>();

/** Contact id -> row; reckoned once for each state of the list. */
export function contactsById(contacts: readonly ContactRow[]): ReadonlyMap<string, ContactRow> {
  const known = names.get(contacts) ?? new Map(contacts.map(row => [row.id, row]));
  names.set(contacts, known);
  return known;
}
