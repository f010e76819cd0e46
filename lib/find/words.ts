import { fold } from '../identity/text.ts';

/** Characters of a text that are looked at: more than any name, less than a pasted page. */
const longest = 5000;

/** The words of a text for comparing: folded, without punctuation (`Ma'ruf` -> `maruf`, `S.Kom.` -> `s`, `kom`). */
export function wordsOf(text: string): readonly string[] {
  const short = text.length > longest ? text.slice(0, longest) : text;
  // Folding is for what is not plain; most of 100,000 contacts is.
  if (/^[\n -~]*$/.test(short))
    return (
      short
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? []
    );
  return (
    fold(short)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}

/**
 * What is looked for in texts as they are where a query has no words: emoji, `+`. Punctuation alone asks for nothing yet: `"` and
 * `(` stand before a word.
 */
export const signsOf = (query: string): readonly string[] =>
  query
    .split(/\s+/)
    .filter(part => /\p{S}/u.test(part))
    // With or without it a sign is the same, in colours or in ink.
    .map(part => part.replace(/\uFE0F$/, ''));

/** Degrees as they are spoken, one word each, and apart: `S.Kom., M.T.` -> `skom`, `mt`, `s`, `kom`, `m`, `t`. */
export const titleWords = (titles: string): readonly string[] => [
  ...titles.split(/[\s,]+/).flatMap(title => wordsOf(title.replaceAll('.', ''))),
  ...wordsOf(titles),
];

/** Digits alone, so that any part of a number is found however it was written. */
export function digitsOf(telephone: string): readonly string[] {
  const digits = telephone.replace(/\D+/g, '');
  return digits === '' ? [] : [digits];
}
