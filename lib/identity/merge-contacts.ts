import type { Contact } from '../model/contact.ts';
import type { PersonListField } from '../model/person.ts';
import { betterOf, type ChoiceField, choiceFields } from './better-value.ts';
import { gainedItems, relationshipOf, sameValue } from './facts.ts';
import { identitiesOf } from './identities.ts';
import { isSameOrganization } from './organization-names.ts';
import { profileOf } from './profile-key.ts';

/** One field in the comparison of contacts that are to become one. */
export interface FieldChoice {
  readonly field: ChoiceField;
  /** The value of each contact, in their order; undefined: it has none. */
  readonly values: readonly (string | undefined)[];
  /** Id of the contact whose value is suggested. */
  readonly suggested: string;
  /** Whether two of the values say different things, so that somebody should look. */
  readonly differs: boolean;
}

/** Field -> id of the contact whose value is to stand, which may be none. A field without a choice takes what is suggested. */
export type MergeChoices = Readonly<Partial<Record<ChoiceField, string>>>;

/** The lists of which single items can be left out when they are united. */
export const unitedFields = ['email', 'telephone', 'links', 'tags'] as const;
export type UnitedField = (typeof unitedFields)[number];

export interface LeavingOut {
  /** Items of the united lists that are not theirs after all; the keys that only they gave go too. */
  readonly leftOut?: Readonly<Partial<Record<UnitedField, readonly string[]>>> | undefined;
  /** ISO 3166-1 alpha-2, of numbers that are written without a country. */
  readonly phoneCountry?: string | undefined;
}

/** These say one thing together: the title of one employer with the name of another would be a job that nobody had. */
const jobFields: ReadonlySet<ChoiceField> = new Set(['jobTitle', 'organization', 'department']);

/**
 * The fields of which at least one contact has a value, in the form's order, with the one that is suggested. Lists, tags and notes
 * are no choice: all of them are kept.
 */
export function mergePreview(keep: Contact, others: readonly Contact[]): FieldChoice[] {
  const contacts = [keep, ...others];
  const employed = others.reduce((one, other) => betterOf('organization', one, other), keep);
  return choiceFields.flatMap(field => {
    const values = contacts.map(contact => contact[field] || undefined);
    const given = values.filter(value => value !== undefined);
    if (given.length === 0) return [];
    const best = others.reduce((one, other) => betterOf(field, one, other), keep);
    const follows = jobFields.has(field) && haveOtherEmployers(contacts);
    const differs = given.some(value => !sameValue(field, value, given[0] ?? ''));
    return [{ field, values, suggested: (follows ? employed : best).id, differs }];
  });
}

function haveOtherEmployers(contacts: readonly Contact[]): boolean {
  const [first, ...others] = contacts.flatMap(({ organization }) => organization || []);
  return first !== undefined && !others.every(other => isSameOrganization(first, other));
}

/**
 * `keep` with the others merged into it: the chosen values with their provenance, lists and tags united, all notes, every key, the
 * earliest day on which one was saved. An address that gives way stays as a link.
 */
export function mergedContact(
  keep: Contact,
  others: readonly Contact[],
  choices: MergeChoices = {},
  leaving: LeavingOut = {},
): Contact {
  const fields = mergePreview(keep, others);
  const whole = others.reduce((merged, other) => {
    const united = unitedContact(merged, other);
    for (const { field, suggested } of fields)
      take(united, field, (choices[field] ?? suggested) === other.id ? other : merged);
    united.links = unitedLinks(united, [merged.url, other.url]);
    return united;
  }, keep);
  return leaving.leftOut ? without(whole, leaving) : whole;
}

function without(whole: Contact, { leftOut = {}, phoneCountry }: LeavingOut): Contact {
  const rest = { ...whole };
  for (const field of unitedFields)
    rest[field] = whole[field].filter(item => !leftOut[field]?.includes(item));
  const left = new Set(identitiesOf(rest, phoneCountry));
  const gone = new Set(identitiesOf(whole, phoneCountry).filter(key => !left.has(key)));
  // None is added: a third contact may bear the key of an address that these share with it.
  return { ...rest, identities: whole.identities.filter(key => !gone.has(key)) };
}

/** All that is kept of both; the texts are those of `keep`. */
function unitedContact(keep: Contact, other: Contact): Contact {
  const united: Contact = {
    ...keep,
    // What was said of one of them counts for both: do not contact, above all.
    ...relationshipOf({ ...relationshipOf(other), ...relationshipOf(keep) }),
    tags: [...keep.tags, ...gainedItems('tags', keep.tags, other.tags)],
    identities: [...new Set([...keep.identities, ...other.identities])],
    ...unitedLists(keep, other),
    provenance: { ...other.provenance, ...keep.provenance },
    seen: unitedSeen(keep, other),
    createdAt: keep.createdAt < other.createdAt ? keep.createdAt : other.createdAt,
  };
  const note = joinedNotes(keep.note, other.note);
  if (note !== undefined) united.note = note;
  const lines = [...new Set([...(keep.vcardLines ?? []), ...(other.vcardLines ?? [])])];
  if (lines.length > 0) united.vcardLines = lines;
  return united;
}

/** A text with where it came from; a field that its contact does not have becomes empty. */
function take(merged: Contact, field: ChoiceField, { [field]: value, provenance, seen }: Contact): void {
  const record: Record<string, unknown> = merged;
  if (value === undefined) delete record[field];
  else record[field] = value;
  const source = provenance[field];
  if (source) merged.provenance[field] = source;
  else delete merged.provenance[field];
  // What its own page said last; else what the other's did, so that this is not offered as news.
  const said = seen[field];
  if (said !== undefined) merged.seen[field] = said;
}

function unitedLists(keep: Contact, other: Contact): Pick<Contact, 'email' | 'telephone' | 'links'> {
  const united = (field: Exclude<PersonListField, 'identities'>): string[] => [
    ...keep[field],
    ...gainedItems(field, keep[field], other[field]),
  ];
  // Of two forms of a number the one with its country: `+6281234567890` for `0812-3456-7890`.
  const telephone = united('telephone').map(
    number =>
      (!number.startsWith('+') &&
        other.telephone.find(one => one.startsWith('+') && sameValue('telephone', one, number))) ||
      number,
  );
  return { email: united('email'), telephone: [...new Set(telephone)], links: united('links') };
}

/** The links, with the addresses that are not the contact's own any more. */
function unitedLinks({ url, links }: Contact, addresses: readonly (string | undefined)[]): string[] {
  const keyOf = (address: string): string => profileOf(address)?.key ?? address;
  const known = new Set([...(url === undefined ? [] : [url]), ...links].map(keyOf));
  const left = addresses.filter(address => address !== undefined && !known.has(keyOf(address)));
  return [...links, ...new Set(left.filter(address => address !== undefined))];
}

/** Of a list everything that either page ever said, one line an item, as it is kept for one. */
function unitedSeen(keep: Contact, other: Contact): Record<string, string> {
  const seen = { ...other.seen, ...keep.seen };
  for (const field of ['email', 'telephone', 'links'] as const) {
    const [known, more] = [keep.seen[field], other.seen[field]];
    if (known === undefined || more === undefined) continue;
    const items = known.split('\n');
    seen[field] = [...items, ...gainedItems(field, items, more.split('\n'))].join('\n');
  }
  return seen;
}

function joinedNotes(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b || a.includes(b)) return a || b;
  return b.includes(a) ? b : `${a}\n\n${b}`;
}
