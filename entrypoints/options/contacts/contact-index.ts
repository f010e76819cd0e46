import { searchIndex } from '../../../lib/find/search-index.ts';
import { translator } from '../../../lib/i18n/translate.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { languages } from '../../../lib/model/settings.ts';

const voices = languages.map(translator);

/** What a segment or relation is called, in every language: one searches in the words that one has in mind. */
const words = ({ segment, relation }: ContactRow): readonly string[] => [
  ...(segment ? voices.map(t => t(`segment.${segment}`)) : []),
  ...(relation ? voices.map(t => t(`relation.${relation}`)) : []),
];

/** The words of all contacts; kept as long as the page, so that coming back to the list costs nothing. */
const index = searchIndex(words);

/** Brings the index up to date and gives the way to search: another one each time, since what it finds is another. */
export function* indexing(
  contacts: readonly ContactRow[],
): Generator<void, (query: string) => readonly ContactRow[]> {
  yield* index.update(contacts);
  return query => index.find(query);
}

/** What one looks through at a keystroke before the index is there, in ms. */
const stretch = 6;

/** Until the index is there: the first plain names that hold all words, as far as a moment reaches. */
export function byPlainName(contacts: readonly ContactRow[], query: string): readonly ContactRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const end = performance.now() + stretch;
  const found: ContactRow[] = [];
  for (const [at, contact] of contacts.entries()) {
    if (at % 200 === 199 && performance.now() > end) break;
    const plain = contact.name.toLowerCase();
    if (words.every(word => plain.includes(word))) found.push(contact);
  }
  return found;
}
