import { contactColumns } from '../columns/contact-columns.ts';
import { type DayStamp, stampOf } from '../columns/day-stamp.ts';
import { addDays, type Day } from '../day.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import type { DueDates } from './date.ts';
import type { DueContact } from './input.ts';
import { crowd, type Meetings } from './last-met.ts';
import type { DueRule } from './rule.ts';

/** A first message may come so many days after the meeting. */
const timely = 14;

/** Who was met or saved on this day or later may have a reason here. The day of an instant is at most one off its first ten letters. */
export const metSince = (today: Day): DayStamp => stampOf(addDays(today, -timely - 1));

/**
 * You met, or saved them, a day to two weeks ago, and nothing has happened since. Out of a crowd only those count who were on stage,
 * whom you saved by themselves, or of whom you noted something: an imported list of participants is nobody one has to write to.
 */
export function metRule(
  contacts: readonly DueContact[],
  meetings: Meetings,
  dates: DueDates,
  today: Day,
): DueRule {
  const first = addDays(today, -timely);
  const firstStamp = stampOf(first);
  const firstNear = addDays(first, -1);
  const savedTogether = countSaved(contacts, metSince(today));
  const isOneOfMany = (createdAt: string): boolean => (savedTogether.get(createdAt) ?? crowd + 1) > crowd;
  const dayOfSaving = dayOfInstant();
  return (contact, summary, add, number) => {
    const { createdAt } = contact;
    if ((meetings.lastOn[number] ?? 0) < firstStamp && createdAt < firstNear) return;
    const last = meetings.last(number);
    const meeting = last && last.on >= first ? last : undefined;
    const on = meeting?.on ?? (createdAt >= firstNear ? dayOfSaving(createdAt) : undefined);
    if (on === undefined || on < first || on >= today) return;
    const { skippedOn, cadence } = contact;
    if (cadence === 'never') return;
    if (skippedOn !== undefined && skippedOn >= on) return;
    if (summary?.lastOn !== undefined && (summary.lastOn > on || isWritten(summary, on))) return;
    // Somebody met in spring and saved today was not met today.
    if (last && !meeting) return;
    const wasNear = meeting !== undefined && (meeting.present <= crowd || meeting.wasOnStage);
    if (!wasNear && isOneOfMany(createdAt) && !isMarked(contact)) return;
    const date = dates(on);
    if (!date) return;
    add({ kind: 'met', ...date, ...(meeting && { eventId: meeting.eventId, event: meeting.event }) });
  };
}

/** How many were saved at each instant since a day. */
function countSaved(contacts: readonly DueContact[], since: DayStamp): ReadonlyMap<string, number> {
  const { saved } = contactColumns(contacts);
  const counts = new Map<string, number>();
  for (let place = 0; place < saved.length; place += 1) {
    const at = (saved[place] ?? 0) >= since ? contacts[place]?.createdAt : undefined;
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** On the day of the event itself: the meeting, noted as an interaction, is not yet a message after it. */
const isWritten = (
  { lastOn, lastKind }: { readonly lastOn?: Day; readonly lastKind?: string },
  on: Day,
): boolean => lastOn === on && lastKind !== 'meeting';

const isMarked = ({ segment, relation, note }: DueContact): boolean =>
  segment !== undefined || relation !== undefined || (note !== undefined && note !== '');
