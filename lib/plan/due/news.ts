import { addDays, type Day } from '../day.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import type { DueDates } from './date.ts';
import type { DueRule } from './rule.ts';

/** The day that was set for being in touch again has come, and nothing has happened since. */
export const followUpRule =
  (dates: DueDates, today: Day): DueRule =>
  (contact, summary, add) => {
    const on = contact.followUpOn;
    if (on === undefined || on > today) return;
    const { followUpFor, skippedOn } = contact;
    if (skippedOn !== undefined && skippedOn >= on) return;
    if (summary?.lastOn !== undefined && summary.lastOn >= on) return;
    const date = dates(on);
    if (!date) return;
    add({ kind: 'followUp', ...date, ...(followUpFor !== undefined && { purpose: followUpFor }) });
  };

/** A new job is news for so many days. */
const news = 30;

/** They changed jobs, and nothing has happened since. */
export function jobRule(dates: DueDates, today: Day): DueRule {
  const first = addDays(today, -news);
  const firstNear = addDays(first, -1);
  const dayOf = dayOfInstant();
  return (contact, summary, add) => {
    const { jobChangedAt } = contact;
    if (jobChangedAt === undefined || jobChangedAt < firstNear) return;
    const { jobTitle, organization, skippedOn, cadence } = contact;
    if (cadence === 'never') return;
    const on = dayOf(jobChangedAt);
    if (on === undefined || on < first || on > today) return;
    if (skippedOn !== undefined && skippedOn >= on) return;
    if (summary?.lastOn !== undefined && summary.lastOn >= on) return;
    const date = dates(on);
    if (!date) return;
    add({
      kind: 'jobChanged',
      ...date,
      ...(jobTitle !== undefined && { jobTitle }),
      ...(organization !== undefined && { organization }),
    });
  };
}
