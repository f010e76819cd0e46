import { samePerson } from '../identity/identities.ts';
import { personTraces, type Traceable } from '../identity/person-traces.ts';
import { fold } from '../identity/text.ts';
import { type Contact, contactSchema } from '../model/contact.ts';
import { type RecordTable, recordTables } from '../model/history.ts';
import { forTables } from '../model/stored-record.ts';
import type { JejaringDatabase } from './database.ts';
import { changesOf } from './history-parts.ts';
import type { StorableRecord } from './record-change.ts';
import { scan } from './scan.ts';
import { withoutIds } from './without-ids.ts';

/** How far persons reach into the database. */
export interface Reach {
  readonly contacts: readonly Contact[];
  /** The same persons as the trash has them: merged into one of them, or deleted and saved again. */
  readonly inTrash: readonly Contact[];
  /** Ids under which they were ever saved: their own, and of who was merged into them or deleted before, as the trash has them. */
  readonly contactIds: ReadonlySet<string>;
  /** Ids of what is nothing without them, by table; the contacts among them. */
  readonly gone: Readonly<Record<RecordTable, ReadonlySet<string>>>;
  /** What names them by id and stays, as it is without them. */
  readonly cleared: readonly { readonly table: RecordTable; readonly record: StorableRecord }[];
  /** Whether a text names one of them, or an address of theirs. */
  readonly tells: (text: string) => boolean;
  /** Other contacts that bear the whole name of one of them: a text with that name may be about these. */
  readonly namesakes: ReadonlySet<string>;
}

/** Their records hold nothing but a few ids, and are asked for by index. */
const byContact = ['attendances', 'interactions', 'commitments'] as const;
/** The tables in which a contact may be named beside others. */
const naming = [
  'opportunities',
  'mentorships',
  'goals',
  'weekPlans',
  'reviews',
  'topics',
  'communities',
  'cards',
] as const satisfies readonly RecordTable[];

/** Those of the ids that are there, and all that they reach. Reads only; may run inside a transaction. */
export async function reachOf(db: JejaringDatabase, ids: readonly string[]): Promise<Reach> {
  const contacts = (await db.contacts.bulkGet([...ids])).filter(contact => contact !== undefined);
  const before = await savedBefore(db, contacts);
  const contactIds = new Set([...contacts, ...before].map(({ id }) => id));
  const gone = forTables(() => new Set<string>());
  for (const { id } of contacts) gone.contacts.add(id);
  for (const table of byContact) {
    const keys = await db
      .table(table)
      .where('contactId')
      .anyOf([...contactIds])
      .primaryKeys();
    for (const id of keys) gone[table].add(String(id));
  }
  for (const { id, contactIds: pair } of await db.distinctions.toArray())
    if (pair.some(one => contactIds.has(one))) gone.distinctions.add(id);
  for (const { id, contactIds: members } of await db.mentorships.toArray())
    if (members.length > 0 && members.every(one => contactIds.has(one))) gone.mentorships.add(id);
  const all = [...contacts, ...before];
  return {
    contacts,
    inTrash: before,
    contactIds,
    gone,
    cleared: await clearedRecords(db, contactIds, gone),
    tells: personTraces(all),
    namesakes: await namesakesOf(db, all, contactIds),
  };
}

async function clearedRecords(
  db: JejaringDatabase,
  contactIds: ReadonlySet<string>,
  gone: Reach['gone'],
): Promise<Reach['cleared']> {
  const ids = new Set([...contactIds, ...recordTables.flatMap(table => [...gone[table]])]);
  const cleared: { table: RecordTable; record: StorableRecord }[] = [];
  const clear = (table: RecordTable, records: readonly StorableRecord[]): void => {
    for (const record of records) {
      if (gone[table].has(record.id)) continue;
      const without = withoutIds(record, ids);
      if (without !== record) cleared.push({ table, record: without });
    }
  };
  const introduced = db.interactions.where('introducedId').anyOf([...contactIds]);
  clear('interactions', await introduced.toArray());
  for (const table of naming)
    for await (const some of scan<StorableRecord>(db.table(table))) clear(table, some);
  // A promise of somebody else, made in a talk or a mentoring that goes.
  const lost = new Set([...gone.interactions, ...gone.mentorships]);
  if (lost.size > 0) for await (const some of scan(db.commitments)) clear('commitments', some);
  if (gone.mentorships.size > 0)
    clear(
      'interactions',
      await db.interactions
        .where('mentorshipId')
        .anyOf([...gone.mentorships])
        .toArray(),
    );
  return cleared;
}

/** The same persons in the trash: merged into one of them, or deleted and saved again. */
async function savedBefore(db: JejaringDatabase, contacts: readonly Contact[]): Promise<Contact[]> {
  const inTrash: Contact[] = [];
  for (const { table, record } of await db.removed.orderBy('purgeAfter').toArray()) {
    const { data } = contactSchema.safeParse(table === 'contacts' ? record : undefined);
    if (data) inTrash.push(data);
  }
  if (inTrash.length === 0) return [];
  const merged = await mergedInto(db, new Set(contacts.map(({ id }) => id)));
  return inTrash.filter(
    one =>
      merged.get(one.id) === 'alone' ||
      contacts.some(
        contact => samePerson(contact, one) || (merged.has(one.id) && fold(contact.name) === fold(one.name)),
      ),
  );
}

/** Who went in a batch that merged somebody into one of the contacts; `alone`: into nobody else. */
async function mergedInto(
  db: JejaringDatabase,
  ids: ReadonlySet<string>,
): Promise<Map<string, 'alone' | 'beside'>> {
  const merged = new Map<string, 'alone' | 'beside'>();
  for (const entry of await db.history.filter(({ act }) => act === 'merge').toArray()) {
    const changes = (await changesOf(db, entry.id)).filter(({ table }) => table === 'contacts');
    const kept = changes.filter(({ kind }) => kind !== 'removed');
    if (!kept.some(({ id }) => ids.has(id))) continue;
    for (const { id, kind } of changes)
      if (kind === 'removed') merged.set(id, kept.length === 1 ? 'alone' : 'beside');
  }
  return merged;
}

async function namesakesOf(
  db: JejaringDatabase,
  people: readonly Traceable[],
  contactIds: ReadonlySet<string>,
): Promise<Set<string>> {
  const names = personTraces(people.map(({ name }) => ({ name, email: [], telephone: [], identities: [] })));
  const found = new Set<string>();
  for await (const some of scan(db.contacts))
    for (const { id, name } of some) if (!contactIds.has(id) && names(name)) found.add(id);
  return found;
}
