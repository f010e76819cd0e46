import type { Commitment } from '../../model/commitment.ts';
import { type Day, localDay } from '../day.ts';

/** The day on which a promise ended; one whose day was not noted ended when it was last changed. Undefined: open. */
export function endedOn({ outcome, endedOn: day, updatedAt }: Commitment): Day | undefined {
  if (outcome === undefined) return undefined;
  if (day !== undefined) return day;
  return localDay(new Date(updatedAt)) || undefined;
}

/** A promise without a day is kept in time whenever it is kept. */
export function wasKeptInTime(commitment: Commitment): boolean {
  const { outcome, dueOn } = commitment;
  const day = endedOn(commitment);
  return outcome === 'kept' && day !== undefined && (dueOn === undefined || day <= dueOn);
}

/** Whether a promise was open at the end of a day, and its day had come by then. */
export function wasDue(commitment: Commitment, on: Day): boolean {
  const end = endedOn(commitment);
  return commitment.dueOn !== undefined && commitment.dueOn <= on && (end === undefined || end > on);
}
