import type { Settings } from '../model/settings.ts';
import { afterCadence, type Cadence, type Day, dueSince } from './day.ts';
import type { DueDates } from './due-date.ts';
import type { DueContact, DueInput } from './due-input.ts';
import type { DueRule } from './due-rule.ts';
import type { Meetings } from './last-met.ts';
import { dayOfInstant } from './practice-index.ts';

/** How often to be in touch: what was chosen for the contact, else for the segment. Undefined: no rhythm, or `never`. */
export function cadenceOf(
  { cadence, segment }: Pick<DueContact, 'cadence' | 'segment'>,
  cadences: Settings['cadences'] = {},
): Cadence | undefined {
  const chosen = cadence ?? (segment && cadences[segment]);
  return chosen === 'never' ? undefined : chosen;
}

/**
 * The rhythm has passed since you were last in touch, or let a turn pass; where neither ever was, since you last met, else since they
 * were saved.
 */
export function rhythmRule(
  { contacts, summaries, cadences }: Pick<DueInput, 'contacts' | 'summaries' | 'cadences'>,
  meetings: Meetings,
  dates: DueDates,
  today: Day,
): DueRule {
  const neverInTouch = new Set<string>();
  for (const contact of contacts) {
    if (cadenceOf(contact, cadences) === undefined) continue;
    if (summaries.get(contact.id)?.lastOn === undefined) neverInTouch.add(contact.id);
  }
  const metOn = meetings.lastDays(neverInTouch);
  const turns = new Map<Cadence, Turns>();
  const turnsOf = (cadence: Cadence): Turns => {
    const known = turns.get(cadence) ?? { limit: dueSince(cadence, today), due: new Map() };
    turns.set(cadence, known);
    return known;
  };
  const dayOfSaving = dayOfInstant();
  return (contact, summary, add) => {
    const cadence = cadenceOf(contact, cadences);
    if (cadence === undefined) return;
    const { limit, due } = turnsOf(cadence);
    if (limit === undefined) return;
    const lastOn = summary?.lastOn;
    if (lastOn !== undefined && lastOn > limit) return;
    const { id, createdAt, skippedOn } = contact;
    const since =
      lastOn !== undefined && (skippedOn === undefined || lastOn > skippedOn)
        ? lastOn
        : (skippedOn ?? metOn.get(id) ?? dayOfSaving(createdAt));
    if (since === undefined || since > limit) return;
    const on = due.get(since) ?? afterCadence(since, cadence);
    const date = on === undefined ? undefined : dates(on);
    if (!date) return;
    due.set(since, date.on);
    add({ kind: 'rhythm', ...date, cadence, since });
  };
}

/** Of one cadence. */
interface Turns {
  /** Whoever you were in touch with since is not due. */
  readonly limit: Day | undefined;
  /** The day since which it was counted -> the day on which it had passed. Many share one. */
  readonly due: Map<Day, Day>;
}
