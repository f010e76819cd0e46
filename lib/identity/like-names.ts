import { fold } from './text.ts';

const words = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/** Letters that are enough to know a word by: `Aminah` and `Aminatun` are alike, `Siti` and `Sinta` are not. */
const enough = 4;

/**
 * Whether two names at one address may be one person's: `Siti Aminah` and `Bu Siti`. What is only an address is nobody's name,
 * and names in different scripts cannot be compared: nothing speaks against them.
 */
export function areLikeNames(a: string, b: string): boolean {
  if (a.includes('@') || b.includes('@') || isLatin(a) !== isLatin(b)) return true;
  const others = words(b);
  return words(a).some(word =>
    others.some(other => word.startsWith(other.slice(0, enough)) || other.startsWith(word.slice(0, enough))),
  );
}
