import { withoutPrivate } from '../private-fields.ts';
import { cardLines, type VcardVersion, type WritableContact } from './card-lines.ts';
import { foldedLine } from './folded-line.ts';

export interface VcardOptions {
  readonly version: VcardVersion;
  /** Notes, and what the user says of the relation, are private: they are written only where this is set. */
  readonly includeNotes?: boolean;
}

/** A card has about 1 kB; a part is then half a megabyte, and no string holds the whole file. */
const cardsPerPart = 500;

/**
 * Contacts as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350), to be joined or handed to a `Blob`, encoded as UTF-8.
 * `readVcards` makes the same contacts of it, but for what is private.
 */
export function writeVcards(
  contacts: readonly WritableContact[],
  { version, includeNotes = false }: VcardOptions,
): string[] {
  const parts: string[] = [];
  for (let from = 0; from < contacts.length; from += cardsPerPart) {
    const cards = contacts.slice(from, from + cardsPerPart);
    parts.push(
      cards
        .flatMap(contact => cardLines(includeNotes ? contact : withoutPrivate(contact), version))
        .map(foldedLine)
        .join(''),
    );
  }
  return parts;
}
