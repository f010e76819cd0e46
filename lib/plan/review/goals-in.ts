import type { Goal } from '../../model/goal.ts';
import { type GoalProgress, progressOf } from '../goals/goal-progress.ts';
import type { PracticeData } from '../practice.ts';
import { isWithin, type Span } from '../span.ts';
import { sumOfHours } from '../taking-part.ts';

/** How a goal fared in a period. */
export interface GoalInPeriod {
  /** As it stood at the end of the period. */
  readonly progress: GoalProgress;
  /** How much of its count came in the period. */
  readonly inPeriod: number;
}

type Days = Pick<Span, 'startOn' | 'endOn'>;

/** The goals that were open at some time between two days, those with the nearest deadline first. */
export const goalsIn = (goals: readonly Goal[], days: Days, data: PracticeData): GoalInPeriod[] =>
  goals
    .filter(goal => wasOpenIn(goal, days))
    .sort((a, b) => compare(a.deadline ?? '~', b.deadline ?? '~') || compare(a.id, b.id))
    .map(goal => inPeriod(goal, days, data));

/** Whether a goal was begun, not yet ended, and not past its deadline, on some day. */
export const wasOpenIn = ({ startOn, deadline, outcome, endedOn }: Goal, days: Days): boolean =>
  startOn <= days.endOn &&
  (deadline === undefined || deadline >= days.startOn) &&
  (outcome === undefined || (endedOn !== undefined && endedOn >= days.startOn));

function inPeriod(goal: Goal, days: Days, data: PracticeData): GoalInPeriod {
  // What ended it later is not known yet on the period's last day.
  const { outcome, endedOn, ...open }: Goal = goal;
  const isEnding = outcome !== undefined && endedOn !== undefined && endedOn > days.endOn;
  const progress = progressOf(isEnding ? open : goal, data, days.endOn);
  const counted = progress.byDay.filter(({ on }) => isWithin(days, on));
  return { progress, inPeriod: sumOfHours(counted.map(({ amount }) => amount)) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
