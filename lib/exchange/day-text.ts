/** `2024-02-29` that is in the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** `2026-11-22T03:00:00.000Z` */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** A day, a local time or one with its offset, as `eventFactsSchema` says: `2026-10-12T09:00+07:00`. */
export function isEventTime(text: string): boolean {
  const [, day = '', time] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  return isDay(day) && (time === undefined || !Number.isNaN(Date.parse(`2000-01-01T${time}Z`)));
}

/**
 * A birthday for a spreadsheet: one without its year, `--05-17`, would be reckoned to -12 there and is written as ISO 8601-2
 * writes digits that are not known, `XXXX-05-17`.
 */
export const birthdayText = (birthday: string): string => birthday.replace(/^-(?=-\d\d-\d\d$)/, 'XXXX');

/** The birthday of such a text, `1990-05-17` or `--05-17`; undefined when it is none, as after a spreadsheet rewrote it. */
export function birthdayOf(text: string): string | undefined {
  const birthday = text.trim().replace(/^XXXX(?=-)/i, '-');
  // A leap year, so that 29 February is a birthday too.
  return isDay(birthday.replace(/^-(?=-)/, '2000')) ? birthday : undefined;
}

/** How often: an ISO 8601 duration of one unit, `P2W`, or `never`. */
export const isCadence = (text: string): boolean => /^(?:P\d{1,3}[DWMY]|never)$/.test(text);
