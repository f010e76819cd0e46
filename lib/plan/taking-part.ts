import type { Day } from './day.ts';
import { dayNumber } from './day.ts';
import type { PracticeEvent } from './practice.ts';

/** The day on which an event begins, in its own calendar; undefined where it is not known. */
export const eventDay = ({ startDate }: Pick<PracticeEvent, 'startDate'>): Day | undefined =>
  dayIn(startDate);

/** The day on which an event ends: that of its beginning, where no later end is known. */
export function eventEndDay({
  startDate,
  endDate,
}: Pick<PracticeEvent, 'startDate' | 'endDate'>): Day | undefined {
  const [first, last] = [dayIn(startDate), dayIn(endDate)];
  return first !== undefined && last !== undefined && last > first ? last : first;
}

function dayIn(date: string | undefined): Day | undefined {
  const day = date?.slice(0, 10);
  return day !== undefined && dayNumber(day) !== undefined ? day : undefined;
}

const didNotTakePlace: ReadonlySet<string | undefined> = new Set(['cancelled', 'postponed']);
const wasNotThere: ReadonlySet<string | undefined> = new Set(['registrant', 'absent']);

/** Whether you took part, or will: events that were cancelled or put off, and those that you only registered for, are none. */
export const isTakenPart = ({
  eventStatus,
  myRole,
}: Pick<PracticeEvent, 'eventStatus' | 'myRole'>): boolean =>
  !didNotTakePlace.has(eventStatus) && !wasNotThere.has(myRole);

/** Hours (JP) of an event, `2.5` or `2,5`; undefined where they are not known or no number. */
export function hoursOf({ creditHours }: Pick<PracticeEvent, 'creditHours'>): number | undefined {
  const [hours] = /^\d{1,4}(?:[.,]\d{1,2})?$/.exec(creditHours?.trim() ?? '') ?? [];
  return hours === undefined || Number(hours.replace(',', '.')) === 0
    ? undefined
    : Number(hours.replace(',', '.'));
}

/** Sums of halves and quarters of hours, without the dust of binary fractions. */
export const sumOfHours = (hours: readonly number[]): number =>
  Math.round(hours.reduce((sum, one) => sum + one, 0) * 100) / 100;
