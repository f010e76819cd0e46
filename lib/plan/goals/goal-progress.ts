import type { Goal, Measure } from '../../model/goal.ts';
import { addDays, type Day, daysBetween } from '../day.ts';
import type { PracticeData } from '../practice.ts';
import { mondayOf } from '../span.ts';
import { sumOfHours } from '../taking-part.ts';
import { type Counted, countedBy, type DayCount, dayCounts } from './counted.ts';
import { countedOf } from './counted-filter.ts';
import { expectedOn, type Pace, paceOn } from './pace.ts';

export interface GoalProgress {
  readonly goalId: string;
  /** The day as of which it stands. */
  readonly today: Day;
  /** People, hours, promises: what the measure counts; 0 while there is no measure. */
  readonly count: number;
  readonly target: number | undefined;
  /** How much was counted for each day on which something was, in order; what it was, `countedToward` tells. */
  readonly byDay: readonly DayCount[];
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

/** What was counted for a goal, in the order of the days. */
export function countedToward(goal: Goal, data: PracticeData, today: Day): Counted[] {
  const { measure, startOn } = goal;
  const days = { startOn, endOn: lastDay(goal, today) };
  return measure ? countedBy(measure, countedOf(goal), days, data, today) : [];
}

const lastDay = ({ deadline, outcome, endedOn }: Goal, today: Day): Day =>
  [deadline, outcome && endedOn].reduce<Day>(
    (first, day) => (day !== undefined && day < first ? day : first),
    today,
  );

function reckon(goal: Goal, data: PracticeData, today: Day): GoalProgress {
  const { id: goalId, startOn, deadline, target, measure, outcome } = goal;
  const endOn = lastDay(goal, today);
  const byDay = measure ? dayCounts(measure, countedOf(goal), { startOn, endOn }, data, today) : [];
  const count = total(byDay);
  const reachedOn = target === undefined ? undefined : dayOfReaching(byDay, target);
  const pace: Pace = measure
    ? paceOn(today, { startOn, deadline, target, count, reachedOn, isEnded: outcome !== undefined })
    : { kind: 'unmeasured' };
  const series = seriesOf(byDay, { startOn, endOn }, day => expectedOn(addDays(day, 1), goalEnds(goal)));
  return { goalId, today, count, target, byDay, startOn, endOn, pace, series };
}

const goalEnds = ({ startOn, deadline, target }: Goal) => ({ startOn, deadline, target });

const total = (counted: readonly DayCount[]): number => sumOfHours(counted.map(({ amount }) => amount));

function dayOfReaching(byDay: readonly DayCount[], target: number): Day | undefined {
  let sum = 0;
  for (const { amount, on } of byDay) {
    sum += amount;
    if (sum >= target - 1e-9) return on;
  }
  return undefined;
}

/** A goal of many years is plotted in longer steps. */
const mostPoints = 200;

function seriesOf(
  byDay: readonly DayCount[],
  { startOn, endOn }: Pick<GoalProgress, 'startOn' | 'endOn'>,
  expected: (day: Day) => number | undefined,
): SeriesPoint[] {
  const length = daysBetween(startOn, endOn);
  if (length === undefined || length < 0) return [];
  const weeks = Math.max(1, Math.ceil(length / 7 / mostPoints));
  const points: SeriesPoint[] = [];
  let [at, sum] = [0, 0];
  const add = (on: Day): void => {
    for (let one = byDay[at]; one !== undefined && one.on <= on; one = byDay[++at]) sum += one.amount;
    points.push({ on, count: sumOfHours([sum]), expected: expected(on) });
  };
  for (let sunday = addDays(mondayOf(startOn), 6); sunday < endOn; sunday = addDays(sunday, 7 * weeks))
    add(sunday);
  add(endOn);
  return points[0]?.on === startOn
    ? points
    : [{ on: startOn, count: firstDay(byDay, startOn), expected: expected(startOn) }, ...points];
}

const firstDay = (byDay: readonly DayCount[], day: Day): number =>
  total(byDay.filter(({ on }) => on === day));

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
