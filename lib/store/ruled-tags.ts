import { gainedItems } from '../identity/facts.ts';
import type { Attendance } from '../model/attendance.ts';
import type { Contact } from '../model/contact.ts';
import type { JejaringDatabase } from './database.ts';
import type { RecordChange } from './record-change.ts';

/**
 * The changes, with the tags that rules give to whoever is newly noted at an event. Runs inside the transaction, so that no way
 * of noting somebody can forget a rule.
 */
export async function withRuledTags(
  db: JejaringDatabase,
  changes: readonly RecordChange[],
): Promise<readonly RecordChange[]> {
  const noted = changes.flatMap(change =>
    'put' in change && change.table === 'attendances' ? [change.put] : [],
  );
  const tags = await tagsByEvent(db, new Set(noted.map(({ eventId }) => eventId)));
  if (tags.size === 0) return changes;
  const ruled = noted.filter(({ eventId }) => tags.has(eventId));
  const stored = await db.attendances.bulkGet(ruled.map(({ id }) => id));
  const before = await removedPlaces(db, changes);
  const gained = new Map<string, string[]>();
  ruled.forEach(({ contactId, eventId, role }: Attendance, index) => {
    // One that was noted before has got its tag then, and may have lost it since.
    if (stored[index] || role === 'you' || before.has(`${contactId} ${eventId}`)) return;
    gained.set(contactId, [...(gained.get(contactId) ?? []), ...(tags.get(eventId) ?? [])]);
  });
  const inBatch = new Set<string>();
  const tagged = changes.map(change => {
    if (!('put' in change) || change.table !== 'contacts') return change;
    inBatch.add(change.put.id);
    return { ...change, put: withTags(change.put, gained.get(change.put.id) ?? []) };
  });
  const others = await db.contacts.bulkGet([...gained.keys()].filter(id => !inBatch.has(id)));
  return [
    ...tagged,
    ...others.flatMap((contact): RecordChange[] =>
      contact ? [{ table: 'contacts', put: withTags(contact, gained.get(contact.id) ?? []) }] : [],
    ),
  ];
}

/** Contact and event of the attendances that the batch takes off: one in another role is made in their place. */
async function removedPlaces(
  db: JejaringDatabase,
  changes: readonly RecordChange[],
): Promise<ReadonlySet<string>> {
  const ids = changes.flatMap(change =>
    'remove' in change && change.table === 'attendances' ? [change.remove] : [],
  );
  const removed = await db.attendances.bulkGet(ids);
  return new Set(removed.flatMap(one => (one ? [`${one.contactId} ${one.eventId}`] : [])));
}

async function tagsByEvent(
  db: JejaringDatabase,
  eventIds: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const tags = new Map<string, string[]>();
  if (eventIds.size === 0) return tags;
  for (const { eventId, tag } of await db.tagRules.toArray())
    if (eventIds.has(eventId)) tags.set(eventId, [...(tags.get(eventId) ?? []), tag]);
  return tags;
}

function withTags(contact: Contact, tags: readonly string[]): Contact {
  const gained = gainedItems('tags', contact.tags, tags);
  return gained.length === 0 ? contact : { ...contact, tags: [...contact.tags, ...gained] };
}
