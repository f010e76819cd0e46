import type { Untold } from '../../model/interaction.ts';
import { addDays, type Day } from '../day.ts';
import type { DueDates } from './date.ts';
import type { DueRule } from './rule.ts';

/** Before that, nothing can have come of it; and whoever was let pass comes back after so many days. */
const patience = 7;

/** They helped, and have not been told what came of it. Only telling them ends it, which is an interaction that answers theirs. */
export function untoldRule(dates: DueDates, today: Day): DueRule {
  const before = addDays(today, -patience);
  return (contact, summary, add) => {
    if (!summary || summary.untold.length === 0) return;
    if (contact.skippedOn !== undefined && contact.skippedOn > before) return;
    let oldest: Untold | undefined;
    let count = 0;
    for (const one of summary.untold) {
      if (one.on > before) continue;
      count += 1;
      if (oldest === undefined || isOlder(one, oldest)) oldest = one;
    }
    if (!oldest) return;
    const { interactionId, kind: interaction, on, text } = oldest;
    const date = dates(on);
    if (!date) return;
    add({
      kind: 'untold',
      ...date,
      interactionId,
      interaction,
      ...(text !== undefined && { text }),
      count,
    });
  };
}

const isOlder = (a: Untold, b: Untold): boolean =>
  a.on === b.on ? a.interactionId < b.interactionId : a.on < b.on;
