import type { Contact } from '../../model/contact.ts';
import type { TextColumn } from '../text-column.ts';

/** More columns of one kind are of no use to anybody; what one contact has beyond them goes into the last. */
export const mostNumbered = 20;

/** How many values the contact with the most of them has, at most `mostNumbered`. */
export const widest = (
  contacts: readonly Contact[],
  values: (contact: Contact) => readonly unknown[],
): number =>
  Math.min(
    mostNumbered,
    contacts.reduce((most, contact) => Math.max(most, values(contact).length), 0),
  );

/**
 * Columns for values that a program's own columns do not hold: `header` makes the name of the one with the number `from`
 * and of those after it. None where no contact has that many values.
 */
export function numberedColumns(
  contacts: readonly Contact[],
  values: (contact: Contact) => readonly string[],
  from: number,
  header: (number: number) => string,
): TextColumn<Contact>[] {
  const count = Math.max(0, widest(contacts, values) - from + 1);
  return Array.from({ length: count }, (_, index) => ({
    header: header(from + index),
    read: contact => values(contact)[from - 1 + index] ?? '',
  }));
}
