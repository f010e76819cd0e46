import type { Engagement, WeekPlan } from '../../model/week-plan.ts';
import { addDays } from '../day.ts';
import type { WeekResult } from './week.ts';

/** What a next week's plan could be, from how the last one went. To be changed by the user before it is saved. */
export interface WeekProposal extends Pick<WeekPlan, 'startOn' | 'contactIds' | 'organizations' | 'topics'> {
  readonly hours: number | undefined;
  readonly people: number | undefined;
  readonly mix: Partial<Record<Engagement, number>>;
  /**
   * What the number of people becomes, to be said without blame: a plan that was too large is cut to what fits, one that was
   * done with ease may grow a little. `first`: there was no plan to learn from.
   */
  readonly change: 'lower' | 'same' | 'raise' | 'first';
}

/** A first plan that a busy week has room for. */
const beginning = { people: 3, hours: 2 } as const;

/** The plan for the week after the one whose result is given. Who and what was left open comes first in it. */
export function proposalAfter({
  span,
  hasPlan,
  people,
  mix,
  hours,
  organizations,
  topics,
}: WeekResult): WeekProposal {
  const left = {
    startOn: addDays(span.startOn, 7),
    contactIds: [...people.open],
    organizations: organizations.filter(({ isLearned }) => !isLearned).map(({ name }) => name),
    topics: topics.filter(({ isLearned }) => !isLearned).map(({ isLearned, ...topic }) => topic),
  };
  if (!hasPlan) return { ...left, ...beginning, mix: {}, change: 'first' };
  const next = adjusted(people.planned, people.done);
  return {
    ...left,
    people: people.planned === 0 ? undefined : next,
    hours: hours.planned === undefined ? undefined : adjustedHours(hours.planned, hours.spent),
    mix: Object.fromEntries(
      mix
        .filter(({ planned }) => planned > 0)
        .map(({ way, planned, done }) => [way, adjusted(planned, done)]),
    ),
    change: next === people.planned ? 'same' : next < people.planned ? 'lower' : 'raise',
  };
}

/**
 * Half of it done or less: to one more than was done, at least 1. All of it and a quarter more done: one more, or a fifth more of a
 * large plan. Between them it stays.
 */
function adjusted(planned: number, done: number): number {
  if (planned === 0) return 0;
  if (done * 2 <= planned) return Math.min(planned, done + 1);
  return done * 4 >= planned * 5 ? planned + Math.max(1, Math.floor(planned / 5)) : planned;
}

/** Hours move by halves. */
function adjustedHours(planned: number, spent: number): number {
  if (spent === 0) return planned;
  const half = (hours: number): number => Math.max(0.5, Math.round(hours * 2) / 2);
  if (spent * 2 <= planned) return half((planned + spent) / 2);
  return spent * 4 >= planned * 5 ? half((planned + spent) / 2) : planned;
}

/** People of the due list for a week's plan, the most pressing first: those that are not in it yet. */
export function proposedPeople(
  dueLines: readonly { readonly contactId: string }[],
  already: readonly string[],
  count: number,
): string[] {
  const known = new Set(already);
  return dueLines
    .map(({ contactId }) => contactId)
    .filter(id => !known.has(id))
    .slice(0, Math.max(0, count - known.size));
}
