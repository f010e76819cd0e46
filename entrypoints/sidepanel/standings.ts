import { fold } from '../../lib/identity/text.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { ListedPerson } from '../../lib/model/people-list.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { named } from '../../lib/store/errors.ts';
import { matchPeople } from '../../lib/store/match-people.ts';

/** Whether a participant is already saved. `maybe`: a contact has the same name, which is only a hint. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'maybe' }
  | { readonly kind: 'known'; readonly contactId: string };

/**
 * Who of a meeting's people is saved already: those whom this draft saved, as long as they are there, and those who are
 * noted at the event under the same name. Throws `DatabaseUnavailable`, `NewerDatabase`.
 * @param people key -> person
 * @param names folded names of all contacts
 */
export async function standingsOf(
  db: JejaringDatabase,
  draft: Pick<MeetingDraft, 'saved'>,
  people: ReadonlyMap<string, ListedPerson>,
  { eventId, names }: { readonly eventId: string | undefined; readonly names: ReadonlySet<string> },
): Promise<Map<string, Standing>> {
  const wanted = [...new Set(Object.values(draft.saved).map(({ contactId }) => contactId))];
  const contacts = await named(() => db.contacts.bulkGet(wanted));
  const there = new Set(contacts.flatMap(contact => contact?.id ?? []));
  const standings = new Map<string, Standing>();
  const others: [string, ListedPerson][] = [];
  for (const [key, person] of people) {
    const contactId = draft.saved[key]?.contactId;
    if (contactId !== undefined && there.has(contactId)) standings.set(key, { kind: 'known', contactId });
    else others.push([key, person]);
  }
  const matches = await matchPeople(
    db,
    others.map(([, person]) => person),
    { eventId, except: [...there] },
  );
  others.forEach(([key, { name }], index) => {
    const match = matches[index];
    if (match?.kind === 'known') standings.set(key, { kind: 'known', contactId: match.contact.id });
    else standings.set(key, { kind: names.has(fold(name)) ? 'maybe' : 'new' });
  });
  return standings;
}
