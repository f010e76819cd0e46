import type { JejaringEvent } from '../../../lib/model/event.ts';

// Days are texts as `2026-11-30`: an event's day is the one written in it, in whatever zone, and no reader's own.

/** The day so many days later, or earlier. */
export const dayLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The month so many months later: `2026-11`, 2 -> `2027-01`. */
export function monthLater(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7);
}

/** The same day of another month, or its last one: `2026-01-31`, 1 -> `2026-02-28`. */
export function dayOfMonthLater(day: string, months: number): string {
  const month = monthLater(day.slice(0, 7), months);
  const last = dayLater(`${monthLater(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;

/** The weeks that a month has a part in, each from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const start = dayLater(first, -weekdayOf(first));
  const weeks: string[][] = [];
  for (let monday = start; monday.slice(0, 7) <= month; monday = dayLater(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => dayLater(monday, index)));
  return weeks;
}

/** Longer than this no event goes on; a wrong year must not fill the calendar. */
const mostDays = 62;

/** The first and the last day of an event; one that ends at midnight ends on the day before. */
export function daysOf({ startDate = '', endDate = '' }: JejaringEvent): [string, string] | undefined {
  const [first] = /^\d{4}-\d\d-\d\d/.exec(startDate) ?? [];
  if (!first || Number.isNaN(Date.parse(`${first}T00:00Z`))) return undefined;
  const [end = ''] = /^\d{4}-\d\d-\d\d/.exec(endDate) ?? [];
  const last = end > first && endDate.slice(11, 16) === '00:00' ? dayLater(end, -1) : end;
  return [first, last > first && last <= dayLater(first, mostDays) ? last : first];
}

/** Day -> the events on it, of those from `from` to `to`: whole days first, then by the time they begin. */
export function eventsByDay(
  events: readonly JejaringEvent[],
  from: string,
  to: string,
): Map<string, JejaringEvent[]> {
  const found = new Map<string, JejaringEvent[]>();
  for (const event of events) {
    const days = daysOf(event);
    if (!days || days[0] > to || days[1] < from) continue;
    for (let day = days[0] < from ? from : days[0]; day <= days[1] && day <= to; day = dayLater(day, 1))
      (found.get(day) ?? madeAt(found, day)).push(event);
  }
  for (const [day, some] of found) some.sort((a, b) => (beginning(a, day) < beginning(b, day) ? -1 : 1));
  return found;
}

function madeAt(found: Map<string, JejaringEvent[]>, day: string): JejaringEvent[] {
  const events: JejaringEvent[] = [];
  found.set(day, events);
  return events;
}

const beginning = (event: JejaringEvent, day: string): string => `${timeOn(event, day) ?? ''} ${event.name}`;

/** `09:00` where the event begins on that day at a known time. */
export const timeOn = ({ startDate = '' }: JejaringEvent, day: string): string | undefined =>
  startDate.startsWith(`${day}T`) ? startDate.slice(11, 16) : undefined;

/** Today in the reader's own calendar. */
export function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
