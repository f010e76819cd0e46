import type { Contact } from '../../model/contact.ts';
import { addDays, type Day } from '../day.ts';
import type { DueLine, ReasonKind } from './reason.ts';

/** What can be done with a line of the due list; each can be undone as one batch of the history. */
export const dueActs = ['contacted', 'snooze', 'skip', 'never'] as const;
export type DueAct = (typeof dueActs)[number];

/** What an act writes into the contact's fields; null empties one. */
export type ActEdit = {
  readonly [field in 'followUpOn' | 'followUpFor' | 'snoozedUntil' | 'skippedOn' | 'cadence']?:
    | Contact[field]
    | null;
};

type Followed = Pick<Contact, 'followUpOn' | 'followUpFor' | 'snoozedUntil'>;

/**
 * You were in touch on a day: an interaction is made of it, and beside it this is written. A follow-up day that had come is over, and
 * so is having been put off.
 */
export const contacted = (contact: Followed, on: Day): ActEdit => ({
  ...followUpOver(contact, on),
  ...(contact.snoozedUntil !== undefined && { snoozedUntil: null }),
});

/** Not now: they come back, with every reason that still holds, after so many days. */
export const snooze = (today: Day, days: number): ActEdit => ({ snoozedUntil: addDays(today, days) });

/**
 * Not this time: a turn is let pass, and the rhythm counts on from today. What was news is over; promises of mine stay, and what came
 * of their help and what they promised is asked about again in a week.
 */
export const skip = (contact: Followed, today: Day): ActEdit => ({
  skippedOn: today,
  ...followUpOver(contact, today),
});

/** They are not brought up by a rhythm, a meeting or a new job any more. What was promised or set for a day stays. */
export const never = (): ActEdit => ({ cadence: 'never' });

const followUpOver = ({ followUpOn, followUpFor }: Followed, on: Day): ActEdit =>
  followUpOn === undefined || followUpOn > on
    ? {}
    : { followUpOn: null, ...(followUpFor !== undefined && { followUpFor: null }) };

/** The reasons that each act ends, at least for now. */
const ends: Readonly<Record<DueAct, ReadonlySet<ReasonKind>>> = {
  contacted: new Set(['theirPromise', 'followUp', 'met', 'jobChanged', 'birthday', 'rhythm']),
  snooze: new Set([
    'promise',
    'theirPromise',
    'followUp',
    'untold',
    'met',
    'jobChanged',
    'birthday',
    'session',
    'rhythm',
  ]),
  skip: new Set(['theirPromise', 'followUp', 'untold', 'met', 'jobChanged', 'birthday', 'session', 'rhythm']),
  never: new Set(['met', 'jobChanged', 'rhythm']),
};

/** The acts that would do something about a line. */
export const actsFor = ({ reasons }: DueLine): DueAct[] =>
  dueActs.filter(act => act === 'contacted' || reasons.some(({ kind }) => ends[act].has(kind)));
