import { addDays, addMonths, type Day, dayNumber, daysBetween } from '../day.ts';
import { eventDay, isTakenPart } from '../taking-part.ts';
import type { DueAttendance, DueEvent } from './input.ts';
import { crowd } from './last-met.ts';

/** A day that comes again each year. */
export interface Occasion {
  /** When it is next, today included. */
  readonly on: Day;
  /** Days until then. */
  readonly days: number;
}

/**
 * The next birthday.
 *
 * @param birthday `1990-05-17`, or `--05-17` where the year is not known. Who was born on 29 February has it on the 28th of other
 * years. Undefined for what is no birthday.
 */
export function nextBirthday(birthday: string, today: Day): Occasion | undefined {
  const date = /^(?:\d{4}|-)-(\d\d-\d\d)$/.exec(birthday)?.[1];
  // A leap year.
  if (date === undefined || dayNumber(`2000-${date}`) === undefined) return undefined;
  return nextOf(`2000-${date}`, today);
}

/** The next day with the date of a day in a leap year. */
function nextOf(day: Day, today: Day): Occasion | undefined {
  const year = Number(today.slice(0, 4));
  for (const candidate of [year, year + 1]) {
    const on = addMonths(day, (candidate - 2000) * 12);
    const days = daysBetween(today, on);
    if (days !== undefined && days >= 0) return { on, days };
  }
  return undefined;
}

/** The days up to so many ahead on which a birthday is, by its last letters, `05-17`: one look for each of many contacts. */
export function birthdaysAhead(today: Day, ahead: number): ReadonlyMap<string, Day> {
  const coming = new Map<string, Day>();
  for (let days = 0; days <= ahead; days += 1) {
    const on = addDays(today, days);
    coming.set(on.slice(5), on);
    if (on.endsWith('-02-28') && dayNumber(`${on.slice(0, 4)}-02-29`) === undefined) coming.set('02-29', on);
  }
  return coming;
}

/** Some years ago to the day you met people at an event. */
export interface Anniversary extends Occasion {
  readonly eventId: string;
  readonly event: string;
  readonly years: number;
  /** Who was there, in the order in which they were noted. */
  readonly contactIds: readonly string[];
}

/**
 * The anniversaries of events up to so many days ahead, the nearest first, on one day the event that was last. Only events at which you
 * were, and at which there was somebody whom you know; not those of very many, where it says nothing about any of them.
 */
export function anniversaries(
  events: readonly DueEvent[],
  attendances: readonly DueAttendance[],
  ahead: number,
  today: Day,
): Anniversary[] {
  const dates = birthdaysAhead(today, ahead);
  const coming = events.flatMap(event => {
    const day = eventDay(event);
    const on = day === undefined ? undefined : dates.get(day.slice(5));
    if (day === undefined || on === undefined || !isTakenPart(event)) return [];
    const [years, days] = [Number(on.slice(0, 4)) - Number(day.slice(0, 4)), daysBetween(today, on) ?? 0];
    return years > 0 ? [{ eventId: event.id, event: event.name, on, days, years }] : [];
  });
  if (coming.length === 0) return [];
  const present = new Map(coming.map(({ eventId }) => [eventId, new Set<string>()]));
  for (const { eventId, contactId, role } of attendances)
    if (role !== 'you' && role !== 'registrant') present.get(eventId)?.add(contactId);
  return coming
    .map(one => ({ ...one, contactIds: [...(present.get(one.eventId) ?? [])] }))
    .filter(({ contactIds }) => contactIds.length > 0 && contactIds.length <= crowd)
    .sort((a, b) => a.days - b.days || a.years - b.years || (a.eventId < b.eventId ? -1 : 1));
}
