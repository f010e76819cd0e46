import { participationFields, relationshipFields } from '../identity/facts.ts';
import { isLabelOf } from '../identity/label-lines.ts';
import type { ContactDraft, EventDraft } from './columns.ts';
import { isNameLine } from './vcard/name-of-card.ts';

// What the user alone says of somebody is for nobody else: it leaves only where it is asked for.

/** Ids of columns of contacts: the note, and what is said of the relation. */
export const privateContactColumns: ReadonlySet<string> = new Set(['note', ...relationshipFields]);

/** Ids of columns of events: the note, and what is said of having been there. */
export const privateEventColumns: ReadonlySet<string> = new Set(['note', ...participationFields]);

/**
 * The contact as it is told to others. Lines kept of a card are left out too, since nobody has looked at what they tell; but
 * not the parts of the name, nor what a number or an address is for in the words of vCard.
 */
export function withoutPrivate<C extends ContactDraft>(contact: C): C {
  const lines = contact.vcardLines?.filter(line => isLabelOf(line, contact) || isNameLine(line)) ?? [];
  const told = without(contact, privateContactColumns);
  return lines.length > 0 ? { ...told, vcardLines: lines } : told;
}

/** The event as it is told to others. */
export const withoutPrivateOfEvent = <E extends EventDraft>(event: E): E =>
  without(event, privateEventColumns);

/** All of these fields can be absent. */
const without = <R extends object>(record: R, fields: ReadonlySet<string>): R =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.has(field))) as R;
