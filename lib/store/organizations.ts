import { recordedKeys } from '../identity/organizations.ts';
import { organizationsApart } from '../identity/organizations-apart.ts';
import { fold } from '../identity/text.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Organization } from '../model/organization.ts';
import type { Provenance } from '../model/record.ts';
import type { Running } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import {
  apartFrom,
  newOrganization,
  organizationRecords,
  putOrRemove,
  spellingsBeside,
} from './organization-records.ts';
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
    const [record, ...others] = await organizationRecords(db, [name, ...spellings]);
    const all = [...(record ? [record] : []), ...others];
    const merged: Organization = {
      ...(record ?? newOrganization(name, now)),
      name,
      aliases: spellingsBeside(name, [...all.flatMap(one => [one.name, ...one.aliases]), ...spellings]),
    };
    const standing = all.find(one => one.standing)?.standing;
    if (standing) merged.standing = standing;
    const notes = [...new Set(all.flatMap(({ note }) => note || []))];
    if (notes.length > 0) merged.note = notes.join('\n\n');
    const apart = all.flatMap(({ notSameAs = [] }) => notSameAs);
    return [
      ...putOrRemove(apartFrom(merged, apart), record),
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
  /** Its other spellings, instead of those it had. One that is taken away is another organization from now on. */
  readonly aliases?: readonly string[] | undefined;
}

/** Saves what you say of an organization. A record that has nothing left to say is removed. Throws what `commit` throws. */
export function saveOrganization(
  db: JejaringDatabase,
  { name, standing, note, aliases, now = new Date() }: OrganizationSaying & At,
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const [record] = await organizationRecords(db, [name]);
    const said = { ...(record ?? newOrganization(name, now)) };
    if (standing) said.standing = standing;
    else if (standing === null) delete said.standing;
    if (note) said.note = note;
    else if (note === null || note === '') delete said.note;
    if (!aliases) return putOrRemove(said, record);
    const left = said.aliases;
    said.aliases = spellingsBeside(said.name, aliases);
    return putOrRemove(apartFrom(said, [...(said.notSameAs ?? []), ...left]), record);
  };
  return commit(db, { act: 'edit', label: name, plan, now });
}

/**
 * Remembers that two organizations that are written alike are not the same, in the record of one of them. Undefined: it was known,
 * or they are one. Throws what `commit` throws.
 */
export function setOrganizationsApart(
  db: JejaringDatabase,
  { names: [one, other], now = new Date() }: At & { readonly names: readonly [string, string] },
): Promise<HistoryEntry | undefined> {
  const plan = async (): Promise<RecordChange[]> => {
    const records = await organizationRecords(db, [one, other]);
    const [key, otherKey] = [one, other].map(recordedKeys(records));
    if (key === otherKey || organizationsApart(records)(one, other)) return [];
    const [record] = records;
    const said = record ?? newOrganization(one, now);
    // Of the two names that which is not the record's: what is its own says nothing.
    return putOrRemove(apartFrom(said, [...(said.notSameAs ?? []), one, other]), record);
  };
  return commit(db, { act: 'edit', label: `${one} ≠ ${other}`, plan, now });
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
    for (const record of await organizationRecords(db, from)) {
      const aliases = spellingsBeside(to, [record.name, ...record.aliases]);
      const renamed = apartFrom({ ...record, name: to, aliases }, record.notSameAs ?? []);
      changes.push(...putOrRemove(renamed, record));
    }
    return changes;
  };
  return commit(db, { act: 'edit', label: to, plan, now, ...running });
}
