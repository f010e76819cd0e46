import type { Goal } from '../../model/goal.ts';
import type { InteractionSummary } from '../../model/interaction.ts';
import type { ReviewPeriod } from '../../model/review.ts';
import type { WeekPlan } from '../../model/week-plan.ts';
import { type Helper, helpersIn } from '../balance/helpers-in.ts';
import type { InteractionColumns, Places } from '../columns/interaction-columns.ts';
import { contactNumbers } from '../columns/numbers.ts';
import { addMonths, type Day } from '../day.ts';
import { countedBy, dayCounts } from '../goals/counted.ts';
import { interactionsNeededSince } from '../goals/goal-progress.ts';
import type { PracticeData } from '../practice.ts';
import { indexOf } from '../practice-index.ts';
import { isWithin, type Span, spanOf } from '../span.ts';
import { sumOfHours } from '../taking-part.ts';
import { type WeekResult, weekResult } from '../week/week.ts';
import { type GoalInPeriod, goalsIn, wasOpenIn } from './goals-in.ts';
import { type Promises, promisesIn } from './promises-in.ts';
import { monthsOfSilence, renewedIn } from './renewed.ts';

export interface ReviewData extends PracticeData {
  readonly goals: readonly Goal[];
  readonly weekPlans: readonly WeekPlan[];
  /** Tell that there were interactions before those that are handed in. Absent: those alone are known. */
  readonly summaries?: readonly InteractionSummary[] | undefined;
}

/** Every number that a review has. All of them are always there, 0 or more. */
export const figureNames = [
  'peopleTalkedTo',
  'interactions',
  'newContacts',
  'renewed',
  'given',
  'received',
  'mutual',
  'promisesKept',
  'promisesLate',
  'promisesReleased',
  'promisesOpen',
  'theirPromisesKept',
  'theirPromisesOpen',
  'events',
  'trainings',
  'creditHours',
  'learned',
  'mentoringSessions',
  'goalsReached',
  'weeksPlanned',
  'peoplePlanned',
  'plannedPeopleTalkedTo',
  'hoursPlanned',
  'hoursSpent',
] as const;
export type FigureName = (typeof figureNames)[number];
export type Figures = Readonly<Record<FigureName, number>>;

export interface PeriodReview {
  readonly span: Span;
  /** The last day that was looked at: that of the period, or today. */
  readonly until: Day;
  readonly figures: Figures;
  /** Contact ids, in the order of the days on which it happened. */
  readonly talkedTo: readonly string[];
  readonly newContacts: readonly string[];
  /** Those with whom there was an interaction for the first time after more than six months without any. */
  readonly renewed: readonly string[];
  readonly promises: Promises;
  /** Event ids by day. Trainings are those with hours. */
  readonly events: readonly string[];
  readonly trainings: readonly { readonly eventId: string; readonly hours: number }[];
  /** Topic ids. */
  readonly learned: readonly string[];
  /** Goals that were open at some time of the period. */
  readonly goals: readonly GoalInPeriod[];
  /** Weeks with a plan whose Monday lies in the period. */
  readonly weeks: readonly WeekResult[];
  /** Those who helped most first. */
  readonly helpers: readonly Helper[];
}

/**
 * What a period came to, up to today.
 *
 * @param span A period, for the one in which today lies, or one of `spanOf`, `spanBefore`.
 * @param data Of the interactions those since `reviewNeedsSince`.
 */
export function reviewOf(span: ReviewPeriod | Span, data: ReviewData, today: Day): PeriodReview {
  const of = typeof span === 'string' ? spanOf(span, today) : span;
  const until = of.endOn < today ? of.endOn : today;
  const days = { startOn: of.startOn, endOn: until };
  const { columns } = indexOf(data);
  const places = columns.range(days);
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const talkedTo = peopleIn(columns, places);
  const newContacts = ids(countedBy('peopleMet', undefined, days, data, today));
  const renewed = renewedIn(days, columns, data.summaries);
  const promises = promisesIn(data.commitments, days);
  const events = ids(countedBy('eventsAttended', undefined, days, data, today));
  const trainings = countedBy('creditHours', undefined, days, data, today);
  const learned = ids(countedBy('learned', undefined, days, data, today));
  const goals = goalsIn(data.goals, days, data);
  const weeks = data.weekPlans
    .filter(plan => isWithin(days, plan.startOn))
    .sort((a, b) => (a.startOn < b.startOn ? -1 : 1))
    .map(plan => weekResult(plan, plan.startOn, data, today));
  const sum = (numbers: readonly number[]): number => sumOfHours(numbers);
  const figures: Figures = {
    peopleTalkedTo: talkedTo.length,
    interactions: places[1] - places[0],
    newContacts: newContacts.length,
    renewed: renewed.length,
    ...columns.directed(places),
    promisesKept: promises.kept.length,
    promisesLate: promises.late.length,
    promisesReleased: promises.released.length,
    promisesOpen: promises.open.length,
    theirPromisesKept: promises.theirKept.length,
    theirPromisesOpen: promises.theirOpen.length,
    events: events.length,
    trainings: trainings.length,
    creditHours: sum(trainings.map(({ amount }) => amount)),
    learned: learned.length,
    mentoringSessions: sum(
      dayCounts('mentoringSessions', undefined, days, data, today).map(({ amount }) => amount),
    ),
    goalsReached: goals.filter(({ progress: { pace } }) => pace.kind === 'reached' && isWithin(days, pace.on))
      .length,
    weeksPlanned: weeks.length,
    peoplePlanned: sum(weeks.map(({ people }) => people.planned)),
    plannedPeopleTalkedTo: sum(weeks.map(({ people }) => people.met.length)),
    hoursPlanned: sum(weeks.map(({ hours }) => hours.planned ?? 0)),
    hoursSpent: sum(weeks.map(({ hours }) => hours.spent)),
  };
  return {
    span: of,
    until,
    figures,
    talkedTo,
    newContacts,
    renewed,
    promises,
    events,
    trainings: trainings.map(({ id: eventId, amount: hours }) => ({ eventId, hours })),
    learned,
    goals,
    weeks,
    helpers: helpersIn(columns, places),
  };
}

/** Contact ids in the order of the days on which there first was something. */
function peopleIn({ sorted, contact }: InteractionColumns, [from, to]: Places): string[] {
  const isKnown = new Uint8Array(contactNumbers.size);
  const people: string[] = [];
  for (let place = from; place < to; place += 1) {
    const number = contact[place] ?? 0;
    const one = isKnown[number] === 1 ? undefined : sorted[place];
    isKnown[number] = 1;
    if (one) people.push(one.contactId);
  }
  return people;
}

/** The first day of which interactions are needed for a review: its goals may look further back than the period. */
export function reviewNeedsSince(span: Span, goals: readonly Goal[]): Day {
  const first = addMonths(span.startOn, -monthsOfSilence);
  const forGoals = interactionsNeededSince(goals.filter(goal => wasOpenIn(goal, span)));
  return forGoals !== undefined && forGoals < first ? forGoals : first;
}

/** A figure of two periods. */
export interface Difference {
  readonly figure: string;
  readonly before: number;
  readonly now: number;
}

/** The figures that both reviews have, in the order of the later; a kept review may be of another version. */
export const differences = (
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): Difference[] =>
  Object.entries(now).flatMap(([figure, number]) => {
    const earlier = before[figure];
    return earlier === undefined ? [] : [{ figure, before: earlier, now: number }];
  });
