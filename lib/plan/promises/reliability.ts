import type { Commitment } from '../../model/commitment.ts';
import { addMonths, type Day, localDay } from '../day.ts';
import { endedOn, wasKeptInTime } from './promise-end.ts';

/** What became of my promises; plain numbers. */
export interface Kept {
  readonly inTime: number;
  readonly late: number;
  readonly released: number;
  /** Open, and their day has passed. */
  readonly overdue: number;
  /** Open, and their day is to come, or there is none. */
  readonly open: number;
}

export type PromiseState = keyof Kept;

/** What has become of a promise by `today`. One without a day is kept in time whenever it is kept, and never overdue. */
export function promiseState(commitment: Commitment, today: Day): PromiseState {
  if (commitment.outcome === 'released') return 'released';
  if (commitment.outcome === 'kept') return wasKeptInTime(commitment) ? 'inTime' : 'late';
  return commitment.dueOn !== undefined && commitment.dueOn < today ? 'overdue' : 'open';
}

const none = { inTime: 0, late: 0, released: 0, overdue: 0, open: 0 } satisfies Kept;

/** All my promises together. */
export function reliability(commitments: readonly Commitment[], today: Day): Kept {
  const counts = { ...none };
  for (const one of commitments) if (one.whose === 'mine') counts[promiseState(one, today)] += 1;
  return counts;
}

/** One bar of the picture. */
export interface PeriodOfPromises extends Kept {
  /** `2026-11`, or `2026-Q4`. */
  readonly period: string;
  /** Its first day. */
  readonly startOn: Day;
}

/**
 * My promises by month or quarter, the oldest first, every period up to that of `today`, also where there was none. A promise stands
 * where it ended; one that is open where its day is, or, with none, where it was made. What is due after the last period is left out.
 */
export function reliabilityOver(
  commitments: readonly Commitment[],
  by: 'month' | 'quarter',
  periods: number,
  today: Day,
): PeriodOfPromises[] {
  const months = by === 'quarter' ? 3 : 1;
  const current = startOf(today, by);
  const starts = Array.from({ length: periods }, (_, index) =>
    addMonths(current, (index + 1 - periods) * months),
  );
  const counts = new Map(starts.map(startOn => [startOn, { ...none }]));
  for (const commitment of commitments) {
    if (commitment.whose !== 'mine') continue;
    const on = endedOn(commitment) ?? commitment.dueOn ?? localDay(new Date(commitment.createdAt));
    const period = counts.get(startOf(on, by));
    if (period) period[promiseState(commitment, today)] += 1;
  }
  return Array.from(counts, ([startOn, kept]) => ({ period: nameOf(startOn, by), startOn, ...kept }));
}

const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

const startOf = (day: Day, by: 'month' | 'quarter'): Day =>
  by === 'month'
    ? `${day.slice(0, 7)}-01`
    : `${day.slice(0, 4)}-${String(quarterOf(day) * 3 - 2).padStart(2, '0')}-01`;

const nameOf = (startOn: Day, by: 'month' | 'quarter'): string =>
  by === 'month' ? startOn.slice(0, 7) : `${startOn.slice(0, 4)}-Q${quarterOf(startOn)}`;
