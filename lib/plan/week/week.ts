import { organizationKey } from '../../identity/organization-names.ts';
import { fold } from '../../identity/text.ts';
import type { Interaction } from '../../model/interaction.ts';
import type { Engagement, WeekPlan } from '../../model/week-plan.ts';
import type { Day } from '../day.ts';
import type { PracticeData } from '../practice.ts';
import { indexOf } from '../practice-index.ts';
import { isWithin, mondayOf, type Span, spanOf } from '../span.ts';
import { eventDay, sumOfHours } from '../taking-part.ts';
import { engagementOf, engagementOfEvent, type Mix, waysIn } from './engagement.ts';

type Days = Pick<Span, 'startOn' | 'endOn'>;

/** The id of a week's plan, the same on every device. `day`: any day of the week. */
export const weekPlanId = (day: Day): string => `week:${mondayOf(day)}`;

/** What was planned, set against what was done. Whatever has no plan is there as it was done. */
export interface WeekResult {
  readonly span: Span;
  readonly hasPlan: boolean;
  readonly people: {
    /** How many were planned: the number, or those who are named if they are more. */
    readonly planned: number;
    /** How many different people there was an interaction with. */
    readonly done: number;
    /** Contact ids: named in the plan and talked to, named and not, talked to without being named. */
    readonly met: readonly string[];
    readonly open: readonly string[];
    readonly others: readonly string[];
  };
  /** Each way that was planned or done, the ones planned most first. */
  readonly mix: readonly { readonly way: Engagement; readonly planned: number; readonly done: number }[];
  readonly hours: {
    readonly planned: number | undefined;
    /** Of all slots, and of those that were ticked off. */
    readonly inSlots: number;
    readonly inDoneSlots: number;
    /** As it was entered, else that of the slots that were ticked off and of the interactions whose minutes are known. */
    readonly spent: number;
    readonly isEntered: boolean;
  };
  /** What was to be learned about, and whether something was. */
  readonly organizations: readonly { readonly name: string; readonly isLearned: boolean }[];
  readonly topics: readonly {
    readonly topic: string;
    readonly contactId?: string;
    readonly isLearned: boolean;
  }[];
}

/**
 * The result of a week up to today.
 *
 * @param day Any day of the week.
 * @param data Of the interactions those of the week.
 */
export function weekResult(plan: WeekPlan | undefined, day: Day, data: PracticeData, today: Day): WeekResult {
  const span = spanOf('week', plan?.startOn ?? day);
  const { columns } = indexOf(data);
  const days = { startOn: span.startOn, endOn: span.endOn < today ? span.endOn : today };
  const interactions = columns.sorted.slice(...columns.range(days));
  const talkedTo = [...new Set(interactions.map(({ contactId }) => contactId))];
  const named = new Set(plan?.contactIds);
  const done = doneMix(plan, days, interactions, data);
  const planned: Mix = plan?.mix ?? {};
  const learned = learnedIn(days, data);
  return {
    span,
    hasPlan: plan !== undefined,
    people: {
      planned: Math.max(plan?.people ?? 0, named.size),
      done: talkedTo.length,
      met: talkedTo.filter(id => named.has(id)),
      open: [...named].filter(id => !talkedTo.includes(id)),
      others: talkedTo.filter(id => !named.has(id)),
    },
    mix: waysIn(planned, done).map(way => ({ way, planned: planned[way] ?? 0, done: done[way] ?? 0 })),
    hours: hoursOfWeek(plan, interactions),
    organizations: (plan?.organizations ?? []).map(name => ({
      name,
      isLearned: learned.organizations.has(organizationKey(name)),
    })),
    topics: (plan?.topics ?? []).map(({ topic, contactId }) => ({
      topic,
      ...(contactId !== undefined && { contactId }),
      isLearned: learned.topics.has(fold(topic)),
    })),
  };
}

/**
 * How many of each way were done. What happened at an event is that event; a slot that was ticked off counts only as far as no
 * record tells of it.
 */
function doneMix(
  plan: WeekPlan | undefined,
  days: Days,
  interactions: readonly Interaction[],
  data: PracticeData,
): Mix {
  const { joined } = indexOf(data);
  const recorded = new Map<Engagement, number>();
  const count = (counts: Map<Engagement, number>, way: Engagement | undefined): void => {
    if (way) counts.set(way, (counts.get(way) ?? 0) + 1);
  };
  for (const event of joined.values()) {
    const day = eventDay(event);
    if (day !== undefined && isWithin(days, day)) count(recorded, engagementOfEvent(event));
  }
  for (const one of interactions)
    if (one.eventId === undefined || !joined.has(one.eventId)) count(recorded, engagementOf(one));
  const ticked = new Map<Engagement, number>();
  for (const { isDone, engagement } of plan?.slots ?? []) if (isDone) count(ticked, engagement);
  const ways = new Set([...recorded.keys(), ...ticked.keys()]);
  return Object.fromEntries(
    Array.from(ways, way => [way, Math.max(recorded.get(way) ?? 0, ticked.get(way) ?? 0)]),
  );
}

function hoursOfWeek(
  plan: WeekPlan | undefined,
  interactions: readonly { readonly minutes?: number | undefined; readonly contactId: string }[],
): WeekResult['hours'] {
  const hoursIn = (minutes: readonly number[]): number => sumOfHours(minutes.map(one => one / 60));
  const slots = plan?.slots ?? [];
  const doneSlots = slots.filter(({ isDone }) => isDone);
  const inSlot = new Set(doneSlots.map(({ contactId }) => contactId));
  const beside = interactions
    .filter(({ contactId }) => !inSlot.has(contactId))
    .map(({ minutes = 0 }) => minutes);
  const inDoneSlots = hoursIn(doneSlots.map(({ minutes }) => minutes));
  return {
    planned: plan?.hours,
    inSlots: hoursIn(slots.map(({ minutes }) => minutes)),
    inDoneSlots,
    spent: plan?.hoursSpent ?? sumOfHours([inDoneSlots, hoursIn(beside)]),
    isEntered: plan?.hoursSpent !== undefined,
  };
}

function learnedIn(days: Days, { topics }: PracticeData) {
  const learned = topics.filter(topic => topic.learned.some(({ on }) => isWithin(days, on)));
  return {
    organizations: new Set(learned.map(({ name }) => organizationKey(name))),
    topics: new Set(learned.map(({ name }) => fold(name))),
  };
}
