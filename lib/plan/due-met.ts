import { addDays, type Day } from './day.ts';
import type { DueDates } from './due-date.ts';
import type { DueContact } from './due-input.ts';
import type { DueRule } from './due-rule.ts';
import { crowd, type Meetings } from './last-met.ts';
import { dayOfInstant } from './practice-index.ts';

/** A first message may come so many days after the meeting. */
const timely = 14;

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
  const lately = meetings.since(first);
  const dayOfSaving = dayOfInstant();
  // The day of an instant is at most one off its first ten letters.
  const firstNear = addDays(first, -1);
  const savedTogether = new Map<string, number>();
  const savedLately = new Set<string>();
  for (const { id, createdAt } of contacts) {
    if (createdAt < firstNear) continue;
    savedTogether.set(createdAt, (savedTogether.get(createdAt) ?? 0) + 1);
    if (!lately.has(id)) savedLately.add(id);
  }
  const metBefore = meetings.lastDays(savedLately);
  const isOneOfMany = (createdAt: string): boolean => (savedTogether.get(createdAt) ?? crowd + 1) > crowd;

  return (contact, summary, add) => {
    const { id, createdAt } = contact;
    const meeting = lately.get(id);
    const on = meeting?.on ?? (createdAt >= firstNear ? dayOfSaving(createdAt) : undefined);
    if (on === undefined || on < first || on >= today) return;
    const { skippedOn, cadence } = contact;
    if (cadence === 'never') return;
    if (skippedOn !== undefined && skippedOn >= on) return;
    if (summary?.lastOn !== undefined && (summary.lastOn > on || isWritten(summary, on))) return;
    // Somebody met in spring and saved today was not met today.
    if (metBefore.has(id)) return;
    const wasNear = meeting !== undefined && (meeting.present <= crowd || meeting.wasOnStage);
    if (!wasNear && isOneOfMany(createdAt) && !isMarked(contact)) return;
    const date = dates(on);
    if (!date) return;
    add({ kind: 'met', ...date, ...(meeting && { eventId: meeting.eventId, event: meeting.event }) });
  };
}

/** On the day of the event itself: the meeting, noted as an interaction, is not yet a message after it. */
const isWritten = (
  { lastOn, lastKind }: { readonly lastOn?: Day; readonly lastKind?: string },
  on: Day,
): boolean => lastOn === on && lastKind !== 'meeting';

const isMarked = ({ segment, relation, note }: DueContact): boolean =>
  segment !== undefined || relation !== undefined || (note !== undefined && note !== '');
