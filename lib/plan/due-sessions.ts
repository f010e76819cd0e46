import type { InteractionSummary } from '../model/interaction.ts';
import type { Mentorship } from '../model/mentorship.ts';
import { addDays, afterCadence, type Day } from './day.ts';
import type { DueDates } from './due-date.ts';
import type { DueContact, DueInput } from './due-input.ts';
import type { DueReason } from './due-reason.ts';
import type { DueRule } from './due-rule.ts';

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
 * Sessions that are overdue, today or tomorrow. One of a group is brought up once, at the first of its members that may be.
 *
 * @param isShown Whether a contact may be on the list.
 */
export function sessionRule(
  { contacts, mentorships, summaries, lastSessions }: DueInput,
  isShown: (contact: DueContact) => boolean,
  dates: DueDates,
  today: Day,
): DueRule {
  const lastDay = addDays(today, ahead);
  const due = mentorships.flatMap(mentorship => {
    const last = lastSessions?.get(mentorship.id) ?? lastSessionIn(mentorship, summaries);
    const on = nextSession(mentorship, last);
    return on !== undefined && on <= lastDay ? [{ mentorship, on }] : [];
  });
  const members = new Set(due.flatMap(({ mentorship }) => mentorship.contactIds));
  const shown = new Map(
    members.size === 0
      ? []
      : contacts.filter(one => members.has(one.id) && isShown(one)).map(one => [one.id, one]),
  );
  const reasons = new Map<string, DueReason[]>();
  for (const { mentorship, on } of due) {
    const date = dates(on);
    const first = mentorship.contactIds.map(id => shown.get(id)).find(one => one !== undefined);
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
    reasons.set(first.id, [...(reasons.get(first.id) ?? []), reason]);
  }
  return (contact, _, add) => {
    const some = reasons.size === 0 ? undefined : reasons.get(contact.id);
    for (const reason of some ?? none) add(reason);
  };
}

const none: readonly DueReason[] = [];

/** What the last interactions tell, where the sessions themselves were not read. */
function lastSessionIn(
  { contactIds }: Mentorship,
  summaries: ReadonlyMap<string, InteractionSummary>,
): Day | undefined {
  const days = contactIds.flatMap(id => {
    const summary = summaries.get(id);
    return summary?.lastKind === 'mentoring' && summary.lastOn !== undefined ? [summary.lastOn] : [];
  });
  return days.sort().at(-1);
}
