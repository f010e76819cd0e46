import type { Commitment } from '../model/commitment.ts';
import type { Community } from '../model/community.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Interaction } from '../model/interaction.ts';
import type { Mentorship } from '../model/mentorship.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { RecordGone } from './errors.ts';
import { afterInteraction, type Draft, recordOf, redrafted } from './practice.ts';
import type { RecordChange } from './record-change.ts';

/** A session of a mentoring, or a meeting of a community. */
export interface Meeting {
  /** Who was there. */
  readonly contactIds: readonly string[];
  readonly interaction: Omit<Draft<Interaction>, 'contactId' | 'id'>;
  /** What was agreed, each with one of them. */
  readonly promises: readonly Omit<Draft<Commitment>, 'interactionId' | 'id'>[];
  /** Of what it was a meeting, as it is to be from now on: with its next day; and as it was shown. */
  readonly of:
    | { readonly table: 'mentorships'; readonly put: Mentorship; readonly from: Mentorship }
    | { readonly table: 'communities'; readonly put: Community; readonly from: Community };
  /** What history calls it. */
  readonly label: string;
  readonly now?: Date | undefined;
}

/** What becomes of that of which it was a meeting. Throws `RecordGone`. */
export const changedBy = async (
  db: JejaringDatabase,
  { of: { table, put, from } }: Pick<Meeting, 'of'>,
): Promise<RecordChange> => ({ table, put: await redrafted(db, table, put, from) }) as RecordChange;

/**
 * Notes a meeting in one batch: an interaction with each who was there, what was agreed, and when one meets next. Throws `RecordGone`
 * when none of them, or what it was a meeting of, is there any more, and what `commit` throws.
 */
export function noteMeeting(
  db: JejaringDatabase,
  { contactIds, interaction, promises, of, label, now = new Date() }: Meeting,
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const found = await db.contacts.bulkGet([...new Set(contactIds)]);
    const contacts = found.filter(contact => contact !== undefined);
    if (contacts.length === 0) throw new RecordGone(`contact ${contactIds[0]}`);
    const noted = new Map(
      contacts.map(({ id }) => [id, recordOf<Interaction>({ ...interaction, contactId: id }, now)]),
    );
    return [
      await changedBy(db, { of }),
      ...contacts.map((contact): RecordChange => {
        const put = afterInteraction(contact, interaction.on, undefined);
        return { table: 'contacts', put };
      }),
      ...Array.from(noted.values(), (put): RecordChange => ({ table: 'interactions', put, isNew: true })),
      ...promises.map((promise): RecordChange => {
        const interactionId = noted.get(promise.contactId)?.id;
        const put = recordOf<Commitment>({ ...promise, ...(interactionId && { interactionId }) }, now);
        return { table: 'commitments', put, isNew: true };
      }),
    ];
  };
  return commit(db, { act: 'note', label, plan, now });
}
