import { pairId } from '../identity/likeness/duplicate-pair.ts';
import { type MergeChoices, mergedContact } from '../identity/merge-contacts.ts';
import type { Attendance } from '../model/attendance.ts';
import type { Contact } from '../model/contact.ts';
import type { Distinction } from '../model/distinction.ts';
import type { HistoryEntry } from '../model/history.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { named, RecordGone } from './errors.ts';
import { nameList } from './name-list.ts';
import type { RecordChange } from './record-change.ts';

export interface Merging {
  /** Whose id stays, and with it every link to them. */
  readonly keepId: string;
  /** Who is merged into it and removed, one after the other. */
  readonly otherIds: readonly string[];
  /** See `mergePreview`. */
  readonly choices?: MergeChoices | undefined;
  readonly now?: Date | undefined;
}

/**
 * Makes one contact of several in one batch: the others' facts go over, their attendances are made anew for the one that stays
 * (never twice at one event in one role), and so is what was said of whom they are not; then they are removed. `undo`
 * brings all of them back as they were. Throws `RecordGone` when one was deleted meanwhile, and what `commit` throws.
 */
export async function mergeContacts(
  db: JejaringDatabase,
  { keepId, otherIds, choices = {}, now = new Date() }: Merging,
): Promise<HistoryEntry | undefined> {
  const gone = [...new Set(otherIds)].filter(id => id !== keepId);
  const names = await named(() => contactsOf(db, [keepId, ...gone]));
  const plan = async (): Promise<RecordChange[]> => {
    const [keep, ...others] = await contactsOf(db, [keepId, ...gone]);
    if (!keep || others.length === 0) return [];
    return [
      { table: 'contacts', put: mergedContact(keep, others, choices) },
      ...gone.map(remove => ({ table: 'contacts', remove }) as const),
      ...(await movedAttendances(db, keepId, gone)),
      ...(await movedDistinctions(db, keepId, gone)),
    ];
  };
  return commit(db, { act: 'merge', label: nameList(names.map(({ name }) => name)), plan, now });
}

async function contactsOf(db: JejaringDatabase, ids: readonly string[]): Promise<Contact[]> {
  const found = await db.contacts.bulkGet([...ids]);
  return found.map((contact, index) => {
    if (!contact) throw new RecordGone(`contact ${ids[index]}`);
    return contact;
  });
}

/** The attendances of those who go, for the one who stays. The old ones go with their contacts. */
async function movedAttendances(
  db: JejaringDatabase,
  keepId: string,
  gone: readonly string[],
): Promise<RecordChange[]> {
  const of = (id: string): Promise<Attendance[]> => db.attendances.where('contactId').equals(id).toArray();
  const sign = ({ eventId, role }: Attendance): string => `${role} ${eventId}`;
  const known = new Set((await of(keepId)).map(sign));
  const moved: RecordChange[] = [];
  for (const id of gone) {
    for (const attendance of await of(id)) {
      if (known.has(sign(attendance))) continue;
      known.add(sign(attendance));
      const put = { ...attendance, id: crypto.randomUUID(), contactId: keepId };
      moved.push({ table: 'attendances', put, isNew: true });
    }
  }
  return moved;
}

/** Whoever is not one of those who go is not the one who stays either. */
async function movedDistinctions(
  db: JejaringDatabase,
  keepId: string,
  gone: readonly string[],
): Promise<RecordChange[]> {
  const merged = new Set([keepId, ...gone]);
  const moved: RecordChange[] = [];
  const all = await db.distinctions.toArray();
  const known = new Set(all.map(({ id }) => id));
  for (const { id, contactIds, createdAt } of all) {
    const own = contactIds.filter(contactId => merged.has(contactId));
    const [other] = contactIds.filter(contactId => !merged.has(contactId));
    if (own.length === 0 || (other !== undefined && own[0] === keepId)) continue;
    moved.push({ table: 'distinctions', remove: id });
    if (other !== undefined && !known.has(pairId(keepId, other)))
      moved.push({ table: 'distinctions', put: distinction(keepId, other, createdAt) });
  }
  return moved;
}

const distinction = (a: string, b: string, createdAt: string): Distinction => ({
  id: pairId(a, b),
  contactIds: a < b ? [a, b] : [b, a],
  createdAt,
});

/** Remembers that two contacts who look alike are two people. Undefined: it was known. Throws `RecordGone` and what `commit` throws. */
export async function markDistinct(
  db: JejaringDatabase,
  idA: string,
  idB: string,
  now = new Date(),
): Promise<HistoryEntry | undefined> {
  const names = await named(() => contactsOf(db, [idA, idB]));
  const plan = async (): Promise<RecordChange[]> => {
    await contactsOf(db, [idA, idB]);
    if (idA === idB || (await db.distinctions.get(pairId(idA, idB)))) return [];
    return [{ table: 'distinctions', put: distinction(idA, idB, now.toISOString()) }];
  };
  return commit(db, { act: 'edit', label: nameList(names.map(({ name }) => name)), plan, now });
}
