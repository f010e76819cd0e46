import { byId } from '../identity/by-id.ts';
import type { Commitment } from '../model/commitment.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Interaction } from '../model/interaction.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { equal } from './difference.ts';
import { RecordGone } from './errors.ts';
import { changedBy, type Meeting } from './note-meeting.ts';
import { afterInteraction, type Draft, recordOf, withDraft } from './practice.ts';
import type { RecordChange } from './record-change.ts';

/** A meeting that was noted, as it is to be. */
export interface MeetingEdit extends Meeting {
  /** The interactions that it is, as they were shown; the form began with the first. */
  readonly interactions: readonly Interaction[];
  /** What was agreed, as it was shown. */
  readonly agreed: readonly Commitment[];
  /** What is agreed; what was so before has its id. */
  readonly promises: readonly Omit<Draft<Commitment>, 'interactionId'>[];
  /** Ids of what was agreed, and is not any more. */
  readonly takenOff: readonly string[];
}

/** What the form of a meeting asks for. */
const asked = ['on', 'direction', 'text', 'note', 'minutes'] as const satisfies (keyof Interaction)[];

/**
 * Changes a meeting in one batch: what was said of it, who was there, what was agreed, and when one meets next. What is not changed
 * stays as it is by now with each of them. Throws `RecordGone` when nothing of it, nobody, what it was a meeting of, or a promise
 * that is changed is there any more, and what `commit` throws.
 */
export function editMeeting(db: JejaringDatabase, edit: MeetingEdit): Promise<HistoryEntry | undefined> {
  const { interactions, agreed, contactIds, interaction, promises, takenOff, label, now = new Date() } = edit;
  const plan = async (): Promise<RecordChange[]> => {
    const [shown] = interactions;
    const found = await db.interactions.bulkGet(interactions.map(({ id }) => id));
    const stored = found.filter(one => one !== undefined);
    const [first] = stored;
    if (!shown || !first) throw new RecordGone(`interaction ${shown?.id}`);
    const changed = Object.fromEntries(
      asked.flatMap(field => (interaction[field] === shown[field] ? [] : [[field, interaction[field]]])),
    );
    const there = new Set(contactIds);
    const shownAs = byId(interactions);
    const isThere = ({ id }: Interaction) => there.has(shownAs.get(id)?.contactId ?? '');
    const kept = stored.filter(isThere).map((one): Interaction => ({ ...one, ...changed }));
    const gone = stored.filter(one => !isThere(one));
    // Who was shown and is not there any more was taken off elsewhere, and does not come back.
    const before = new Set([...interactions, ...kept].map(({ contactId }) => contactId));
    const some = await db.contacts.bulkGet([...there].filter(id => !before.has(id)));
    const newcomers = some.filter(contact => contact !== undefined);
    if (kept.length + newcomers.length === 0) throw new RecordGone(`contact ${contactIds[0]}`);
    // Noted when the others were, so that it is one meeting with theirs.
    const added = newcomers.map(({ id }) =>
      recordOf<Interaction>({ ...interaction, contactId: id }, now, first),
    );
    const idWith = new Map([...kept, ...added].map(({ contactId, id }) => [contactId, id]));
    const agreedBefore = byId(agreed);
    const storedPromises = await db.commitments.bulkGet(promises.map(({ id = '' }) => id));
    return [
      await changedBy(db, edit),
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
        const from = agreedBefore.get(id ?? '');
        if (!from) {
          const put = recordOf<Commitment>({ ...promise, interactionId }, now);
          return [{ table: 'commitments', put, isNew: true }];
        }
        const draft = { ...from, contactId, whose, text, dueOn, interactionId };
        const was = storedPromises[index];
        if (was) return [{ table: 'commitments', put: withDraft(was, draft, from) }];
        // Deleted elsewhere meanwhile: it is not brought back.
        if (equal(from, { ...from, contactId, whose, text, dueOn })) return [];
        throw new RecordGone(`commitment ${id}`);
      }),
      ...takenOff.map((remove): RecordChange => ({ table: 'commitments', remove })),
    ];
  };
  return commit(db, { act: 'edit', label, plan, now });
}
