import type { Language } from '../model/settings.ts';
import { locales } from './formats.ts';

const made = new Map<Language, Intl.DateTimeFormat>();

/** Days of a year that is said elsewhere: `2–4 Mar`, `11 Jun`. They are texts of the calendar, so that no zone can move them. */
export function dayRange(first: string, last: string, language: Language): string {
  const format =
    made.get(language) ??
    new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  made.set(language, format);
  return format.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`));
}
