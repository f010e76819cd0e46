import { type Day, type Duration, daysBetween, durationBetween } from '../day.ts';

/** When a reason is about. */
export interface DueDate {
  /** The day that it is about: of the promise, the birthday, the meeting, the day on which the rhythm had passed. */
  readonly on: Day;
  /** Days from today until then; negative: so many days ago. */
  readonly days: number;
  /** How long that is, until then or since, as one says it. */
  readonly span: Duration;
}

export type DueDates = (on: Day) => DueDate | undefined;

/** Days as seen from today; undefined for what is no day. Many contacts share one, and it is reckoned once. */
export function dueDates(today: Day): DueDates {
  const known = new Map<Day, DueDate | undefined>();
  return on => {
    const before = known.get(on);
    if (before || known.has(on)) return before;
    const days = daysBetween(today, on);
    const span = on < today ? durationBetween(on, today) : durationBetween(today, on);
    const date = days === undefined ? undefined : { on, days, span };
    known.set(on, date);
    return date;
  };
}
