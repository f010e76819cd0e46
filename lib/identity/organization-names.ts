import { abbreviates } from './organization-abbreviation.ts';
import { withoutLegalForms, wordsOf } from './organization-words.ts';

/**
 * What two spellings of one organization have in common: folded, without legal forms and punctuation, and without the
 * acronym that is written beside it (`Badan Kepegawaian Negara (BKN)`). Nothing to compare: the empty string.
 */
export const organizationKey = (name: string): string => organizationWords(name).join(' ');

/** The words of the key. */
export function organizationWords(name: string): readonly string[] {
  const [, outside = '', inside = ''] = /^([^()]{1,300})\(([^()]{1,300})\)\s*$/.exec(name) ?? [];
  if (inside === '') return withoutLegalForms(wordsOf(name));
  const [before, within] = [withoutLegalForms(wordsOf(outside)), withoutLegalForms(wordsOf(inside))];
  if (abbreviates(within, before)) return before;
  return abbreviates(before, within) ? within : withoutLegalForms(wordsOf(name));
}

/** A spelling and how often it is used. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** The commonest first; of equally common ones the longer, which says more. */
export const bySpellingUse = (a: Spelling, b: Spelling): number =>
  b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);

/** Whether two spellings have one key, or one is the other abbreviated. */
export function isSameOrganization(a: string, b: string): boolean {
  const [first, second] = [organizationWords(a), organizationWords(b)];
  return first.join(' ') === second.join(' ') || abbreviates(first, second) || abbreviates(second, first);
}
