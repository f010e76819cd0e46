import type { Measure } from '../../model/goal.ts';
import { type DayStamp, dayOfStamp } from '../columns/day-stamp.ts';
import type { Day } from '../day.ts';
import type { PracticeData } from '../practice.ts';
import { indexOf } from '../practice-index.ts';
import type { Span } from '../span.ts';
import type { CountedOf } from './counted-filter.ts';
import { counters, type Question } from './counters.ts';

/** One thing that was counted. */
export interface Counted {
  readonly table: (typeof counters)[Measure]['table'];
  readonly id: string;
  /** The day for which it counts. */
  readonly on: Day;
  /** 1, or the hours. */
  readonly amount: number;
}

/** What was counted for a day. */
export interface DayCount {
  readonly on: Day;
  /** How many, or the hours. */
  readonly amount: number;
}

type Days = Pick<Span, 'startOn' | 'endOn'>;

/**
 * What counts for a measure between two days, both included, in the order of the days; nothing after `today`.
 *
 * @param filter Which ones; what it says of things that the measure does not count is passed over (`filtersOf`).
 */
export function countedBy(
  measure: Measure,
  filter: CountedOf | undefined,
  days: Days,
  data: PracticeData,
  today: Day,
): Counted[] {
  const { table, each, idAt } = counters[measure];
  const counted: Counted[] = [];
  each(questionOf(filter, days, data, today), (place, on, amount) => {
    const id = idAt(data, place);
    if (id !== undefined) counted.push({ table, id, on: dayOfStamp(on), amount });
  });
  return counted.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}

/** The same by day, in order: how much, and not what. */
export function dayCounts(
  measure: Measure,
  filter: CountedOf | undefined,
  days: Days,
  data: PracticeData,
  today: Day,
): DayCount[] {
  const amounts = new Map<DayStamp, number>();
  let [last, sum] = [0, 0];
  counters[measure].each(questionOf(filter, days, data, today), (_, on, amount) => {
    // Many of one day follow each other.
    if (on !== last) {
      amounts.set(last, sum);
      last = on;
      sum = amounts.get(on) ?? 0;
    }
    sum += amount;
  });
  amounts.set(last, sum);
  amounts.delete(0);
  return Array.from(amounts, ([on, amount]) => ({ on: dayOfStamp(on), amount })).sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
}

function questionOf(
  filter: CountedOf = {},
  { startOn, endOn }: Days,
  data: PracticeData,
  today: Day,
): Question {
  return {
    data,
    index: indexOf(data),
    days: { startOn, endOn: endOn < today ? endOn : today },
    filter,
    today,
  };
}
