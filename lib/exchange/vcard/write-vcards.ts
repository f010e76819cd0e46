import { cardLines, type VcardVersion, type WritableContact } from './card-lines.ts';
import { foldedLine } from './folded-line.ts';

export interface VcardOptions {
  readonly version: VcardVersion;
  /** Notes are private: they are written only where this is set. */
  readonly includeNotes?: boolean;
}

/** A card has about 1 kB; a part is then half a megabyte, and no string holds the whole file. */
const cardsPerPart = 500;

/**
 * Contacts as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350), to be joined or handed to a `Blob`, encoded as UTF-8.
 * `readVcards` makes the same contacts of it.
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
        .flatMap(contact => cardLines(contact, version, includeNotes))
        .map(foldedLine)
        .join(''),
    );
  }
  return parts;
}
