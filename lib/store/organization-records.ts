import { organizationKey } from '../identity/organization-names.ts';
import type { Organization } from '../model/organization.ts';
import type { JejaringDatabase } from './database.ts';
import type { RecordChange } from './record-change.ts';

/** The records of which one of the spellings is the name or an alias, the one of the first spelling first. */
export async function organizationRecords(
  db: JejaringDatabase,
  spellings: readonly string[],
): Promise<Organization[]> {
  const keys = spellings.map(organizationKey);
  const placeOf = ({ name, aliases }: Organization): number => {
    const own = new Set([name, ...aliases].map(organizationKey));
    return keys.findIndex(key => key !== '' && own.has(key));
  };
  const records = await db.organizations.toArray();
  return records.filter(record => placeOf(record) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
}

/** One of which nothing is said yet. */
export const newOrganization = (name: string, now: Date): Organization => {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), name, aliases: [], createdAt: at, updatedAt: at };
};

/** The spellings whose key is not the name's, each once. */
export function spellingsBeside(name: string, spellings: readonly string[]): string[] {
  const known = new Set([organizationKey(name)]);
  return spellings.filter(spelling => {
    const key = organizationKey(spelling);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** A record that has nothing to say goes, or is not made. */
export function putOrRemove(record: Organization, stored: Organization | undefined): RecordChange[] {
  const { aliases, standing, note, notSameAs } = record;
  const says = aliases.length > 0 || standing !== undefined || note !== undefined || notSameAs !== undefined;
  if (says) return [{ table: 'organizations', put: record }];
  return stored ? [{ table: 'organizations', remove: stored.id }] : [];
}

/** The same record, set apart from the others, each once and never from itself. */
export function apartFrom(
  { notSameAs: _, ...record }: Organization,
  others: readonly string[],
): Organization {
  const own = new Set(record.aliases.map(organizationKey));
  const apart = spellingsBeside(record.name, others).filter(other => !own.has(organizationKey(other)));
  return apart.length > 0 ? { ...record, notSameAs: apart } : record;
}
