import { gainedItems } from '../identity/facts.ts';
import { fold } from '../identity/text.ts';
import type { HistoryEntry } from '../model/history.ts';
import { type Running, storedContacts } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import { named, RecordGone } from './errors.ts';
import type { RecordChange } from './record-change.ts';

interface At {
  readonly now?: Date | undefined;
}
type Done = Promise<HistoryEntry | undefined>;

/**
 * From now on whoever is noted at the event bears the tag; with `alsoNoted` those who are noted there already too, in the same
 * batch. You yourself are not tagged. Undefined: there was such a rule. Throws `RecordGone` when the event was deleted.
 */
export async function addTagRule(
  db: JejaringDatabase,
  {
    eventId,
    tag,
    alsoNoted = false,
    now = new Date(),
    ...running
  }: At & Running & { readonly eventId: string; readonly tag: string; readonly alsoNoted?: boolean },
): Done {
  const plan = async (): Promise<RecordChange[]> => {
    if (!(await db.events.get(eventId))) throw new RecordGone(`event ${eventId}`);
    const rules = await db.tagRules.where('eventId').equals(eventId).toArray();
    const at = now.toISOString();
    const put = { id: crypto.randomUUID(), eventId, tag, createdAt: at, updatedAt: at };
    const isKnown = rules.some(rule => fold(rule.tag) === fold(tag));
    const tagged = alsoNoted ? await tagNoted(db, eventId, tag) : [];
    return isKnown ? tagged : [{ table: 'tagRules', put }, ...tagged];
  };
  return commit(db, { act: 'tag', label: tag, plan, now, ...running });
}

async function tagNoted(db: JejaringDatabase, eventId: string, tag: string): Promise<RecordChange[]> {
  const noted = await db.attendances.where('eventId').equals(eventId).toArray();
  const ids = new Set(noted.filter(({ role }) => role !== 'you').map(({ contactId }) => contactId));
  const contacts = await storedContacts(db, [...ids]);
  return contacts.flatMap((contact): RecordChange[] => {
    const gained = gainedItems('tags', contact.tags, [tag]);
    return gained.length === 0
      ? []
      : [{ table: 'contacts', put: { ...contact, tags: [...contact.tags, ...gained] } }];
  });
}

/** Ends a rule; who bears the tag keeps it. Undefined: there was none. */
export async function removeTagRule(
  db: JejaringDatabase,
  { id, now = new Date() }: At & { readonly id: string },
): Done {
  const rule = await named(() => db.tagRules.get(id));
  return commit(db, { act: 'tag', label: rule?.tag ?? '', plan: [{ table: 'tagRules', remove: id }], now });
}
