import type { Choice } from '../../../components/pick-one.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { findByName } from '../find-by-name.ts';

/** What of a contact is needed to find and tell them. */
export type Choosable = Pick<ContactRow, 'id' | 'name' | 'jobTitle' | 'organization'>;

const mostChoices = 8;

/** The contacts whose names fit what is typed, but for some; fast also among 100,000, which may still be read in parts. */
export async function contactChoices(
  contacts: readonly Choosable[] | AsyncIterable<readonly Choosable[]>,
  text: string,
  signal: AbortSignal,
  without: ReadonlySet<string> = new Set(),
  onSome?: (some: readonly Choice[]) => void,
): Promise<readonly Choice[]> {
  const choices = (found: readonly Choosable[]): readonly Choice[] =>
    found
      .filter(({ id }) => !without.has(id))
      .slice(0, mostChoices)
      .map(({ id, name, jobTitle, organization }) => ({
        id,
        name,
        detail: [jobTitle, organization].filter(Boolean).join(' · '),
      }));
  const found = await findByName(contacts, text, {
    signal,
    most: mostChoices + without.size,
    onSome: onSome && (some => onSome(choices(some))),
  });
  return choices(found);
}
