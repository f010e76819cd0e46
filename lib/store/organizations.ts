import { organizationKey } from '../identity/organization-names.ts';
import { fold } from '../identity/text.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Organization } from '../model/organization.ts';
import type { Provenance } from '../model/record.ts';
import type { Running } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import type { RecordChange } from './record-change.ts';
import { scan } from './scan.ts';

interface At {
  readonly now?: Date | undefined;
}

/**
 * Says that all these spellings are one organization, called `name`. Contacts stay as they are; the records of the spellings become
 * one, with what each of them said. Undefined: nothing to say. Throws what `commit` throws.
 */
export function mergeOrganizations(
  db: JejaringDatabase,
  {
    name,
    spellings,
    now = new Date(),
  }: At & { readonly name: string; readonly spellings: readonly string[] },
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const [record, ...others] = await recordsOf(db, [name, ...spellings]);
    const all = [...(record ? [record] : []), ...others];
    const merged: Organization = {
      ...(record ?? newRecord(name, now)),
      name,
      aliases: aliasesOf(name, [...all.flatMap(one => [one.name, ...one.aliases]), ...spellings]),
    };
    const standing = all.find(one => one.standing)?.standing;
    if (standing) merged.standing = standing;
    const notes = [...new Set(all.flatMap(({ note }) => note || []))];
    if (notes.length > 0) merged.note = notes.join('\n\n');
    return [
      ...putOrRemove(merged, record),
      ...others.map(({ id }) => ({ table: 'organizations', remove: id }) as const),
    ];
  };
  return commit(db, { act: 'merge', label: name, plan, now });
}

/** What may be said of an organization; absent: stays as it is, null: taken away. */
export interface OrganizationSaying {
  /** Any of its spellings. */
  readonly name: string;
  readonly standing?: Organization['standing'] | null | undefined;
  readonly note?: string | null | undefined;
  /** Its other spellings, instead of those it had. */
  readonly aliases?: readonly string[] | undefined;
}

/** Saves what you say of an organization. A record that has nothing left to say is removed. Throws what `commit` throws. */
export function saveOrganization(
  db: JejaringDatabase,
  { name, standing, note, aliases, now = new Date() }: OrganizationSaying & At,
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const [record] = await recordsOf(db, [name]);
    const said = { ...(record ?? newRecord(name, now)) };
    if (standing) said.standing = standing;
    else if (standing === null) delete said.standing;
    if (note) said.note = note;
    else if (note === null || note === '') delete said.note;
    if (aliases) said.aliases = aliasesOf(said.name, aliases);
    return putOrRemove(said, record);
  };
  return commit(db, { act: 'edit', label: name, plan, now });
}

/**
 * Writes `to` wherever a contact or an event has one of the spellings in `from` (case, accents and spaces apart), and into the
 * organization's record, in one batch. A page that still shows the old spelling does not ask about it again: it counts as seen.
 */
export function renameOrganization(
  db: JejaringDatabase,
  {
    from,
    to,
    now = new Date(),
    ...running
  }: At & Running & { readonly from: readonly string[]; readonly to: string },
): Promise<HistoryEntry | undefined> {
  const old = new Set(from.map(fold));
  const isOld = (name: string | undefined): name is string =>
    name !== undefined && name !== to && old.has(fold(name));
  const source: Provenance = { rule: 'typed', capturedAt: now.toISOString() };
  const plan = async (): Promise<RecordChange[]> => {
    const changes: RecordChange[] = [];
    for await (const some of scan(db.contacts))
      for (const contact of some) {
        const { organization, provenance, seen } = contact;
        if (!isOld(organization)) continue;
        const put = {
          ...contact,
          organization: to,
          provenance: { ...provenance, organization: source },
          seen: { organization, ...seen },
        };
        changes.push({ table: 'contacts', put });
      }
    for await (const some of scan(db.events))
      for (const event of some) {
        const { organizer, provenance, seen } = event;
        if (!isOld(organizer)) continue;
        const put = {
          ...event,
          organizer: to,
          provenance: { ...provenance, organizer: source },
          seen: { organizer, ...seen },
        };
        changes.push({ table: 'events', put });
      }
    for (const record of await recordsOf(db, from)) {
      const aliases = aliasesOf(to, [record.name, ...record.aliases]);
      changes.push(...putOrRemove({ ...record, name: to, aliases }, record));
    }
    return changes;
  };
  return commit(db, { act: 'edit', label: to, plan, now, ...running });
}

/** The records of which one of the spellings is the name or an alias, the one of the first spelling first. */
async function recordsOf(db: JejaringDatabase, spellings: readonly string[]): Promise<Organization[]> {
  const keys = spellings.map(organizationKey);
  const placeOf = ({ name, aliases }: Organization): number => {
    const own = new Set([name, ...aliases].map(organizationKey));
    return keys.findIndex(key => key !== '' && own.has(key));
  };
  const records = await db.organizations.toArray();
  return records.filter(record => placeOf(record) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
}

const newRecord = (name: string, now: Date): Organization => {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), name, aliases: [], createdAt: at, updatedAt: at };
};

/** The spellings whose key is not the name's, each once. */
function aliasesOf(name: string, spellings: readonly string[]): string[] {
  const known = new Set([organizationKey(name)]);
  return spellings.filter(spelling => {
    const key = organizationKey(spelling);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function putOrRemove(record: Organization, stored: Organization | undefined): RecordChange[] {
  const says = record.aliases.length > 0 || record.standing !== undefined || record.note !== undefined;
  if (says) return [{ table: 'organizations', put: record }];
  return stored ? [{ table: 'organizations', remove: stored.id }] : [];
}
