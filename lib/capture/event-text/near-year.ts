import type { DayToken } from './date-tokens.ts';

/**
 * The year of a day: as written, that of the end of its range, else the one that fits its weekday nearest to the page's
 * own days, else that of a page day with the same day and month. Undefined: nothing says it.
 */
export function yearOf(
  first: DayToken,
  second: DayToken | undefined,
  weekday: number | undefined,
  days: readonly string[],
): number | undefined {
  if (first.year !== undefined) return first.year;
  if (second?.year !== undefined) return second.month < first.month ? second.year - 1 : second.year;
  for (const day of days) {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
    if (Number(month) === first.month && Number(date) === first.day) return Number(year);
  }
  const known = days.map(day => Date.parse(day.slice(0, 10))).filter(Number.isFinite);
  if (weekday === undefined || known.length === 0) return undefined;
  const around = new Date(Math.max(...known)).getUTCFullYear();
  const fitting = [around - 1, around, around + 1, around + 2].filter(
    year => new Date(Date.UTC(year, first.month - 1, first.day)).getUTCDay() === weekday,
  );
  const distance = (year: number): number =>
    Math.min(...known.map(day => Math.abs(Date.UTC(year, first.month - 1, first.day) - day)));
  return fitting.sort((a, b) => distance(a) - distance(b))[0];
}
