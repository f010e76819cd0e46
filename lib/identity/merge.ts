import type { EventCandidate, Evidence, PersonCandidate } from '../model/candidate.ts';
import type { Contact } from '../model/contact.ts';
import type { EventFacts, EventField, EventTextField, JejaringEvent } from '../model/event.ts';
import type { Person, PersonField, PersonTextField } from '../model/person.ts';
import type { StoredRecord } from '../model/record.ts';
import {
  type Facts,
  factsOf,
  gainedItems,
  type ListField,
  listsOf,
  sameValue,
  type TextField,
  textsOf,
} from './facts.ts';

/** A field whose page value is no longer the one that we have. */
export interface FieldChange {
  readonly field: PersonTextField | EventTextField;
  readonly old: string;
  readonly new: string;
  /** The reading rule that gave the new value. */
  readonly rule: string;
  /** Whether the old value was written by the user. */
  readonly typed: boolean;
}

/** A field, or one item of a list, that the page knows and we do not. */
export interface FieldFill {
  readonly field: PersonField | EventField;
  readonly new: string;
  readonly rule: string;
}

/** Fields whose change is accepted. */
export type Accepted = readonly (PersonField | EventField)[];

type Saved = StoredRecord & (Person | EventFacts);
type Candidate = (Person | EventFacts) & { readonly evidence: Readonly<Record<string, readonly Evidence[]>> };

/** These only say how a page shows someone: they follow the page and are not worth a question. */
const followed: ReadonlySet<string> = new Set(['image', 'originalName']);

const found = ({ evidence, ...facts }: Candidate): Facts => facts;
const ruleOf = ({ evidence }: Candidate, field: string, value: string): string => {
  const said = Object.hasOwn(evidence, field) ? (evidence[field] ?? []) : [];
  return (said.find(item => item.value === value) ?? said[0])?.rule ?? 'page';
};

const wasSeen = (record: Saved, field: string, value: string): boolean => {
  const seen = record.seen[field];
  return seen !== undefined && sameValue(field, seen, value);
};

export function changedSince(contact: Contact, candidate: PersonCandidate): FieldChange[];
export function changedSince(event: JejaringEvent, candidate: EventCandidate): FieldChange[];
/**
 * The text fields that the page now gives otherwise than they are saved and otherwise than when it was seen last. Case,
 * accents and spaces do not count. A field that is empty here is a fill, not a change; lists only gain.
 */
export function changedSince(record: Saved, candidate: Candidate): FieldChange[] {
  const saved: Facts = factsOf(record);
  const changes: FieldChange[] = [];
  for (const [field, value] of textsOf(found(candidate))) {
    const old = saved[field];
    if (!old || followed.has(field) || sameValue(field, old, value) || wasSeen(record, field, value))
      continue;
    const typed = record.provenance[field]?.rule === 'typed';
    changes.push({ field, old, new: value, rule: ruleOf(candidate, field, value), typed });
  }
  return changes;
}

export function filled(contact: Contact, candidate: PersonCandidate): FieldFill[];
export function filled(event: JejaringEvent, candidate: EventCandidate): FieldFill[];
/** What the page adds: empty fields and new items of lists. What the user has taken out after seeing it stays out. */
export function filled(record: Saved, candidate: Candidate): FieldFill[] {
  const fill = (field: FieldFill['field'], value: string): FieldFill => ({
    field,
    new: value,
    rule: ruleOf(candidate, field, value),
  });
  return [
    ...newTexts(record, candidate).map(([field, value]) => fill(field, value)),
    ...newItems(record, candidate).flatMap(([field, items]) => items.map(item => fill(field, item))),
  ];
}

const newTexts = (record: Saved, candidate: Candidate): [TextField, string][] => {
  const saved: Facts = factsOf(record);
  return textsOf(found(candidate)).filter(
    ([field, value]) => !saved[field] && !wasSeen(record, field, value),
  );
};

const newItems = (record: Saved, candidate: Candidate): [ListField, string[]][] => {
  const saved: Facts = factsOf(record);
  return listsOf(found(candidate)).map(([field, items]) => {
    const known = [...(saved[field] ?? []), ...(record.seen[field]?.split('\n') ?? [])];
    return [field, gainedItems(field, known, items)];
  });
};

/** The fields that differ once the page is merged in: what it adds, what it is followed in, what was accepted. */
function mergedIn(record: Saved, candidate: Candidate, accept: Accepted): Record<string, string | string[]> {
  const saved: Facts = factsOf(record);
  const fields: Record<string, string | string[]> = Object.fromEntries(newTexts(record, candidate));
  for (const [field, items] of newItems(record, candidate)) {
    if (items.length > 0) fields[field] = [...(saved[field] ?? []), ...items];
  }
  for (const [field, value] of textsOf(found(candidate))) {
    const old = saved[field];
    const follows = followed.has(field) && record.provenance[field]?.rule !== 'typed';
    if (accept.includes(field) || (follows && old && !sameValue(field, old, value))) fields[field] = value;
  }
  return fields;
}

/** The saved person with the candidate's additions, and with its values for the changed fields that are accepted. */
export const mergedPerson = (contact: Contact, candidate: PersonCandidate, accept: Accepted): Person => ({
  ...factsOf(contact),
  ...mergedIn(contact, candidate, accept),
});

/** The saved event with the candidate's additions, and with its values for the changed fields that are accepted. */
export const mergedEvent = (
  event: JejaringEvent,
  candidate: EventCandidate,
  accept: Accepted,
): EventFacts => ({ ...factsOf(event), ...mergedIn(event, candidate, accept) });
