import { type Day, daysBetween } from '../day.ts';

/** How a goal stands against its deadline. Amounts are in the goal's own unit: people, hours, promises. */
export type Pace =
  /** A measure, a target or a deadline is missing. */
  | { readonly kind: 'unmeasured' }
  | { readonly kind: 'notBegun'; readonly startOn: Day }
  | { readonly kind: 'onPace'; readonly expected: number; readonly perWeek: number }
  | { readonly kind: 'ahead'; readonly by: number; readonly expected: number; readonly perWeek: number }
  | { readonly kind: 'behind'; readonly by: number; readonly expected: number; readonly perWeek: number }
  | { readonly kind: 'reached'; readonly on: Day }
  /** The deadline has passed, or the goal was dropped, with so much missing. */
  | { readonly kind: 'over'; readonly missing: number };

export interface PaceInput {
  readonly startOn: Day;
  readonly deadline: Day | undefined;
  readonly target: number | undefined;
  readonly count: number;
  /** The day on which the count came to the target. */
  readonly reachedOn: Day | undefined;
  /** The goal was ended by hand. */
  readonly isEnded: boolean;
}

/**
 * The pace on a day. What is expected grows evenly from nothing on the first day's morning to the target on the deadline's evening;
 * less than one whole unit more or less than that is on pace. `perWeek` is what each week that is left would have to bring.
 */
export function paceOn(
  today: Day,
  { startOn, deadline, target, count, reachedOn, isEnded }: PaceInput,
): Pace {
  if (target === undefined) return { kind: 'unmeasured' };
  if (startOn > today) return { kind: 'notBegun', startOn };
  if (reachedOn !== undefined) return { kind: 'reached', on: reachedOn };
  if (isEnded || (deadline !== undefined && deadline < today))
    return { kind: 'over', missing: rounded(target - count) };
  const expected = expectedOn(today, { startOn, deadline, target });
  if (deadline === undefined || expected === undefined) return { kind: 'unmeasured' };
  const left = (daysBetween(today, deadline) ?? 0) + 1;
  const told = { expected, perWeek: rounded(((target - count) * 7) / Math.max(7, left)) };
  const by = Math.floor(Math.abs(count - expected) + 1e-9);
  if (by < 1) return { kind: 'onPace', ...told };
  return { kind: count > expected ? 'ahead' : 'behind', by, ...told };
}

/** How much there should be on the morning of a day; undefined without a deadline, and where it is before the start. */
export function expectedOn(
  day: Day,
  { startOn, deadline, target }: Pick<PaceInput, 'startOn' | 'deadline' | 'target'>,
): number | undefined {
  if (deadline === undefined || target === undefined) return undefined;
  const [gone, between] = [daysBetween(startOn, day), daysBetween(startOn, deadline)];
  if (gone === undefined || between === undefined || between < 0) return undefined;
  return rounded(target * Math.min(1, Math.max(0, gone / (between + 1))));
}

const rounded = (number: number): number => Math.round(number * 10) / 10;
