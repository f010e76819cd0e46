import { presenceOf, wordsOver } from './list-label.ts';

/** More than any platform admits. */
const mostPeople = 100_000;

/** `52`, `1,024`, `1.024`; undefined for anything else. */
function countIn(text: string): number | undefined {
  if (!/^\d{1,6}$|^\d{1,3}[.,]\d{3}$/.test(text)) return undefined;
  const count = Number(text.replace(/[.,]/, ''));
  return count > 0 && count <= mostPeople ? count : undefined;
}

/** The number in words over a list: `Participants (52)`, `Contributors 7`, `In this meeting, 293 total`, `People - 4 joined`. */
export function totalIn(words: string): number | undefined {
  if (presenceOf(words) === 'elsewhere') return undefined;
  const [, bracket] = /[([（]\s*([\d.,]{1,7})\s*[)\]）]\s*$/u.exec(words) ?? [];
  if (bracket !== undefined) return countIn(bracket);
  const numbers = words.match(/(?<![\p{L}\d.,:/-])\d[\d.,]{0,6}(?![\p{L}\d:/%])/gu) ?? [];
  return numbers.length === 1 && presenceOf(words) === 'there'
    ? countIn((numbers[0] ?? '').replace(/[.,]$/, ''))
    : undefined;
}

/** How many the words over a list say that are in it; never fewer than are rendered: that would be another number. */
export const totalOver = (list: Element, rows: number): number | undefined =>
  wordsOver(list)
    .map(totalIn)
    .find(total => total !== undefined && total >= rows);
