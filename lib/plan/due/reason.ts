import type { InteractionKind } from '../../model/interaction.ts';
import type { Mentorship } from '../../model/mentorship.ts';
import type { Cadence, Day } from '../day.ts';
import type { DueDate } from './date.ts';

/** Why somebody is due, as data; `i18n/due-sentence.ts` has the words. */
export type DueReason = DueDate &
  (
    | {
        /** A promise of mine: overdue, or due within a week. */
        readonly kind: 'promise';
        readonly commitmentId: string;
        readonly text: string;
      }
    | {
        /** A promise of theirs that is overdue: ask kindly. */
        readonly kind: 'theirPromise';
        readonly commitmentId: string;
        readonly text: string;
      }
    | {
        /** The day that was set for being in touch again. */
        readonly kind: 'followUp';
        readonly purpose?: string;
      }
    | {
        /** They helped a week ago or longer, and have not been told what came of it. The oldest of them. */
        readonly kind: 'untold';
        readonly interactionId: string;
        readonly interaction: InteractionKind;
        readonly text?: string;
        /** How many there are, this one with them. */
        readonly count: number;
      }
    | {
        /** Met at an event, or without one saved, within the last two weeks, and nothing since. */
        readonly kind: 'met';
        readonly eventId?: string;
        readonly event?: string;
      }
    | {
        /** They changed jobs within the last 30 days, and nothing since. What they are now. */
        readonly kind: 'jobChanged';
        readonly jobTitle?: string;
        readonly organization?: string;
      }
    | { readonly kind: 'birthday' }
    | {
        /** A session of a mentoring or of a group of peers. */
        readonly kind: 'session';
        readonly mentorshipId: string;
        readonly role: Mentorship['role'];
        readonly name?: string;
      }
    | {
        /** The rhythm has passed. */
        readonly kind: 'rhythm';
        readonly cadence: Cadence;
        /** The day from which it was counted. */
        readonly since: Day;
      }
  );

export type ReasonKind = DueReason['kind'];
export type ReasonOf<K extends ReasonKind> = Extract<DueReason, { readonly kind: K }>;

export type Reasons = [DueReason, ...DueReason[]];

/** A contact that is due, and why: the strongest reason first. */
export interface DueLine {
  readonly contactId: string;
  readonly name: string;
  readonly reasons: Readonly<Reasons>;
}
