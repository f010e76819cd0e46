import type { ReviewPeriod } from '../model/review.ts';
import { addDays, addMonths, type Day, dayNumber } from './day.ts';

/** A week from Monday to Sunday, or a month, a quarter or a year of the calendar. */
export interface Span {
  readonly period: ReviewPeriod;
  /** First and last day. */
  readonly startOn: Day;
  readonly endOn: Day;
}

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

/** 0 is Monday. 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day): number => ((((dayNumber(day) ?? 0) + 3) % 7) + 7) % 7;

/** The week of ISO 8601: the year is that of its Thursday, the first week the one with the first Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  const first = dayNumber(`${thursday.slice(0, 4)}-01-01`) ?? 0;
  return { year, week: Math.floor(((dayNumber(thursday) ?? 0) - first) / 7) + 1 };
}

const months = { month: 1, quarter: 3, year: 12 } as const;

/** The period in which a day lies. */
export function spanOf(period: ReviewPeriod, day: Day): Span {
  if (period === 'week') {
    const startOn = mondayOf(day);
    return { period, startOn, endOn: addDays(startOn, 6) };
  }
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % months[period]);
  const startOn = `${day.slice(0, 4)}-${String(first + 1).padStart(2, '0')}-01`;
  return { period, startOn, endOn: addDays(addMonths(startOn, months[period]), -1) };
}

/** The period before it. */
export const spanBefore = ({ period, startOn }: Span): Span => spanOf(period, addDays(startOn, -1));

export const isWithin = ({ startOn, endOn }: Pick<Span, 'startOn' | 'endOn'>, day: Day): boolean =>
  day >= startOn && day <= endOn;
