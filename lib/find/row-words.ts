import type { ContactRow } from '../model/contact-row.ts';
import { digitsOf, titleWords, wordsOf } from './words.ts';

/** Where in a contact a word stands, the most telling first. */
export const parts = { name: 0, work: 1, rest: 2 } as const;
export type Part = (typeof parts)[keyof typeof parts];

/** Makes words of a text; another one for titles and numbers. */
type Words = (text: string) => readonly string[];

/**
 * Calls back with every text that a contact is found by, the most telling first, and with what makes words of it. `often`: many
 * contacts share it, so that its words are worth keeping.
 */
export function eachText(
  row: ContactRow,
  beside: readonly string[],
  take: (text: string, part: Part, words: Words, often: boolean) => void,
): void {
  take(row.name, parts.name, wordsOf, false);
  if (row.nickname) take(row.nickname, parts.name, wordsOf, false);
  for (const text of [row.jobTitle, row.organization, row.department, row.location])
    if (text) take(text, parts.work, wordsOf, true);
  for (const tag of row.tags) take(tag, parts.work, wordsOf, true);
  for (const titles of [row.honorificPrefix, row.honorificSuffix])
    if (titles) take(titles, parts.work, titleWords, false);
  for (const text of beside) take(text, parts.work, wordsOf, true);
  if (row.headline) take(row.headline, parts.work, wordsOf, false);
  for (const address of row.email) take(address, parts.rest, wordsOf, false);
  for (const number of row.telephone) take(number, parts.rest, digitsOf, false);
  if (row.note) take(row.note, parts.rest, wordsOf, false);
}

/** Whether each of the signs stands in one of the texts. */
export function hasSigns(row: ContactRow, beside: readonly string[], signs: readonly string[]): boolean {
  const texts: string[] = [];
  eachText(row, beside, text => texts.push(text));
  return signs.every(sign => texts.some(text => text.includes(sign)));
}
