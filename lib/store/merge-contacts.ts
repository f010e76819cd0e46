import { pairId } from '../identity/likeness/duplicate-pair.ts';
import { type LeavingOut, type MergeChoices, mergedContact } from '../identity/merge-contacts.ts';
import type { Attendance } from '../model/attendance.ts';
import type { Contact } from '../model/contact.ts';
import type { Distinction } from '../model/distinction.ts';
import type { HistoryEntry } from '../model/history.ts';
import { type Running, storedContacts } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { named, RecordGone } from './errors.ts';
import { movedPractice } from './moved-practice.ts';
import { nameList } from './name-list.ts';
import type { RecordChange } from './record-change.ts';
import { scan } from './scan.ts';

export interface Merging {
  /** Whose id stays, and with it every link to them. */
  readonly keepId: string;
  /** Who is merged into it and removed, one after the other. */
  readonly otherIds: readonly string[];
  /** See `mergePreview`. */
  readonly choices?: MergeChoices | undefined;
}

interface At {
  readonly now?: Date | undefined;
}

/**
 * Makes one contact of several in one batch: the others' facts go over, their attendances are made anew for the one that stays
 * (never twice at one event in one role), and so is what was said of whom they are not; then they are removed. `undo`
 * brings all of them back as they were. Throws `RecordGone` when one was deleted meanwhile, and what `commit` throws.
 */
export const mergeContacts = (
  db: JejaringDatabase,
  { keepId, otherIds, choices, leftOut, phoneCountry, ...at }: Merging & LeavingOut & At,
): Promise<HistoryEntry | undefined> =>
  mergeEach(db, [{ keepId, otherIds, choices }], { leftOut, phoneCountry, ...at });

/** Does many mergings in one batch, as `mergeContacts` does one. No contact may be in two of them. */
export async function mergeEach(
  db: JejaringDatabase,
  mergings: readonly Merging[],
  { leftOut, phoneCountry, now = new Date(), ...running }: LeavingOut & At & Running = {},
): Promise<HistoryEntry | undefined> {
  const keepOf = new Map(
    mergings.flatMap(({ keepId, otherIds }) =>
      otherIds.filter(id => id !== keepId).map(id => [id, keepId] as const),
    ),
  );
  const ids = [...new Set(mergings.flatMap(({ keepId, otherIds }) => [keepId, ...otherIds]))];
  const label = nameList((await named(() => contactsOf(db, ids))).map(({ name }) => name));
  const plan = async (): Promise<RecordChange[]> => {
    const all = new Map((await contactsOf(db, ids)).map(contact => [contact.id, contact]));
    const puts = mergings.flatMap(({ keepId, otherIds, choices }): RecordChange[] => {
      const keep = all.get(keepId);
      const others = [...new Set(otherIds)].flatMap(id => (id === keepId ? [] : (all.get(id) ?? [])));
      if (!keep || others.length === 0) return [];
      const put = mergedContact(keep, others, choices, { leftOut, phoneCountry });
      return [{ table: 'contacts', put }];
    });
    return [
      ...puts,
      ...[...keepOf.keys()].map(remove => ({ table: 'contacts', remove }) as const),
      ...(await movedAttendances(db, keepOf)),
      ...(await movedPractice(db, keepOf)),
      ...(await movedDistinctions(db, keepOf)),
    ];
  };
  return commit(db, { act: 'merge', label, plan, now, ...running });
}

async function contactsOf(db: JejaringDatabase, ids: readonly string[]): Promise<Contact[]> {
  const found = await storedContacts(db, ids);
  if (found.length < ids.length) {
    const there = new Set(found.map(({ id }) => id));
    throw new RecordGone(`contact ${ids.find(id => !there.has(id))}`);
  }
  return found;
}

/** Id of whom goes -> id of whom they become. */
type KeepOf = ReadonlyMap<string, string>;

/** The attendances of those who go, for those who stay. The old ones go with their contacts. */
async function movedAttendances(db: JejaringDatabase, keepOf: KeepOf): Promise<RecordChange[]> {
  const keeps = new Set(keepOf.values());
  const noted = await attendancesOfContacts(db, [...keeps, ...keepOf.keys()]);
  const sign = (contactId: string, { eventId, role }: Attendance): string =>
    `${contactId} ${role} ${eventId}`;
  const known = new Set([...keeps].flatMap(id => (noted.get(id) ?? []).map(one => sign(id, one))));
  const moved: RecordChange[] = [];
  for (const [id, contactId] of keepOf) {
    for (const attendance of noted.get(id) ?? []) {
      if (known.has(sign(contactId, attendance))) continue;
      known.add(sign(contactId, attendance));
      const put = { ...attendance, id: crypto.randomUUID(), contactId };
      moved.push({ table: 'attendances', put, isNew: true });
    }
  }
  return moved;
}

/** From about this many contacts on, reading the whole table once is cheaper than asking for each. */
const many = 200;

async function attendancesOfContacts(
  db: JejaringDatabase,
  ids: readonly string[],
): Promise<Map<string, Attendance[]>> {
  const found = new Map<string, Attendance[]>();
  const take = (attendance: Attendance): void => {
    const own = found.get(attendance.contactId) ?? [];
    own.push(attendance);
    found.set(attendance.contactId, own);
  };
  if (ids.length < many) {
    for (const one of await db.attendances.where('contactId').anyOf(ids).toArray()) take(one);
    return found;
  }
  const wanted = new Set(ids);
  for await (const some of scan(db.attendances))
    for (const one of some) if (wanted.has(one.contactId)) take(one);
  return found;
}

/** Whoever is not one of those who go is not the one who stays either. */
async function movedDistinctions(db: JejaringDatabase, keepOf: KeepOf): Promise<RecordChange[]> {
  const moved: RecordChange[] = [];
  const all = await db.distinctions.toArray();
  const known = new Set(all.map(({ id }) => id));
  for (const { id, contactIds, createdAt } of all) {
    const [a, b] = contactIds.map(contactId => keepOf.get(contactId) ?? contactId);
    if (a === undefined || b === undefined || pairId(a, b) === id) continue;
    moved.push({ table: 'distinctions', remove: id });
    if (a === b || known.has(pairId(a, b))) continue;
    known.add(pairId(a, b));
    moved.push({ table: 'distinctions', put: distinction(a, b, createdAt) });
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
