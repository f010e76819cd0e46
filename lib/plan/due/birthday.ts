import { addDays, type Day } from '../day.ts';
import type { DueDates } from './date.ts';
import { birthdaysAhead } from './occasions.ts';
import type { DueRule } from './rule.ts';

/** A birthday is brought up so many days before. */
const ahead = 3;

/** Their birthday is today or in a few days. Whoever was spoken to on the day itself has been greeted. */
export function birthdayRule(dates: DueDates, today: Day): DueRule {
  const coming = birthdaysAhead(today, ahead);
  return (contact, summary, add) => {
    const { birthday } = contact;
    const on = birthday === undefined ? undefined : coming.get(birthday.slice(-5));
    if (on === undefined || (on === today && summary?.lastOn === today)) return;
    if (contact.skippedOn !== undefined && contact.skippedOn >= addDays(on, -ahead)) return;
    const date = dates(on);
    if (date) add({ kind: 'birthday', ...date });
  };
}
