import { isOneEditApart } from '../one-edit.ts';
import type { NameWords } from './name-words.ts';

/**
 * How two names are alike.
 * - same: word for word, titles, accents and case apart;
 * - order: the same words in another order;
 * - spelling: spelled otherwise (`Moh. Rizky`, `Muhammad Rizki`), written apart or together, or one letter wrong;
 * - initials: a word is an initial of the other's (`S. Aminah`);
 * - longer: one has words that the other has not (`Siti Aminah Rahman`).
 */
export type NameKind = 'same' | 'order' | 'spelling' | 'initials' | 'longer';

export interface NameLikeness {
  readonly kind: NameKind;
  /** How much it says by itself: 4 for three same words, 0.5 for a first name. */
  readonly weight: number;
}

/** Two words say more than one, three more than two; more than three say no more. */
const size = (words: readonly string[]): number => Math.min(words.length, 3);

/** How two names are alike, or undefined where they are two names. */
export function nameLikeness(a: NameWords, b: NameWords): NameLikeness | undefined {
  if (a.words.length === 0 || b.words.length === 0) return undefined;
  const full = size(a.words) + 1;
  if (a.words.length === b.words.length) {
    if (a.words.every((word, index) => word === b.words[index])) return { kind: 'same', weight: full };
    if (a.wordKey === b.wordKey) return { kind: 'order', weight: full - 0.5 };
    if (a.soundKey === b.soundKey) return { kind: 'spelling', weight: full - 1 };
    if (isOneLetterApart(a.words, b.words) || isOneLetterApart(a.sounds, b.sounds))
      return { kind: 'spelling', weight: 1.5 };
  }
  if (a.soundText.length >= 6 && a.soundText === b.soundText) return { kind: 'spelling', weight: 2 };
  return byWords(a, b);
}

/**
 * All words but one are the same, and that one has a letter wrong, neither its first nor its last: `Rina` and `Rini`,
 * `Putra` and `Putri`, `Salim` and `Halim` are names of their own.
 */
function isOneLetterApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2) return false;
  const [at = -1, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
  const [left = '', right = ''] = [a[at], b[at]];
  return (
    more.length === 0 &&
    Math.min(left.length, right.length) >= 5 &&
    left[0] === right[0] &&
    left.at(-1) === right.at(-1) &&
    isOneEditApart(left, right)
  );
}

/** Each word of the one with fewer stands in the other, in the same order, whole or as an initial. */
function byWords(a: NameWords, b: NameWords): NameLikeness | undefined {
  const [few, many] = a.words.length <= b.words.length ? [a.sounds, b.sounds] : [b.sounds, a.sounds];
  let whole = 0;
  let initials = 0;
  let at = 0;
  for (const word of few) {
    const found = many.findIndex((other, index) => index >= at && (word === other || isInitial(word, other)));
    if (found < 0) return undefined;
    if (word !== many[found]) initials++;
    else if (word.length > 1) whole++;
    at = found + 1;
  }
  if (whole === 0) return undefined;
  if (initials === 0) return { kind: 'longer', weight: [0, 0.5, 1.5, 2.5][Math.min(whole, 3)] ?? 0 };
  const isWhole = few.length === many.length;
  return { kind: 'initials', weight: Math.min(whole, 3) * 0.5 + (isWhole ? 0.5 : 0) };
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 || b.length === 1) && a.length !== b.length && a[0] === b[0];
