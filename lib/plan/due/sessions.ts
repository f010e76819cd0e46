import type { Mentorship } from '../../model/mentorship.ts';
import { contactsByNumber } from '../columns/contact-columns.ts';
import { contactNumbers } from '../columns/numbers.ts';
import type { SummariesByNumber } from '../columns/summary-columns.ts';
import { addDays, afterCadence, type Day } from '../day.ts';
import type { DueDates } from './date.ts';
import type { DueContact, DueInput } from './input.ts';
import type { DueReason } from './reason.ts';
import type { DueRule } from './rule.ts';

/** A session is brought up the day before. */
const ahead = 1;

/**
 * When a mentoring meets next: the day that was agreed, unless there was a session since, else by its rhythm from the last session or
 * its beginning. Undefined: not known, or it has ended.
 *
 * @param lastSession The day of the last session.
 */
export function nextSession(mentorship: Mentorship, lastSession: Day | undefined): Day | undefined {
  const { endedOn, nextSessionOn, rhythm, startedOn } = mentorship;
  if (endedOn !== undefined) return undefined;
  if (nextSessionOn !== undefined && (lastSession === undefined || lastSession < nextSessionOn))
    return nextSessionOn;
  const from = lastSession ?? startedOn;
  return from === undefined || rhythm === undefined ? undefined : afterCadence(from, rhythm);
}

/**
 * Sessions that are overdue, today or tomorrow, by the number of a contact. One of a group is brought up once, at the first of its
 * members that may be.
 *
 * @param isShown Whether a contact may be on the list.
 */
export function dueSessions(
  { contacts, mentorships, lastSessions = [] }: DueInput,
  summaries: SummariesByNumber,
  isShown: (contact: DueContact) => boolean,
  dates: DueDates,
  today: Day,
): ReadonlyMap<number, readonly DueReason[]> {
  const lastDay = addDays(today, ahead);
  const known = new Map(lastSessions.map(({ mentorshipId, on }) => [mentorshipId, on]));
  const due = mentorships.flatMap(mentorship => {
    const last = known.get(mentorship.id) ?? lastSessionIn(mentorship, summaries);
    const on = nextSession(mentorship, last);
    return on !== undefined && on <= lastDay ? [{ mentorship, on }] : [];
  });
  const reasons = new Map<number, DueReason[]>();
  if (due.length === 0) return reasons;
  const contactOf = contactsByNumber(contacts);
  const shownOf = (id: string): DueContact | undefined => {
    const contact = contactOf(contactNumbers.of(id));
    return contact && isShown(contact) ? contact : undefined;
  };
  for (const { mentorship, on } of due) {
    const date = dates(on);
    const first = mentorship.contactIds.map(shownOf).find(one => one !== undefined);
    if (!date || !first) continue;
    if (first.skippedOn !== undefined && first.skippedOn >= addDays(on, -ahead)) continue;
    const { id: mentorshipId, role, name } = mentorship;
    const reason = {
      kind: 'session',
      ...date,
      mentorshipId,
      role,
      ...(name !== undefined && { name }),
    } as const;
    const number = contactNumbers.of(first.id);
    reasons.set(number, [...(reasons.get(number) ?? []), reason]);
  }
  return reasons;
}

export const sessionRule =
  (sessions: ReadonlyMap<number, readonly DueReason[]>): DueRule =>
  (_contact, _summary, add, number) => {
    for (const reason of sessions.get(number) ?? none) add(reason);
  };

const none: readonly DueReason[] = [];

/** What the last interactions tell, where the sessions themselves were not read. */
function lastSessionIn({ contactIds }: Mentorship, summaries: SummariesByNumber): Day | undefined {
  const days = contactIds.flatMap(id => {
    const summary = summaries.of(contactNumbers.of(id));
    return summary?.lastKind === 'mentoring' && summary.lastOn !== undefined ? [summary.lastOn] : [];
  });
  return days.sort().at(-1);
}
