import type { Commitment } from '../model/commitment.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Interaction } from '../model/interaction.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { RecordGone } from './errors.ts';
import type { Meeting } from './note-meeting.ts';
import { afterInteraction, type Draft, recordOf } from './practice.ts';
import type { RecordChange } from './record-change.ts';

/** A meeting that was noted, as it is to be. */
export interface MeetingEdit extends Meeting {
  /** Of the interactions that it is; the form began with the first. */
  readonly interactionIds: readonly string[];
  /** What was agreed; what was so before has its id. */
  readonly promises: readonly Omit<Draft<Commitment>, 'interactionId'>[];
  /** Ids of what was agreed, and is not any more. */
  readonly takenOff: readonly string[];
}

/** What the form of a meeting asks for. */
const asked = ['on', 'direction', 'text', 'note', 'minutes'] as const satisfies (keyof Interaction)[];

/**
 * Changes a meeting in one batch: what was said of it, who was there, what was agreed, and when one meets next. What is not changed
 * stays as it is with each of them. Throws `RecordGone` when nothing of it, or nobody, is there any more, and what `commit` throws.
 */
export function editMeeting(db: JejaringDatabase, edit: MeetingEdit): Promise<HistoryEntry | undefined> {
  const { interactionIds, contactIds, interaction, promises, takenOff, of, label, now = new Date() } = edit;
  const plan = async (): Promise<RecordChange[]> => {
    const found = await db.interactions.bulkGet([...interactionIds]);
    const stored = found.filter(one => one !== undefined);
    const [first] = stored;
    if (!first) throw new RecordGone(`interaction ${interactionIds[0]}`);
    const some = await db.contacts.bulkGet([...new Set(contactIds)]);
    const contacts = some.filter(contact => contact !== undefined);
    if (contacts.length === 0) throw new RecordGone(`contact ${contactIds[0]}`);
    const there = new Set(contacts.map(({ id }) => id));
    const changed = Object.fromEntries(
      asked.flatMap(field => (interaction[field] === first[field] ? [] : [[field, interaction[field]]])),
    );
    const kept = stored
      .filter(({ contactId }) => there.has(contactId))
      .map((one): Interaction => ({ ...one, ...changed }));
    const gone = stored.filter(({ contactId }) => !there.has(contactId));
    const before = new Set(kept.map(({ contactId }) => contactId));
    const newcomers = contacts.filter(({ id }) => !before.has(id));
    // Noted when the others were, so that it is one meeting with theirs.
    const added = newcomers.map(({ id }) =>
      recordOf<Interaction>({ ...interaction, contactId: id }, now, first),
    );
    const idWith = new Map([...kept, ...added].map(({ contactId, id }) => [contactId, id]));
    const agreed = await db.commitments.bulkGet(promises.map(({ id = '' }) => id));
    return [
      of,
      ...newcomers.map((contact): RecordChange => {
        const put = afterInteraction(contact, interaction.on, undefined);
        return { table: 'contacts', put };
      }),
      ...kept.map((put): RecordChange => ({ table: 'interactions', put })),
      ...added.map((put): RecordChange => ({ table: 'interactions', put, isNew: true })),
      ...gone.map(({ id }): RecordChange => ({ table: 'interactions', remove: id })),
      ...promises.flatMap((promise, index): RecordChange[] => {
        const { id, contactId, whose, text, dueOn } = promise;
        const interactionId = idWith.get(contactId);
        const was = agreed[index];
        if (was)
          return [{ table: 'commitments', put: { ...was, contactId, whose, text, dueOn, interactionId } }];
        // Deleted elsewhere meanwhile: it is not brought back.
        if (id !== undefined) return [];
        const put = recordOf<Commitment>({ ...promise, ...(interactionId && { interactionId }) }, now);
        return [{ table: 'commitments', put, isNew: true }];
      }),
      ...takenOff.map((remove): RecordChange => ({ table: 'commitments', remove })),
    ];
  };
  return commit(db, { act: 'edit', label, plan, now });
}
