import type { Commitment } from '../model/commitment.ts';
import { addDays, type Day } from './day.ts';
import type { DueDates } from './due-date.ts';
import type { DueRule } from './due-rule.ts';

/** A promise of mine is brought up so many days before its day. */
const ahead = 7;
/** Whoever was asked, or let pass, is not asked again for so many days. */
const patience = 7;

/** My promises that are overdue or due within a week, and theirs that are overdue. */
export function promiseRule(commitments: readonly Commitment[], dates: DueDates, today: Day): DueRule {
  const lastDay = addDays(today, ahead);
  const asked = addDays(today, -patience);
  const open = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    const { contactId, whose, dueOn, outcome } = commitment;
    if (outcome !== undefined || dueOn === undefined) continue;
    if (whose === 'mine' ? dueOn > lastDay : dueOn >= today) continue;
    const others = open.get(contactId);
    if (others) others.push(commitment);
    else open.set(contactId, [commitment]);
  }
  return (contact, summary, add) => {
    const promises = open.get(contact.id);
    if (!promises) return;
    for (const { id: commitmentId, whose, text, dueOn = '' } of promises) {
      const date = dates(dueOn);
      if (!date) continue;
      if (whose === 'mine') {
        add({ kind: 'promise', ...date, commitmentId, text });
        continue;
      }
      const last = later(summary?.lastOn ?? '', contact.skippedOn ?? '');
      const isResting = last >= dueOn && last > asked;
      if (!isResting) add({ kind: 'theirPromise', ...date, commitmentId, text });
    }
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);
