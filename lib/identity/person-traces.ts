import type { Person } from '../model/person.ts';
import { foldedWords } from './folded-words.ts';

/** By what a person is recognised in a text. */
export type Traceable = Pick<Person, 'name' | 'email' | 'telephone' | 'identities'> & {
  readonly originalName?: string | undefined;
  readonly url?: string | undefined;
};

/** Shorter numbers are an extension, a year, a sum. */
const fewestDigits = 8;
/** Of a text nobody reads on: a book pasted as a note. */
const longestText = 50_000;

/**
 * Whether a text names one of these persons: the whole name as words, or an address, number or key of theirs. A part of a name is
 * none of theirs alone, and says nothing.
 */
export function personTraces(people: readonly Traceable[]): (text: string) => boolean {
  const names = new Set(people.flatMap(person => [person.name, person.originalName ?? ''].map(foldedWords)));
  const keys = new Set(people.flatMap(keysOf));
  const numbers = new Set(people.flatMap(({ telephone }) => telephone.map(nationalDigits)));
  for (const texts of [names, keys, numbers]) texts.delete('');
  const words = [...names].map(longestWord);
  return text => {
    const read = text.slice(0, longestText);
    const lower = read.toLowerCase();
    // Most texts are plain, and folding costs twenty times as much as looking for a word.
    const isPlain = !/[^\t\n\r -~]/.test(read);
    if (!isPlain || words.some(word => lower.includes(word))) {
      const folded = ` ${foldedWords(read)} `;
      for (const name of names) if (folded.includes(` ${name} `)) return true;
    }
    for (const key of keys) if (stands(lower, key)) return true;
    if (numbers.size === 0) return false;
    const runs = read.match(/\d[\d\s().-]{6,24}\d/g) ?? [];
    return runs.some(run => [...numbers].some(number => run.replace(/\D/g, '').endsWith(number)));
  };
}

const longestWord = (name: string): string =>
  name.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');

const keysOf = ({ email, identities, url = '' }: Traceable): string[] =>
  [...email, ...identities.map(ownKey), url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')].map(
    key => key.trim().toLowerCase(),
  );

/** An agency's mailbox or number stands in `email` and `telephone` already; of the others the whole key is looked for. */
const ownKey = (key: string): string => key.replace(/^(?:email|phone):/, '');

/** The key, and not as the beginning or end of a longer one: `linkedin:rina` is not in `linkedin:rina-wijaya`. */
function stands(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + key.length] ?? ' ';
    if (!/[\p{L}\p{N}_.-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}

/** `81234567890` of `+62 812-3456-7890` and of `0812 3456 7890`; empty where too little is left. */
function nationalDigits(number: string): string {
  const digits = number.replace(/\D/g, '').replace(/^(?:00)?62(?=\d{8})|^0+/, '');
  return digits.length >= fewestDigits ? digits : '';
}
