import type { Commitment } from '../model/commitment.ts';
import type { Contact, Relationship } from '../model/contact.ts';
import type { HistoryEntry, RecordTable } from '../model/history.ts';
import type { Interaction } from '../model/interaction.ts';
import type { RecordOf } from '../model/stored-record.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { difference, type Fields } from './difference.ts';
import { named, RecordGone } from './errors.ts';
import { nameList } from './name-list.ts';
import type { RecordChange } from './record-change.ts';
import { withEdit } from './with-edit.ts';

/** The tables whose records the user writes as a whole, in a form. */
export type PracticeTable = Exclude<
  RecordTable,
  'contacts' | 'events' | 'attendances' | 'organizations' | 'tags' | 'tagRules' | 'views' | 'distinctions'
>;

/** A record as a form gives it: without what the store keeps by itself; without `id` it is a new one. */
export type Draft<R> = Omit<R, 'id' | 'createdAt' | 'updatedAt'> & { readonly id?: string | undefined };

interface Stamped {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface At {
  readonly now?: Date | undefined;
}

/** What a draft says. An empty text says nothing. */
const said = (draft: object): Fields =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== '' && value !== undefined));

/** The record of a draft: a new one, or the stored one's place taken. */
export function recordOf<R>(draft: Draft<R>, now: Date, stored?: { readonly createdAt: string }): R {
  const at = now.toISOString();
  return {
    ...said(draft),
    id: draft.id ?? crypto.randomUUID(),
    createdAt: stored?.createdAt ?? at,
    updatedAt: at,
  } as R;
}

/** What is stored by now, with what a draft changes of the record as it was shown. */
export function withDraft<R extends Stamped>(stored: R, draft: Draft<R>, from: R): R {
  const { id, createdAt, updatedAt } = from;
  const wanted = { ...said(draft), id, createdAt, updatedAt };
  return withEdit(stored, difference(said(from), wanted).after, from);
}

/** As `withDraft`, of what is stored under the id of the one that was shown. Throws `RecordGone`. */
export async function redrafted<T extends PracticeTable>(
  db: JejaringDatabase,
  table: T,
  draft: Draft<RecordOf[T]>,
  from: RecordOf[T],
): Promise<RecordOf[T]> {
  const stored = await db.table<RecordOf[T], string>(table).get(from.id);
  if (!stored) throw new RecordGone(`${table} ${from.id}`);
  return withDraft<RecordOf[T]>(stored, draft, from);
}

interface Saving<R> extends At {
  /** What history calls it. */
  readonly label: string;
  /** The record as it was shown when the draft began with it: only what differs from it is written. Absent: a new one. */
  readonly from?: R | undefined;
}

/**
 * Saves one record of the practice as a form has it. A record that others of its kind are made like (a wording) brings its own id.
 * Throws `RecordGone` when the one that was shown was deleted meanwhile, and what `commit` throws.
 */
export function savePractice<T extends PracticeTable>(
  db: JejaringDatabase,
  table: T,
  draft: Draft<RecordOf[T]>,
  { label, from, now = new Date() }: Saving<RecordOf[T]>,
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    if (from) return [{ table, put: await redrafted(db, table, draft, from) } as RecordChange];
    const stored =
      draft.id === undefined ? undefined : await db.table<RecordOf[T], string>(table).get(draft.id);
    const put = recordOf<RecordOf[T]>(draft, now, stored);
    return [{ table, put: stored ? { ...put, updatedAt: stored.updatedAt } : put } as RecordChange];
  };
  return commit(db, { act: 'edit', label, plan, now });
}

/** Removes records of the practice. Throws what `commit` throws. */
export const removePractice = (
  db: JejaringDatabase,
  table: PracticeTable,
  ids: readonly string[],
  label: string,
): Promise<HistoryEntry | undefined> =>
  commit(db, { act: 'delete', label, plan: ids.map(remove => ({ table, remove }) as const) });

/** What is noted in one go: an interaction with one or more contacts, and what follows from it. */
export interface Noting extends At {
  readonly contactIds: readonly string[];
  readonly interaction: Omit<Draft<Interaction>, 'contactId' | 'id'>;
  /** Of the only contact: the interaction that was noted before, as it was shown; it is changed. */
  readonly notedAs?: Interaction | undefined;
  /** What is to be done next: the day on which each of them is brought up again, and what for. */
  readonly next?: Pick<Relationship, 'followUpOn' | 'followUpFor'> | undefined;
  /** Promises made in it, with each of them. */
  readonly promises?: readonly Omit<Draft<Commitment>, 'contactId' | 'interactionId' | 'id'>[] | undefined;
}

/**
 * Notes an interaction with each of the contacts in one batch. It ends what was waiting for it: a snooze, and a follow-up whose day
 * has come. Throws `RecordGone` when none of them is there any more, and what `commit` throws.
 */
export function noteInteraction(
  db: JejaringDatabase,
  { contactIds, interaction, notedAs, next, promises = [], now = new Date() }: Noting,
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const found = await db.contacts.bulkGet([...new Set(contactIds)]);
    const contacts = found.filter(contact => contact !== undefined);
    if (contacts.length === 0) throw new RecordGone(`contact ${contactIds[0]}`);
    const stored = notedAs && (await db.interactions.get(notedAs.id));
    return contacts.flatMap((contact): RecordChange[] => {
      const draft = { ...interaction, contactId: contact.id };
      const noted = stored ? withDraft(stored, draft, notedAs) : recordOf<Interaction>(draft, now);
      const ends = { contactId: contact.id, interactionId: noted.id };
      return [
        {
          table: 'contacts',
          // It ended what waited for it when it was noted.
          put: stored ? { ...contact, ...next } : afterInteraction(contact, interaction.on, next),
        },
        { table: 'interactions', put: noted, isNew: stored === undefined },
        ...promises.map((promise): RecordChange => {
          const commitment = recordOf<Commitment>({ ...promise, ...ends }, now);
          return { table: 'commitments', put: commitment, isNew: true };
        }),
      ];
    });
  };
  return labelOf(db, contactIds).then(label => commit(db, { act: 'note', label, plan, now }));
}

const labelOf = (db: JejaringDatabase, ids: readonly string[]): Promise<string> =>
  named(async () => {
    const first = await db.contacts.bulkGet(ids.slice(0, 10));
    return nameList(
      first.flatMap(contact => contact?.name ?? []),
      ids.length,
    );
  });

/** The contact after an interaction of a day: a snooze and a follow-up that waited for it have ended. */
export function afterInteraction(contact: Contact, on: string, next: Noting['next']): Contact {
  const { snoozedUntil, followUpOn, followUpFor, ...rest } = contact;
  const isWaiting = followUpOn !== undefined && followUpOn > on;
  return {
    ...rest,
    ...(isWaiting && { followUpOn, ...(followUpFor && { followUpFor }) }),
    ...(next?.followUpOn && { followUpOn: next.followUpOn }),
    ...(next?.followUpFor && { followUpFor: next.followUpFor }),
  };
}
