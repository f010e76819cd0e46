import { gainedItems, relationshipOf } from '../identity/facts.ts';
import type { Contact, Relationship } from '../model/contact.ts';
import type { Person, PersonTextField } from '../model/person.ts';

/** A text of a stored contact that a file may say otherwise. */
export type AcceptedField = PersonTextField | 'segment' | 'relation' | 'followUpOn';

/** Those that are of the person, not of the relation to you. */
export const textsAmong = (accept: readonly AcceptedField[]): PersonTextField[] =>
  accept.filter(field => field !== 'segment' && field !== 'relation' && field !== 'followUpOn');

/** An address that gives way to another stays as a link. */
export function accepting({ url }: Contact, facts: Person): Person {
  if (url === undefined || url === facts.url) return facts;
  return { ...facts, links: [...facts.links, ...gainedItems('links', facts.links, [url])] };
}

/** What is stored of the relation, what the file adds, and what it says otherwise where that is accepted. */
export function relationshipWith(
  stored: Contact,
  told: Relationship | undefined,
  accept: readonly AcceptedField[],
): Relationship {
  const accepted = Object.entries(told ?? {}).filter(([field]) => accept.some(one => one === field));
  return { ...told, ...relationshipOf(stored), ...Object.fromEntries(accepted) };
}
