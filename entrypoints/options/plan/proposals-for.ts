import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { DueLine, DueReason } from '../../../lib/plan/due/reason.ts';
import { isWithin } from '../../../lib/plan/span.ts';
import { proposedPeople } from '../../../lib/plan/week/next-week.ts';
import type { WeekResult } from '../../../lib/plan/week/week.ts';

/** Somebody for the plan: due today, or to be followed up in the week. */
type Proposal = { readonly id: string } & (
  | { readonly reason: DueReason; readonly followUp?: never }
  | { readonly reason?: never; readonly followUp: { readonly on: Day; readonly purpose: string | undefined } }
);

/** So many are proposed at once. */
const most = 4;

/**
 * People for the plan of a week: those whose follow-up day lies in it, then those who are due now, the most pressing first.
 *
 * @param already Who needs no proposal any more.
 */
export function proposalsFor(
  due: readonly DueLine[],
  contacts: readonly ContactRow[],
  { span }: Pick<WeekResult, 'span'>,
  already: readonly string[],
): Proposal[] {
  const reasons = new Map(due.map(({ contactId, reasons: [first] }) => [contactId, first]));
  const coming = contacts
    .flatMap(({ id, followUpOn: on, followUpFor: purpose, doNotContactSince }) =>
      on !== undefined && isWithin(span, on) && doNotContactSince === undefined ? { id, on, purpose } : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days = new Map(coming.map(one => [one.id, one]));
  const lines = [...new Set([...days.keys(), ...reasons.keys()])].map(contactId => ({ contactId }));
  const proposed = proposedPeople(lines, already, new Set(already).size + most);
  return proposed.flatMap((id): Proposal[] => {
    const reason = reasons.get(id);
    const followUp = days.get(id);
    if (reason) return [{ id, reason }];
    return followUp ? [{ id, followUp }] : [];
  });
}
