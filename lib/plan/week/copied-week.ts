import type { WeekPlan } from '../../model/week-plan.ts';
import { addDays, type Day, daysBetween } from '../day.ts';
import { mondayOf } from '../span.ts';
import { weekPlanId } from './week.ts';

/** A week's plan before it is stored. */
export type WeekPlanDraft = Omit<WeekPlan, 'createdAt' | 'updatedAt'>;

/** The plan of a week in which nothing is planned yet. `day`: any day of the week. */
export const emptyWeek = (day: Day): WeekPlanDraft => ({
  id: weekPlanId(day),
  startOn: mondayOf(day),
  contactIds: [],
  organizations: [],
  topics: [],
  mix: {},
  slots: [],
});

/**
 * A plan once more for another week: its times on the same days of the week and not done yet. What was entered of how it went, and
 * its note, stay behind.
 *
 * @param day Any day of the other week.
 * @param newId Makes the id of a slot: a calendar has to tell it from the one before.
 */
export function copiedWeek(
  { startOn, hours, people, contactIds, organizations, topics, mix, slots }: WeekPlan,
  day: Day,
  newId: () => string,
): WeekPlanDraft {
  const empty = emptyWeek(day);
  const later = daysBetween(startOn, empty.startOn) ?? 0;
  return {
    ...empty,
    ...(hours !== undefined && { hours }),
    ...(people !== undefined && { people }),
    contactIds: [...contactIds],
    organizations: [...organizations],
    topics: topics.map(topic => ({ ...topic })),
    mix: { ...mix },
    slots: slots.map(({ isDone, ...slot }) => ({ ...slot, id: newId(), on: addDays(slot.on, later) })),
  };
}
