import { Numbers } from '../identity/numbers.ts';
import { PackedTexts, type PackedTextsState } from '../identity/packed-texts.ts';
import { beginsWithOneTypo } from './one-typo.ts';

/** How a word answers to what was typed; the less the better. */
export const quality = { whole: 0, beginning: 1, within: 4, typo: 6 } as const;

/** Every different word of an index, each with a number. */
export interface Vocabulary {
  /** The number of a word, which is taken in when it is new. */
  readonly numberOf: (word: string) => number;
  /** Calls back for each word that answers to what was typed. */
  readonly match: (typed: string, forgiving: boolean, found: (word: number, quality: number) => void) => void;
  /** What it consists of; it is not used any more. */
  readonly state: () => VocabularyState;
}

/** The words as one thread hands them to another. */
export interface VocabularyState {
  readonly texts: PackedTextsState;
  readonly places: Int32Array<ArrayBuffer>;
  readonly letters: Int32Array<ArrayBuffer>;
  readonly byFirst: Map<string, number[]>;
}

/** Shorter than this, half of all words would be one slip away. */
const leastForTypo = 4;
/** Shorter than this, only beginnings answer; scripts without spaces have no beginnings. */
const leastWithin = 3;

/** What was typed, and which words answered to it. */
interface Narrowed {
  readonly typed: string;
  readonly forgiving: boolean;
  readonly words: readonly number[];
  readonly size: number;
}

/**
 * At 100,000 contacts there are some 300,000 words. Which letters a word has is kept as bits of one number, by which nearly
 * all of them are passed over without being looked at; and who types on only narrows what was found before.
 *
 * @param state Of another one, which is not used any more.
 */
export function vocabulary(state?: VocabularyState): Vocabulary {
  const texts = new PackedTexts(state?.texts);
  const words = new Numbers(texts, state?.places);
  let letters = state?.letters ?? new Int32Array(1024);
  const byFirst = state?.byFirst ?? new Map<string, number[]>();
  let narrowed: readonly Narrowed[] = [];

  const numberOf = (word: string): number => {
    const before = words.size;
    const number = words.of(word);
    if (number < before) return number;
    if (number === letters.length) {
      const larger = new Int32Array(2 * number);
      larger.set(letters);
      letters = larger;
    }
    letters[number] = lettersOf(word);
    const first = word.charAt(0);
    const alike = byFirst.get(first);
    if (alike) alike.push(number);
    else byFirst.set(first, [number]);
    return number;
  };

  /** The words that begin with the same letter; or that have all letters typed, one less where a slip is forgiven. */
  const likely = (typed: string, inside: boolean, forgiving: boolean): readonly number[] => {
    if (!inside) return byFirst.get(typed.charAt(0)) ?? [];
    const wanted = lettersOf(typed);
    const some: number[] = [];
    for (let number = 0; number < words.size; number++) {
      const missing = wanted & ~(letters[number] ?? 0);
      if (missing === 0 || (forgiving && (missing & (missing - 1)) === 0)) some.push(number);
    }
    return some;
  };

  const match: Vocabulary['match'] = (typed, forgiving, found) => {
    const inside = typed.length >= leastWithin || /[^\p{Script=Latin}\p{N}]/u.test(typed);
    const mayErr = forgiving && typed.length >= leastForTypo && !/\p{N}/u.test(typed);
    const before = narrowed.find(
      one => one.size === words.size && one.forgiving === mayErr && typed.startsWith(one.typed),
    );
    const remaining: number[] = [];
    for (const number of before?.words ?? likely(typed, inside, mayErr)) {
      const word = words.textOf(number);
      if (word.startsWith(typed))
        found(number, word.length === typed.length ? quality.whole : quality.beginning);
      else if (inside && word.includes(typed)) found(number, quality.within);
      else if (mayErr && beginsWithOneTypo(typed, word)) found(number, quality.typo);
      else continue;
      remaining.push(number);
    }
    // A longer text is within words that do not begin with this one: what only began says nothing of it.
    if (!inside) return;
    narrowed = [{ typed, forgiving: mayErr, words: remaining, size: words.size }, ...narrowed].slice(0, 12);
  };

  return {
    numberOf,
    match,
    state: () => ({ texts: texts.state, places: words.places, letters, byFirst }),
  };
}

/** One bit for each letter a to z, five for digits by twos, one for all else. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) bits |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) bits |= 1 << (26 + ((code - 48) >> 1));
    else bits |= 1 << 31;
  }
  return bits;
}
