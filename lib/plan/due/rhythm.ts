import type { Settings } from '../../model/settings.ts';
import { segmentNumbers } from '../columns/contact-columns.ts';
import { stampOf } from '../columns/day-stamp.ts';
import { afterCadence, type Cadence, type Day, dueSince } from '../day.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import type { DueDates } from './date.ts';
import type { DueContact } from './input.ts';
import type { Meetings } from './last-met.ts';
import type { DueRule } from './rule.ts';

/** How often to be in touch: what was chosen for the contact, else for the segment. Undefined: no rhythm, or `never`. */
export function cadenceOf(
  { cadence, segment }: Pick<DueContact, 'cadence' | 'segment'>,
  cadences: Settings['cadences'] = {},
): Cadence | undefined {
  const chosen = cadence ?? (segment && cadences[segment]);
  return chosen === 'never' ? undefined : chosen;
}

/** By the number of a segment: whoever you were in touch with since this day is not due by its rhythm; 0: it has none. */
export function rhythmLimits(cadences: Settings['cadences'], today: Day): Int32Array {
  const limits = Object.entries(cadences ?? {}).map(([segment, cadence]) => ({
    number: segmentNumbers.of(segment),
    limit: cadence === undefined ? 0 : stampOf(dueSince(cadence, today)),
  }));
  const column = new Int32Array(256);
  for (const { number, limit } of limits) column[number] = limit;
  return column;
}

/**
 * The rhythm has passed since you were last in touch, or let a turn pass; where neither ever was, since you last met, else since they
 * were saved.
 */
export function rhythmRule(
  cadences: Settings['cadences'],
  meetings: Meetings,
  dates: DueDates,
  today: Day,
): DueRule {
  const turns = new Map<Cadence, Turns>();
  const turnsOf = (cadence: Cadence): Turns => {
    const known = turns.get(cadence) ?? { limit: dueSince(cadence, today), due: new Map() };
    turns.set(cadence, known);
    return known;
  };
  const dayOfSaving = dayOfInstant();
  return (contact, summary, add, number) => {
    const cadence = cadenceOf(contact, cadences);
    if (cadence === undefined) return;
    const { limit, due } = turnsOf(cadence);
    if (limit === undefined) return;
    const lastOn = summary?.lastOn;
    if (lastOn !== undefined && lastOn > limit) return;
    const { createdAt, skippedOn } = contact;
    const since =
      lastOn !== undefined && (skippedOn === undefined || lastOn > skippedOn)
        ? lastOn
        : (skippedOn ?? meetings.last(number)?.on ?? dayOfSaving(createdAt));
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
