import type { Contact, Relationship } from '../model/contact.ts';
import type {
  EventFacts,
  EventListField,
  EventTextField,
  JejaringEvent,
  Participation,
} from '../model/event.ts';
import type { Person, PersonListField, PersonTextField } from '../model/person.ts';
import type { StoredRecord } from '../model/record.ts';
import { fold } from './text.ts';

export type TextField = PersonTextField | EventTextField;
export type ListField = PersonListField | EventListField;
/** Facts of a person or an event by field name. */
export type Facts = Readonly<Partial<Record<TextField, string> & Record<ListField, readonly string[]>>>;

// Only types of the model may be imported here, so a field's value tells whether it is a text or a list.

/** The texts that are given, in the model's order. */
export const textsOf = (facts: Facts): [TextField, string][] =>
  Object.entries(facts).filter(([, value]) => typeof value === 'string' && value !== '') as [
    TextField,
    string,
  ][];

export const listsOf = (facts: Facts): [ListField, string[]][] =>
  Object.entries(facts).filter(([, value]) => Array.isArray(value)) as [ListField, string[]][];

export function factsOf(record: Contact): Person;
export function factsOf(record: JejaringEvent): EventFacts;
export function factsOf(record: StoredRecord & (Person | EventFacts)): Person | EventFacts;
/** A saved record without what the store keeps beside the facts. */
export function factsOf(record: StoredRecord & Relationship & (Person | EventFacts)): Person | EventFacts {
  const { id, tags, note, provenance, seen, createdAt, updatedAt, ...rest } = record;
  const facts: Record<string, unknown> = { ...rest };
  for (const field of [...relationshipFields, ...participationFields]) delete facts[field];
  return facts as Person | EventFacts;
}

export const relationshipFields = [
  'segment',
  'relation',
  'followUpOn',
  'followUpFor',
  'cadence',
  'snoozedUntil',
  'skippedOn',
  'doNotContactSince',
  'keepUntil',
  'jobChangedAt',
  'vcardLines',
] as const satisfies readonly (keyof Relationship)[];

export const participationFields = [
  'eventKind',
  'myRole',
  'certificate',
  'debriefedOn',
] as const satisfies readonly (keyof Participation)[];

/** A record of a contact without what is said of the relation. */
export function withoutRelationship<R extends Relationship>(record: R): Omit<R, keyof Relationship> {
  const rest: Record<string, unknown> = { ...record };
  for (const field of relationshipFields) delete rest[field];
  return rest as Omit<R, keyof Relationship>;
}

/** What the user alone says of a contact, and what only files know. */
export const relationshipOf = (record: Relationship): Relationship => given(record, relationshipFields);

/** What the user alone says of an event. */
export const participationOf = (record: Participation): Participation => given(record, participationFields);

/** Those of the fields that say something. */
function given<T extends object, K extends keyof T>(record: T, fields: readonly K[]): Pick<T, K> {
  const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  return Object.fromEntries(
    fields.flatMap(field => (says(record[field]) ? [[field, record[field]]] : [])),
  ) as Pick<T, K>;
}

const digits = (telephone: string): string => telephone.replace(/\D/g, '').replace(/^0+/, '');

/** `0812-3456-7890` and `+62 812 3456 7890`: the national number ends both. */
function sameTelephone(a: string, b: string): boolean {
  const [short = '', long = ''] = [digits(a), digits(b)].sort((x, y) => x.length - y.length);
  return short === long || (short.length >= 8 && long.endsWith(short) && long.length - short.length <= 3);
}

/** Whether two values of a field say the same to a reader. */
export function sameValue(field: string, a: string, b: string): boolean {
  if (a === b) return true;
  if (field === 'telephone') return sameTelephone(a, b);
  // Sites sign the address of a portrait anew at every visit.
  if (field === 'image') return a.split('?')[0] === b.split('?')[0];
  // A key may differ in case alone: LinkedIn's member ids do.
  if (field === 'identities') return false;
  return fold(a) === fold(b);
}

/** The items of `found` that no item of `known` equals, each once. */
export function gainedItems(field: string, known: readonly string[], found: readonly string[]): string[] {
  const gained: string[] = [];
  for (const item of found) {
    if (item !== '' && ![...known, ...gained].some(other => sameValue(field, other, item))) gained.push(item);
  }
  return gained;
}
