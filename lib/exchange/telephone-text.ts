import { formatTelephone } from '../identity/telephone.ts';

const space = '\u00A0';

/**
 * A telephone number for a spreadsheet. One of bare digits is set in groups, `+62 812-3456-7890`, or Excel would make it
 * the number 6.28E+12 and take the zero from `0812…`; the no-break spaces tell that the groups are ours.
 */
export function telephoneText(number: string): string {
  if (!/^\+?\d{7,15}$/.test(number)) return number;
  const grouped = formatTelephone(number);
  const text = grouped === number ? number.replace(/\d{4}(?=\d)/g, '$& ') : grouped;
  return text.replace(/\s/g, space);
}

/** The number that `telephoneText` was given. */
export function telephoneOf(text: string): string {
  const number = text.replace(/[^\d+]/g, '');
  return text.includes(space) && telephoneText(number) === text ? number : text;
}
