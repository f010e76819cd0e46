import type { Language } from '../../../lib/model/settings.ts';

/** A birthday in its parts, as one chooses them; empty: not known. */
export interface BirthdayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `1990-05-17` and `--05-17` in their parts, `17`, `5`, `1990`. */
export function birthdayParts(birthday: string): BirthdayParts {
  const [, year = '', month = '', day = ''] = /^(-|\d{4})-(\d\d)-(\d\d)$/.exec(birthday) ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year: year === '-' ? '' : year };
}

/** The birthday of the parts, `--05-17` without a year; empty when all are, undefined when no calendar has such a day. */
export function birthdayOfParts({ day, month, year }: BirthdayParts): string | undefined {
  const typed = year.trim();
  if (day === '' && month === '' && typed === '') return '';
  if (!/^(?:\d{4})?$/.test(typed) || day === '' || month === '') return undefined;
  const date = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A leap year, so that 29 February is a birthday too.
  const at = new Date(`${typed || '2000'}-${date}T00:00Z`);
  if (Number.isNaN(at.getTime()) || !at.toISOString().endsWith(`${date}T00:00:00.000Z`)) return undefined;
  return `${typed || '-'}-${date}`;
}

const locales: Record<Language, string> = { en: 'en-GB', id: 'id-ID' };

/** `17 May 1990`, and `17 May` where the year is not known. */
export function birthdayShown(birthday: string, language: Language): string {
  const { day, year } = birthdayParts(birthday);
  if (day === '') return birthday;
  const at = new Date(`${year || '2000'}${birthday.slice(-6)}T00:00Z`);
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    ...(year !== '' && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}

/** `January`, …, `December` in the reader's language. */
export const monthNames = (language: Language): string[] => {
  const month = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index)));
};
