import { type IndexedWords, searchIndex } from '../../../lib/find/search-index.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { wordsBeside } from './words-beside.ts';

/** The words of all contacts; kept as long as the page, so that coming back to the list costs nothing. */
const index = searchIndex(wordsBeside);

/** What a worker has indexed, until it is taken over. */
let handed: { readonly rows: readonly ContactRow[]; readonly words: IndexedWords } | undefined;
export function handIndex(rows: readonly ContactRow[], words: IndexedWords): void {
  handed = { rows, words };
}

/** Brings the index up to date and gives the way to search: another one each time, since what it finds is another. */
export function* indexing(
  contacts: readonly ContactRow[],
): Generator<void, (query: string) => readonly ContactRow[]> {
  if (handed) index.takeOver(handed.rows, handed.words);
  handed = undefined;
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
