import type { Commitment } from '../../model/commitment.ts';
import { contactNumbers } from '../columns/numbers.ts';
import { addDays, type Day } from '../day.ts';
import type { DueDates } from './date.ts';
import type { DueRule } from './rule.ts';

/** A promise of mine is brought up so many days before its day. */
const ahead = 7;
/** Whoever was asked, or let pass, is not asked again for so many days. */
const patience = 7;

/** My promises that are due within a week or overdue, and theirs that are overdue, by the number of the contact. */
export function pressingPromises(
  commitments: readonly Commitment[],
  today: Day,
): ReadonlyMap<number, readonly Commitment[]> {
  const lastDay = addDays(today, ahead);
  const pressing = new Map<number, Commitment[]>();
  for (const commitment of commitments) {
    const { contactId, whose, dueOn, outcome } = commitment;
    if (outcome !== undefined || dueOn === undefined) continue;
    if (whose === 'mine' ? dueOn > lastDay : dueOn >= today) continue;
    const number = contactNumbers.of(contactId);
    const others = pressing.get(number);
    if (others) others.push(commitment);
    else pressing.set(number, [commitment]);
  }
  return pressing;
}

/** Brings up what presses; theirs not again right after they were asked. */
export function promiseRule(
  pressing: ReadonlyMap<number, readonly Commitment[]>,
  dates: DueDates,
  today: Day,
): DueRule {
  const asked = addDays(today, -patience);
  return (contact, summary, add, number) => {
    const promises = pressing.get(number);
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
