import { isOneEditApart } from './one-edit.ts';
import { abbreviates, startsOf } from './organization-abbreviation.ts';
import { organizationWords } from './organization-names.ts';
import { joiningWords } from './organization-words.ts';

/** Two names that may mean one organization, and why. Only ever a suggestion. */
export interface SpellingSuggestion {
  /** `acronym`: the first is the second written short; `letter`: they differ by one. */
  readonly kind: 'acronym' | 'letter';
  readonly names: readonly [string, string];
  readonly keys: readonly [string, string];
}

/** What is needed of an organization; `key` tells them apart. */
export interface NamedOrganization {
  readonly key: string;
  readonly name: string;
  /** Other texts under the same key: an alias may be what is alike. */
  readonly spellings?: readonly { readonly text: string }[];
}

interface Written {
  readonly organization: NamedOrganization;
  readonly words: readonly string[];
}

/** Organizations that share a first sign of likeness; more, and the sign says nothing. */
const mostAlike = 400;

/**
 * The pairs of organizations that are written alike: an acronym and what it stands for (`BKN`, `Dinkes Kab. Bogor`,
 * `Kemenkeu`), or one letter apart. Numbers and Roman numerals are never one letter apart. Looks only at pairs that share
 * first letters or all but a letter, so that thousands cost a second.
 */
export function spellingSuggestions(organizations: readonly NamedOrganization[]): SpellingSuggestion[] {
  const written = organizations.flatMap(allWritings);
  const isSlip = (a: Written, b: Written): boolean => isMisspelt(a.words, b.words);
  return once([
    ...suggestions('acronym', abbreviationPairs(written), isAcronym),
    ...suggestions('letter', letterPairs(written), isSlip),
  ]);
}

/** Of `spellingSuggestions` the acronyms. */
export const acronymSuggestions = (organizations: readonly NamedOrganization[]): SpellingSuggestion[] =>
  once([...suggestions('acronym', abbreviationPairs(organizations.flatMap(allWritings)), isAcronym)]);

const isAcronym = (short: Written, long: Written): boolean => abbreviates(short.words, long.words);

function* suggestions(
  kind: SpellingSuggestion['kind'],
  pairs: Iterable<[Written, Written]>,
  isAlike: (a: Written, b: Written) => boolean,
): Generator<SpellingSuggestion> {
  for (const [a, b] of pairs) {
    const [one, other] = [a.organization, b.organization];
    if (one.key !== other.key && isAlike(a, b))
      yield { kind, names: [one.name, other.name], keys: [one.key, other.key] };
  }
}

function once(found: readonly SpellingSuggestion[]): SpellingSuggestion[] {
  const known = new Map<string, SpellingSuggestion>();
  for (const suggestion of found) {
    const id = [...suggestion.keys].sort().join('\n');
    if (!known.has(id)) known.set(id, suggestion);
  }
  return [...known.values()];
}

function allWritings(organization: NamedOrganization): Written[] {
  const texts = [organization.name, ...(organization.spellings ?? []).map(({ text }) => text)];
  const byKey = new Map(texts.map(text => [organizationWords(text).join(' '), organizationWords(text)]));
  return [...byKey.values()]
    .filter(words => words.length > 0 && words.length <= 16)
    .map(words => ({ organization, words }));
}

/** In shorter words a letter makes another word. */
const shortestMisspelt = 5;
const roman = /^[ivx]+$/;

/** One long enough word differs by a letter that is not its first: `Batu` and `Baru` are two towns. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.join('') === b.join('') && a.join('').length >= 6;
  const [at = -1, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
  const [left = '', right = ''] = [a[at], b[at]];
  if (at < 0 || more.length > 0 || Math.min(left.length, right.length) < shortestMisspelt) return false;
  if (/\p{N}/u.test(left + right) || (roman.test(left) && roman.test(right))) return false;
  return left[0] === right[0] && isOneEditApart(left, right);
}

/** What is short and what it may stand for, by the first letters that an abbreviation keeps. */
function* abbreviationPairs(written: readonly Written[]): Generator<[Written, Written]> {
  const longs = grouped(
    written.filter(({ words }) => words.length > 1),
    ({ words }) => longKeys(words.filter(word => !joiningWords.has(word))),
  );
  for (const short of written) {
    for (const key of new Set(shortKeys(short.words.filter(word => !joiningWords.has(word))))) {
      const group = longs.get(key) ?? [];
      if (group.length > mostAlike) continue;
      for (const long of group) if (long.words.length > short.words.length) yield [short, long];
    }
  }
}

const two = (word: string): string => word.slice(0, 2);
const initials = (words: readonly string[]): string => words.map(word => word[0] ?? '').join('');

/** The keys by which `shortKeys` finds it. */
function longKeys(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const keys = new Set([`=${initials(words)}`, `${first[0]}…${last}`]);
  for (const start of startsOf(first)) {
    for (const end of startsOf(last)) keys.add(`${two(start)}/${two(end)}`).add(`${two(start)}/${end[0]}$`);
    for (const end of words.slice(-4).flatMap(startsOf))
      keys.add(`${two(start)}…${two(end)}`).add(`${first[0]}…${two(end)}`);
    keys.add(`${two(start)}…${initials(words.slice(-2))}`);
  }
  return [...keys];
}

/** `bkn`: the initials; `dinkes`: `di` and two letters, or the last; `uin bogor`: `u` and `bogor`; `dinkes jabar`: `di` and `ja`. */
function shortKeys(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1)
    return [`${first[0]}…${last}`, `${two(first)}…${two(last)}`, `${first[0]}…${two(last)}`];
  const keys = [`=${first}`, `${two(first)}/${first.at(-1)}$`];
  for (let at = 1; at + 2 <= Math.min(first.length, 20); at++)
    keys.push(`${two(first)}/${first.slice(at, at + 2)}`);
  return keys;
}

/** Those that differ in one word at most, which begins or ends alike. */
function* letterPairs(written: readonly Written[]): Generator<[Written, Written]> {
  for (const group of grouped(written, ({ words }) => letterKeys(words)).values()) {
    if (group.length > mostAlike) continue;
    for (const [index, a] of group.entries()) for (const b of group.slice(index + 1)) yield [a, b];
  }
}

function letterKeys(words: readonly string[]): string[] {
  const keys = [words.join('')];
  for (const [at, word] of words.entries()) {
    if (word.length < shortestMisspelt) continue;
    const rest = words.toSpliced(at, 1, '*').join(' ');
    keys.push(`${rest} ${word.slice(0, 3)}`, `${rest} ${word.slice(-3)}`);
  }
  return keys;
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
