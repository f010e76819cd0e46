import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { Organization } from '../model/organization.ts';
import { bySpellingUse, organizationKey, type Spelling } from './organization-names.ts';

/** An organization as contacts and events name it, with what you say of it where you have said something. */
export interface DerivedOrganization {
  /** Stays the same as long as spelling or record do: `badan kepegawaian negara`. */
  readonly key: string;
  /** The record's name, else the commonest spelling. */
  readonly name: string;
  /** Every spelling in use, the commonest first. */
  readonly spellings: readonly Spelling[];
  readonly contactIds: readonly string[];
  /** Events that it organizes. */
  readonly eventIds: readonly string[];
  readonly record?: Organization;
}

interface Gathered {
  readonly record?: Organization;
  readonly counts: Map<string, number>;
  readonly contactIds: string[];
  readonly eventIds: string[];
}

/**
 * The organizations of all contacts and events, one a key, spellings that a record calls its own together; and those that
 * only have a record. Those with most people first.
 */
export function organizationsOf(...from: Parameters<typeof organizationsInSteps>): DerivedOrganization[] {
  const work = organizationsInSteps(...from);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Between two yields. */
const atOnce = 500;

/** The same a step at a time: with 100,000 contacts a page would halt. */
export function* organizationsInSteps(
  contacts: readonly Pick<Contact, 'id' | 'organization'>[],
  events: readonly Pick<JejaringEvent, 'id' | 'organizer'>[],
  records: readonly Organization[],
): Generator<void, DerivedOrganization[]> {
  const keyOf = recordedKeys(records);
  const gathered = new Map<string, Gathered>();
  const at = (key: string, record?: Organization): Gathered => {
    const known = gathered.get(key) ?? { record, counts: new Map(), contactIds: [], eventIds: [] };
    gathered.set(key, known);
    return known;
  };
  for (const record of records) {
    const key = keyOf(record.name);
    // A second record of the same key has nothing to add until both are merged.
    if (key !== '' && !gathered.has(key)) at(key, record);
  }
  const note = (name: string | undefined): Gathered | undefined => {
    const key = name === undefined ? '' : keyOf(name);
    if (name === undefined || key === '') return undefined;
    const known = at(key);
    const text = name.trim();
    known.counts.set(text, (known.counts.get(text) ?? 0) + 1);
    return known;
  };
  for (const [index, { id, organization }] of contacts.entries()) {
    if (index % atOnce === 0) yield;
    note(organization)?.contactIds.push(id);
  }
  for (const [index, { id, organizer }] of events.entries()) {
    if (index % atOnce === 0) yield;
    note(organizer)?.eventIds.push(id);
  }
  return [...gathered]
    .map(([key, one]) => derived(key, one))
    .filter(isThere)
    .sort(byPeople);
}

/** A record that only sets it apart from another does not keep it in the list once nobody is of it any more. */
const isThere = ({ contactIds, eventIds, record }: DerivedOrganization): boolean =>
  contactIds.length > 0 ||
  eventIds.length > 0 ||
  !record?.notSameAs ||
  record.aliases.length > 0 ||
  record.standing !== undefined ||
  record.note !== undefined;

function derived(key: string, { record, counts, contactIds, eventIds }: Gathered): DerivedOrganization {
  const spellings = [...counts].map(([text, count]) => ({ text, count })).sort(bySpellingUse);
  const name = record?.name ?? spellings[0]?.text ?? key;
  return { key, name, spellings, contactIds, eventIds, ...(record && { record }) };
}

const byPeople = (a: DerivedOrganization, b: DerivedOrganization): number =>
  b.contactIds.length - a.contactIds.length ||
  b.eventIds.length - a.eventIds.length ||
  (a.name < b.name ? -1 : 1);

/** The key of a spelling; what a record calls itself, and its other spellings, have the key of its name. */
export function recordedKeys(
  records: readonly Pick<Organization, 'name' | 'aliases'>[],
): (name: string) => string {
  const roots = new Map<string, string>();
  for (const { name, aliases } of records) {
    const key = organizationKey(name);
    const root = roots.get(key) ?? key;
    for (const spelling of [name, ...aliases]) {
      const other = organizationKey(spelling);
      // Where two records claim a spelling, the first has it: one spelling is never two organizations.
      if (other !== '' && !roots.has(other)) roots.set(other, root);
    }
  }
  const known = new Map<string, string>();
  return name => {
    let key = known.get(name);
    if (key === undefined) {
      const own = organizationKey(name);
      key = roots.get(own) ?? own;
      known.set(name, key);
    }
    return key;
  };
}

/** What a record calls the organization of a key; where two records have one key, the first does. */
export const recordedNames = (
  records: readonly Pick<Organization, 'name' | 'aliases'>[],
  keyOf = recordedKeys(records),
): ReadonlyMap<string, string> => new Map(records.toReversed().map(({ name }) => [keyOf(name), name]));
