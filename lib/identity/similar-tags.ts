import { isOneEditApart } from './one-edit.ts';
import type { TagCount } from './tag-counts.ts';
import { fold } from './text.ts';

/** Tags that may be one. */
export interface SimilarTags {
  /** What is written otherwise. */
  readonly from: readonly string[];
  /** What most records say. */
  readonly into: string;
}

/** In shorter ones one letter makes another word. */
const leastLetters = 5;
/** A tag of many letters would have many neighbours; a hostile file has such. */
const mostLetters = 60;

/**
 * Tags that differ in case, spacing or signs alone, and those one letter apart; the ones in use most first. Two numbers are
 * never one: `webinar 2025`, `webinar 2026`.
 */
export function similarTags(tags: readonly TagCount[]): SimilarTags[] {
  const found: SimilarTags[] = tags.flatMap(({ name, writings }) =>
    writings.length > 1 || (writings[0] !== undefined && writings[0] !== name)
      ? { from: writings.filter(writing => writing !== name), into: name }
      : [],
  );
  const near = new Map<string, TagCount[]>();
  for (const tag of tags) {
    const letters = lettersOf(tag.name);
    const partners = new Set(shortened(letters).flatMap(key => near.get(key) ?? []));
    for (const other of partners)
      if (areSimilar(lettersOf(other.name), letters)) found.push({ from: [tag.name], into: other.name });
    for (const key of shortened(letters)) {
      const own = near.get(key);
      if (own) own.push(tag);
      else near.set(key, [tag]);
    }
  }
  return found;
}

const lettersOf = (name: string): string => fold(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
const digitsOf = (letters: string): string => letters.replace(/\P{N}/gu, '');

const areSimilar = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= leastLetters && isOneEditApart(a, b) && digitsOf(a) === digitsOf(b));

/** A text and what is left of it without one of its letters: two texts one edit apart have one of these in common. */
function shortened(letters: string): string[] {
  if (letters === '') return [];
  if (letters.length < leastLetters - 1 || letters.length > mostLetters) return [letters];
  const keys = [letters];
  for (let at = 0; at < letters.length; at++) keys.push(letters.slice(0, at) + letters.slice(at + 1));
  return [...new Set(keys)];
}
