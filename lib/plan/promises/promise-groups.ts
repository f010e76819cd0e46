import type { Commitment } from '../../model/commitment.ts';
import { addDays, type Day } from '../day.ts';
import { endedOn } from './promise-end.ts';

/** When open promises are due, in the order in which they are shown. */
export const promiseTimes = ['overdue', 'week', 'later', 'someDay'] as const;
export type PromiseTime = (typeof promiseTimes)[number];

/** Open promises by when they are due: before today, within a week, later, on no day; the nearest first. */
export function byTime(
  open: readonly Commitment[],
  today: Day,
): ReadonlyMap<PromiseTime, readonly Commitment[]> {
  const lastOfWeek = addDays(today, 7);
  const timeOf = ({ dueOn }: Commitment): PromiseTime => {
    if (dueOn === undefined) return 'someDay';
    if (dueOn < today) return 'overdue';
    return dueOn <= lastOfWeek ? 'week' : 'later';
  };
  const order = ({ dueOn = '~', createdAt, id }: Commitment): string => `${dueOn} ${createdAt} ${id}`;
  const sorted = [...open].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const groups = Map.groupBy(sorted, timeOf);
  return new Map(promiseTimes.flatMap(time => (groups.has(time) ? [[time, groups.get(time) ?? []]] : [])));
}

/** Promises that ended, the latest first. */
export function latestFirst(ended: readonly Commitment[]): Commitment[] {
  const order = (one: Commitment): string => `${endedOn(one) ?? ''} ${one.updatedAt} ${one.id}`;
  return [...ended].sort((a, b) => (order(a) < order(b) ? 1 : -1));
}
