/** Days are texts of the user's own calendar, `2026-11-22`: no instant, no zone, no daylight saving. As texts they compare. */
export type Day = string;

const pattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const perDay = 86_400_000;
/** The calendar is the same again after 400 years. `Date.UTC` takes the years 0 to 99 for 1900 to 1999: so it is asked later ones. */
const era = { years: 400, days: 146_097 };
/** 0000-01-01 and 9999-12-31: before and after, a day is no text of ten letters. */
const bounds = { first: -719_528, last: 2_932_896 };

const numberOf = (year: number, month: number, date: number): number =>
  Date.UTC(year + era.years, month - 1, date) / perDay - era.days;

/** The same days are asked for again and again, of very many contacts. */
const known = { numbers: new Map<Day, number>(), days: new Map<number, Day>(), most: 20_000 };

/** Days since 1970-01-01; undefined for what is no day of the calendar (`2026-02-30`). */
export function dayNumber(day: Day): number | undefined {
  const before = known.numbers.get(day);
  if (before !== undefined) return before;
  const [, year, month, date] = pattern.exec(day) ?? [];
  if (!year || !month || !date) return undefined;
  const number = numberOf(Number(year), Number(month), Number(date));
  if (dayOf(number) !== day) return undefined;
  if (known.numbers.size >= known.most) known.numbers.clear();
  known.numbers.set(day, number);
  return number;
}

/** The day so many days after 1970-01-01, within the years 0 to 9999. */
export function dayOf(number: number): Day {
  const before = known.days.get(number);
  if (before !== undefined) return before;
  const within = Math.min(Math.max(number, bounds.first), bounds.last);
  const day = new Date(within * perDay).toISOString().slice(0, 10);
  if (known.days.size >= known.most) known.days.clear();
  known.days.set(number, day);
  return day;
}

/** The day of an instant where the reader is; the empty text for no instant. */
export function localDay(instant: Date): Day {
  if (Number.isNaN(instant.getTime())) return '';
  const digits = (part: number, count: number): string => String(part).padStart(count, '0');
  return `${digits(instant.getFullYear(), 4)}-${digits(instant.getMonth() + 1, 2)}-${digits(instant.getDate(), 2)}`;
}

/** Days from `from` to `to`, negative when `to` is earlier; undefined where one of them is no day. */
export function daysBetween(from: Day, to: Day): number | undefined {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  return a === undefined || b === undefined ? undefined : b - a;
}

/** So many days on, or back. What is no day stays as it is. */
export function addDays(day: Day, days: number): Day {
  const number = dayNumber(day);
  return number === undefined ? day : dayOf(number + days);
}

/**
 * The same date some months on, or back; the month's last where it has no such date: 31 January and a month is 28 February. What is
 * no day stays as it is.
 */
export function addMonths(day: Day, months: number): Day {
  if (dayNumber(day) === undefined) return day;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = numberOf(year, month + months, 1);
  const next = numberOf(year, month + months + 1, 1);
  return dayOf(Math.min(first + date, next) - 1);
}

/** How often: ISO 8601 durations of one unit, `P2W`, `P1M`, `P90D`, `P1Y`; or `never`. */
export type Cadence = string;

interface Step {
  readonly days: number;
  readonly months: number;
}

function stepOf(cadence: Cadence): Step | undefined {
  const [, digits, unit] = /^P(\d{1,3})([DWMY])$/.exec(cadence) ?? [];
  const count = Number(digits ?? 0);
  if (count === 0) return undefined;
  if (unit === 'D' || unit === 'W') return { days: unit === 'W' ? count * 7 : count, months: 0 };
  return { days: 0, months: unit === 'Y' ? count * 12 : count };
}

/** The day on which a cadence has passed since `day`; undefined for `never`, for what is no duration and for what is no day. */
export function afterCadence(day: Day, cadence: Cadence): Day | undefined {
  const step = stepOf(cadence);
  if (!step || dayNumber(day) === undefined) return undefined;
  return step.months > 0 ? addMonths(day, step.months) : addDays(day, step.days);
}

/**
 * The last day since which a cadence has passed by `today`: who was in touch on it or before is due, so that a text is compared
 * where a calendar would be reckoned. Undefined where `afterCadence` is.
 */
export function dueSince(cadence: Cadence, today: Day): Day | undefined {
  const step = stepOf(cadence);
  if (!step || dayNumber(today) === undefined) return undefined;
  if (step.months === 0) return addDays(today, -step.days);
  let since = addMonths(today, -step.months);
  // Some month ends meet on one day: the 28th to the 31st of January are all a month before the 28th of February.
  for (let later = addDays(since, 1); addMonths(later, step.months) <= today; later = addDays(since, 1)) {
    since = later;
  }
  return since;
}

/** A length of time as one says it. */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** How long from one day to a later one, in the unit that one would say it in: 5 days, 3 weeks, 2 months, 2 years; only whole ones. */
export function durationBetween(from: Day, to: Day): Duration {
  const days = Math.max(daysBetween(from, to) ?? 0, 0);
  if (days < 14) return { count: days, unit: 'day' };
  if (addMonths(from, 2) > to) return { count: Math.floor(days / 7), unit: 'week' };
  // 28 days at the least: never too few, and then taken back.
  let months = Math.floor(days / 28);
  while (addMonths(from, months) > to) months -= 1;
  return months < 24 ? { count: months, unit: 'month' } : { count: Math.floor(months / 12), unit: 'year' };
}
