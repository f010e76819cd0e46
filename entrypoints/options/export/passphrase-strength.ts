export const strengths = ['weak', 'fair', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** Longer ones are not looked at: they are strong. */
const most = 200;

/** Kinds of signs, and how many of each there are to guess from. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{L}\p{Nd}]/u, 20],
];

/** Whether a sign goes on from the one before: the same again, the next or the one before in the alphabet. */
const goesOn = (sign: string, before: string): boolean =>
  Math.abs((sign.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1;

/**
 * How hard a passphrase is to guess, by a rough count of what it is made of: a sign that only goes on (`aaaa`, `1234`) and a word
 * that comes again count little. An honest hint, not a proof: it knows no list of names and song lines.
 */
export function strengthOf(passphrase: string): Strength {
  const words = [...new Set(passphrase.normalize('NFKC').slice(0, most).split(/\s+/).filter(Boolean))];
  const text = words.join(' ');
  // Whoever guesses tries whole words: one is worth about 12 bits, however long.
  const byWords = words.length >= 3 ? words.filter(word => word.length > 2).length * 12 : Infinity;
  const signs = [...text];
  const fresh = signs.filter((sign, at) => at === 0 || !goesOn(sign, signs[at - 1] ?? ''));
  const distinct = new Set(signs).size;
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 0);
  const bySigns = Math.min(fresh.length, distinct * 2) * Math.log2(Math.max(2, alphabet));
  const bits = Math.min(byWords, bySigns);
  return bits < 46 ? 'weak' : bits < 60 ? 'fair' : 'strong';
}
