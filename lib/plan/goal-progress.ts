import type { Goal, Measure } from '../model/goal.ts';
import { type Counted, countedBy } from './counted.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { expectedOn, type Pace, paceOn } from './pace.ts';
import type { PracticeData } from './practice.ts';
import { mondayOf } from './span.ts';
import { sumOfHours } from './taking-part.ts';

export interface GoalProgress {
  readonly goalId: string;
  /** The day as of which it stands. */
  readonly today: Day;
  /** People, hours, promises: what the measure counts; 0 while there is no measure. */
  readonly count: number;
  readonly target: number | undefined;
  /** What was counted, by day. */
  readonly counted: readonly Counted[];
  /** The days that were looked at, both included; `endOn` is before `startOn` where the goal has not begun. */
  readonly startOn: Day;
  readonly endOn: Day;
  readonly pace: Pace;
  /** For a plot: the state on the first day, at the end of each week (Sunday), and at the end. */
  readonly series: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly on: Day;
  /** All that was counted by the evening of the day. */
  readonly count: number;
  /** What there should have been; absent without a target and a deadline. */
  readonly expected: number | undefined;
}

/**
 * How a goal stands: what counts for its measure between its start and its deadline, the day it was ended, or today.
 *
 * @param data Of the interactions those since `interactionsNeededSince([goal])`.
 */
export function progressOf(goal: Goal, data: PracticeData, today: Day): GoalProgress {
  const ofData = reckoned.get(data) ?? new WeakMap<Goal, GoalProgress>();
  reckoned.set(data, ofData);
  const known = ofData.get(goal);
  if (known?.today === today) return known;
  const progress = reckon(goal, data, today);
  ofData.set(goal, progress);
  return progress;
}

/** A page shows its goals, and the review of a period shows them once more. */
const reckoned = new WeakMap<PracticeData, WeakMap<Goal, GoalProgress>>();

function reckon(goal: Goal, data: PracticeData, today: Day): GoalProgress {
  const { id: goalId, startOn, deadline, target, measure, counted: filter, outcome, endedOn } = goal;
  const endOn = [today, deadline, outcome && endedOn].reduce<Day>(
    (first, day) => (day !== undefined && day < first ? day : first),
    today,
  );
  const counted = measure ? countedBy(measure, filter, { startOn, endOn }, data, today) : [];
  const count = total(counted);
  const reachedOn = target === undefined ? undefined : dayOfReaching(counted, target);
  const pace: Pace = measure
    ? paceOn(today, { startOn, deadline, target, count, reachedOn, isEnded: outcome !== undefined })
    : { kind: 'unmeasured' };
  const series = seriesOf(counted, { startOn, endOn }, day => expectedOn(addDays(day, 1), goalEnds(goal)));
  return { goalId, today, count, target, counted, startOn, endOn, pace, series };
}

const goalEnds = ({ startOn, deadline, target }: Goal) => ({ startOn, deadline, target });

const total = (counted: readonly Counted[]): number => sumOfHours(counted.map(({ amount }) => amount));

function dayOfReaching(counted: readonly Counted[], target: number): Day | undefined {
  let sum = 0;
  for (const { amount, on } of counted) {
    sum += amount;
    if (sum >= target - 1e-9) return on;
  }
  return undefined;
}

/** A goal of many years is plotted in longer steps. */
const mostPoints = 200;

function seriesOf(
  counted: readonly Counted[],
  { startOn, endOn }: Pick<GoalProgress, 'startOn' | 'endOn'>,
  expected: (day: Day) => number | undefined,
): SeriesPoint[] {
  const length = daysBetween(startOn, endOn);
  if (length === undefined || length < 0) return [];
  const weeks = Math.max(1, Math.ceil(length / 7 / mostPoints));
  const points: SeriesPoint[] = [];
  let [at, sum] = [0, 0];
  const add = (on: Day): void => {
    for (let one = counted[at]; one !== undefined && one.on <= on; one = counted[++at]) sum += one.amount;
    points.push({ on, count: sumOfHours([sum]), expected: expected(on) });
  };
  for (let sunday = addDays(mondayOf(startOn), 6); sunday < endOn; sunday = addDays(sunday, 7 * weeks))
    add(sunday);
  add(endOn);
  return points[0]?.on === startOn
    ? points
    : [{ on: startOn, count: firstDay(counted, startOn), expected: expected(startOn) }, ...points];
}

const firstDay = (counted: readonly Counted[], day: Day): number =>
  total(counted.filter(({ on }) => on === day));

const fromInteractions: ReadonlySet<Measure | undefined> = new Set([
  'peopleInTouch',
  'interactions',
  'mentoringSessions',
]);

/** The first day of which interactions are needed to reckon these goals; undefined where none are. */
export function interactionsNeededSince(
  goals: readonly Pick<Goal, 'measure' | 'startOn'>[],
): Day | undefined {
  let first: Day | undefined;
  for (const { measure, startOn } of goals)
    if (fromInteractions.has(measure) && (first === undefined || startOn < first)) first = startOn;
  return first;
}
