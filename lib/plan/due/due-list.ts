import { contactColumns } from '../columns/contact-columns.ts';
import { contactNumbers } from '../columns/numbers.ts';
import { summariesByNumber } from '../columns/summary-columns.ts';
import type { Day } from '../day.ts';
import { birthdayRule } from './birthday.ts';
import { dueDates } from './date.ts';
import type { DueContact, DueInput } from './input.ts';
import { lastMeetings } from './last-met.ts';
import { metRule, metSince } from './met.ts';
import { followUpRule, jobRule } from './news.ts';
import { inOrder, ranked } from './order.ts';
import { pressingPromises, promiseRule } from './promises.ts';
import type { DueLine, DueReason, Reasons } from './reason.ts';
import { rhythmLimits, rhythmRule } from './rhythm.ts';
import type { DueRule } from './rule.ts';
import { dueSessions, sessionRule } from './sessions.ts';
import { untoldRule } from './untold.ts';

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
  const { contacts } = input;
  const { number: numbers } = contactColumns(contacts);
  const summaries = summariesByNumber(input.summaries);
  const { rules, mayBeDue } = rulesFor(input, summaries, today);
  const lines: DueLine[] = [];
  let found: DueReason[] = [];
  const add = (reason: DueReason): void => {
    found.push(reason);
  };
  for (let place = 0; place < contacts.length; place += 1) {
    const number = numbers[place] ?? 0;
    if (!mayBeDue(place, number)) continue;
    const contact = contacts[place];
    if (!contact || !isShown(contact, today)) continue;
    const summary = summaries.of(number);
    for (const rule of rules) rule(contact, summary, add, number);
    if (!isFilled(found)) continue;
    lines.push({ contactId: contact.id, name: contact.name, reasons: inOrder(found) });
    found = [];
  }
  return ranked(lines);
}

const isShown = ({ doNotContactSince, snoozedUntil }: DueContact, today: Day): boolean =>
  doNotContactSince === undefined && (snoozedUntil === undefined || snoozedUntil <= today);

const isFilled = (reasons: DueReason[]): reasons is Reasons => reasons.length > 0;

interface Rules {
  readonly rules: readonly DueRule[];
  /** Whether a contact, by place and number, may have a reason: numbers alone spare most of them a closer look. */
  readonly mayBeDue: (place: number, number: number) => boolean;
}

function rulesFor(input: DueInput, summaries: ReturnType<typeof summariesByNumber>, today: Day): Rules {
  const { contacts, commitments, events, attendances, cadences } = input;
  const dates = dueDates(today);
  const meetings = lastMeetings(events, attendances, today);
  const pressing = pressingPromises(commitments, today);
  const sessions = dueSessions(input, summaries, contact => isShown(contact, today), dates, today);
  const { isSet, saved, segment } = contactColumns(contacts);
  const limits = rhythmLimits(cadences, today);
  const since = metSince(today);
  const calls = new Uint8Array(contactNumbers.size);
  for (const number of [...pressing.keys(), ...sessions.keys()]) calls[number] = 1;
  const mayBeDue = (place: number, number: number): boolean => {
    if (isSet[place] === 1 || calls[number] === 1 || summaries.untold[number] === 1) return true;
    if ((saved[place] ?? 0) >= since || (meetings.lastOn[number] ?? 0) >= since) return true;
    const limit = limits[segment[place] ?? 0] ?? 0;
    return limit > 0 && (summaries.lastOn[number] ?? 0) <= limit;
  };
  const rules = [
    promiseRule(pressing, dates, today),
    followUpRule(dates, today),
    untoldRule(dates, today),
    metRule(contacts, meetings, dates, today),
    jobRule(dates, today),
    birthdayRule(dates, today),
    sessionRule(sessions),
    rhythmRule(cadences, meetings, dates, today),
  ];
  return { rules, mayBeDue };
}
