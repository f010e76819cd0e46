import type { Contact } from '../model/contact.ts';
import type { PersonTextField } from '../model/person.ts';
import { sameValue } from './facts.ts';
import { isSameOrganization } from './organization-names.ts';
import { fold } from './text.ts';

/** The fields of a contact that have one value, of which a merge has to choose. */
export type ChoiceField = PersonTextField | 'segment' | 'relation' | 'followUpOn';

/** In the order of the form. `satisfies` holds the list to the model's; values of the model may not be imported here. */
const everyField = {
  name: true,
  originalName: true,
  honorificPrefix: true,
  honorificSuffix: true,
  nickname: true,
  pronouns: true,
  headline: true,
  jobTitle: true,
  organization: true,
  department: true,
  location: true,
  about: true,
  birthday: true,
  url: true,
  connectionDegree: true,
  image: true,
  segment: true,
  relation: true,
  followUpOn: true,
} as const satisfies Record<ChoiceField, true>;
export const choiceFields = Object.keys(everyField) as readonly ChoiceField[];

/** Where the longer of two values says more of the same: initials written out, an acronym, a town and its province. */
const longerIsBetter: ReadonlySet<ChoiceField> = new Set([
  'name',
  'originalName',
  'honorificPrefix',
  'honorificSuffix',
  'organization',
  'department',
  'location',
  'birthday',
]);

/** ISO instant of a value. */
const instantOf = (contact: Contact, field: ChoiceField): string =>
  contact.provenance[field]?.capturedAt ?? contact.updatedAt;

const isTyped = (contact: Contact, field: ChoiceField): boolean =>
  contact.provenance[field]?.rule === 'typed';

/**
 * Whose value of a field is to be suggested: the only one there is; what was typed rather than read; of two that say the same
 * thing the more precise; the newer.
 */
export function betterOf(field: ChoiceField, a: Contact, b: Contact): Contact {
  const [first = '', second = ''] = [a[field], b[field]];
  if (first === '' || second === '') return second === '' ? a : b;
  const typed = isTyped(a, field);
  if (typed !== isTyped(b, field)) return typed ? a : b;
  if (field === 'followUpOn') return first <= second ? a : b;
  if (sameValue(field, first, second)) return isShouted(first) && !isShouted(second) ? b : a;
  if (field === 'organization' && isSameOrganization(first, second))
    return second.length > first.length ? b : a;
  if (longerIsBetter.has(field)) {
    if (saysMore(second, first)) return b;
    if (saysMore(first, second)) return a;
  }
  return instantOf(b, field) > instantOf(a, field) ? b : a;
}

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Every word of the shorter is in the longer, whole or as its beginning: `S. Aminah`, `Siti Aminah`; `--05-17`, `1990-05-17`. */
function saysMore(long: string, short: string): boolean {
  const words = wordsOf(long);
  return long.length > short.length && wordsOf(short).every(word => words.some(one => one.startsWith(word)));
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
