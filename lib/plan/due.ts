import type { Day } from './day.ts';
import { birthdayRule } from './due-birthday.ts';
import { dueDates } from './due-date.ts';
import type { DueContact, DueInput } from './due-input.ts';
import { metRule } from './due-met.ts';
import { followUpRule, jobRule } from './due-news.ts';
import { inOrder, ranked } from './due-order.ts';
import { promiseRule } from './due-promises.ts';
import type { DueLine, DueReason, Reasons } from './due-reason.ts';
import { rhythmRule } from './due-rhythm.ts';
import type { DueRule } from './due-rule.ts';
import { sessionRule } from './due-sessions.ts';
import { untoldRule } from './due-untold.ts';
import { lastMeetings } from './last-met.ts';

/**
 * Who is due and why, the most pressing first. Reckoned from what is stored and the day alone: the same input gives the same list,
 * however often it is asked for and whatever was shown before. For one contact take their line out of the whole list.
 *
 * Left out: whoever is not to be contacted, and whoever is put off to a later day, with all their reasons; `openPromises` has their
 * promises nevertheless.
 *
 * @param today The reader's day; for what is no day the list is empty.
 */
export function dueList(input: DueInput, today: Day): DueLine[] {
  const { contacts, summaries } = input;
  const isShown = ({ doNotContactSince, snoozedUntil }: DueContact): boolean =>
    doNotContactSince === undefined && (snoozedUntil === undefined || snoozedUntil <= today);
  const rules = rulesFor(input, isShown, today);
  const lines: DueLine[] = [];
  let found: DueReason[] = [];
  const add = (reason: DueReason): void => {
    found.push(reason);
  };
  for (const contact of contacts) {
    if (!isShown(contact)) continue;
    const summary = summaries.get(contact.id);
    for (const rule of rules) rule(contact, summary, add);
    if (!isFilled(found)) continue;
    lines.push({ contactId: contact.id, name: contact.name, reasons: inOrder(found) });
    found = [];
  }
  return ranked(lines);
}

const isFilled = (reasons: DueReason[]): reasons is Reasons => reasons.length > 0;

function rulesFor(input: DueInput, isShown: (contact: DueContact) => boolean, today: Day): DueRule[] {
  const { contacts, commitments, events, attendances } = input;
  const dates = dueDates(today);
  const meetings = lastMeetings(events, attendances, today);
  return [
    promiseRule(commitments, dates, today),
    followUpRule(dates, today),
    untoldRule(dates, today),
    metRule(contacts, meetings, dates, today),
    jobRule(dates, today),
    birthdayRule(dates, today),
    sessionRule(input, isShown, dates, today),
    rhythmRule(input, meetings, dates, today),
  ];
}
