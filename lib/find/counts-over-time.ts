/** How far back one looks: 30 days, 13 weeks, 12 months, or as far as there is something. */
export const periods = ['month', 'quarter', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

export type Step = 'day' | 'week' | 'month' | 'year';

export interface TimeCount {
  /** The first day of the step, in the reader's own calendar: `2026-10-12`. */
  readonly startsOn: string;
  /** How many were added in it. */
  readonly added: number;
  /** How many there were at its end. */
  readonly total: number;
}

export interface TimeCounts {
  readonly step: Step;
  /** The oldest first, without gaps; none where there is nothing to count. */
  readonly rows: readonly TimeCount[];
}

const steps: Readonly<Record<Exclude<Period, 'all'>, { readonly step: Step; readonly count: number }>> = {
  month: { step: 'day', count: 30 },
  quarter: { step: 'week', count: 13 },
  year: { step: 'month', count: 12 },
};

/** A date from long ago is a mistake; it must not make ten thousand empty years. */
const mostSteps = 60;

/** Dates read between two yields. */
const atOnce = 2000;

/** When each was added, in ms, the earliest first. What is no date is left out. */
export function* instantsOf(
  records: readonly { readonly createdAt: string }[],
): Generator<void, Float64Array> {
  const instants = new Float64Array(records.length);
  let count = 0;
  for (const [index, { createdAt }] of records.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    const at = Date.parse(createdAt);
    if (!Number.isNaN(at)) instants[count++] = at;
  }
  yield;
  return instants.subarray(0, count).sort();
}

/**
 * How many were added in each day, week, month or year of a period, and how many there were then. A period that ends with
 * `now`; what lies after it (a clock that was wrong) counts in its last step. Weeks begin on Monday.
 *
 * @param instants See `instantsOf`.
 */
export function countsOverTime(instants: Float64Array, period: Period, now: Date): TimeCounts {
  const first = instants[0];
  if (first === undefined) return { step: 'day', rows: [] };
  const { step, count } = period === 'all' ? stepsSince(new Date(first), now) : steps[period];
  const starts = Array.from({ length: count }, (_, back) => startOf(step, now, count - 1 - back));
  const befores = starts.map(start => countBefore(instants, start.getTime()));
  const rows = starts.map((start, index) => {
    const total = befores[index + 1] ?? instants.length;
    return { startsOn: dayOf(start), added: total - (befores[index] ?? 0), total };
  });
  return { step, rows };
}

/** The finest step of which a few dozen reach back far enough. */
function stepsSince(first: Date, now: Date): { step: Step; count: number } {
  const count = (step: Step): number => {
    let back = 0;
    while (back < mostSteps && startOf(step, now, back) > first) back++;
    return back + 1;
  };
  const [days, weeks, months] = [count('day'), count('week'), count('month')];
  if (days <= 31) return { step: 'day', count: Math.max(days, 7) };
  if (weeks <= 26) return { step: 'week', count: weeks };
  if (months <= 48) return { step: 'month', count: months };
  return { step: 'year', count: Math.min(count('year'), mostSteps) };
}

/** The beginning of the step so many steps before the one that `now` is in. */
function startOf(step: Step, now: Date, back: number): Date {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  if (step === 'year') return new Date(year - back, 0, 1);
  if (step === 'month') return new Date(year, month - back, 1);
  if (step === 'day') return new Date(year, month, day - back);
  const sinceMonday = (now.getDay() + 6) % 7;
  return new Date(year, month, day - sinceMonday - 7 * back);
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** How many of the sorted numbers are less. */
function countBefore(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
