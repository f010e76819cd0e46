import type { ReportPerson } from '../../../lib/exchange/reports/report-person.ts';
import { gainedItems } from '../../../lib/identity/facts.ts';
import { changedSince, filled } from '../../../lib/identity/merge.ts';
import type { Contact, Relationship } from '../../../lib/model/contact.ts';
import type { Difference } from '../../../lib/model/import-draft.ts';
import { type PersonField, personListFields, personTextFields } from '../../../lib/model/person.ts';
import type { AcceptedField } from '../../../lib/store/accepted-fields.ts';
import { factsOfPerson } from './facts-of-person.ts';

/** What a file adds to a contact: an empty field, or items of a list. */
export interface RowFill {
  readonly field: PersonField | 'tags' | 'note' | keyof Relationship;
  readonly new: string;
}

/** A field in which a file says something else than what is stored. */
export interface RowDifference {
  readonly field: AcceptedField;
  readonly old: string;
  readonly new: string;
  /** Whether the old value was written by the user. */
  readonly typed: boolean;
}

/** What the import of a row would change in the contact that it goes into. */
export interface RowUpdate {
  readonly fills: readonly RowFill[];
  readonly differences: readonly RowDifference[];
}

const known = new WeakMap<
  ReportPerson,
  { readonly contact: Contact; readonly update: RowUpdate | undefined }
>();

/** What a file would change in a contact; undefined where it says nothing new. Reckoned once for the two: that takes a while. */
export function updateOf(contact: Contact, person: ReportPerson): RowUpdate | undefined {
  const last = known.get(person);
  if (last?.contact === contact) return last.update;
  const fills = [...factFills(contact, person), ...toldFills(contact, person)];
  const differences = [...factDifferences(contact, person), ...relationshipDifferences(contact, person)];
  const update = fills.length + differences.length > 0 ? { fills, differences } : undefined;
  known.set(person, { contact, update });
  return update;
}

/** The fields in which a file may go before what is stored. */
export const differingFields: readonly AcceptedField[] = [
  ...personTextFields,
  'segment',
  'relation',
  'followUpOn',
];

const texts: ReadonlySet<string> = new Set(personTextFields);
const isText = (field: string): field is (typeof personTextFields)[number] => texts.has(field);
const lists: ReadonlySet<string> = new Set(personListFields);
const isPersonField = (field: string): field is PersonField => texts.has(field) || lists.has(field);

function factFills(contact: Contact, person: ReportPerson): RowFill[] {
  const fills = filled(contact, { ...factsOfPerson(person), evidence: {} }).flatMap(
    ({ field, new: value }): RowFill[] => (isPersonField(field) ? [{ field, new: value }] : []),
  );
  // A key comes with the address that it is of; alone it is worth a word.
  const visible = fills.filter(({ field }) => field !== 'identities');
  return visible.length > 0 ? visible : fills;
}

function toldFills(contact: Contact, { tags = [], note, relationship = {} }: ReportPerson): RowFill[] {
  const fills: RowFill[] = gainedItems('tags', contact.tags, tags).map(tag => ({ field: 'tags', new: tag }));
  if (note && !contact.note?.includes(note)) fills.push({ field: 'note', new: note });
  for (const field of ['segment', 'relation', 'followUpOn'] as const) {
    const value = relationship[field];
    if (value && !contact[field]) fills.push({ field, new: value });
  }
  const lines = relationship.vcardLines ?? [];
  if (lines.length > 0 && !contact.vcardLines?.length)
    fills.push({ field: 'vcardLines', new: lines.join('\n') });
  return fills;
}

const factDifferences = (contact: Contact, person: ReportPerson): RowDifference[] =>
  changedSince(contact, { ...factsOfPerson(person), evidence: {} }).flatMap(
    ({ field, old, typed, ...change }) => (isText(field) ? [{ field, old, new: change.new, typed }] : []),
  );

const relationshipDifferences = (contact: Contact, { relationship = {} }: ReportPerson): RowDifference[] =>
  (['segment', 'relation', 'followUpOn'] as const).flatMap(field => {
    const [old, value] = [contact[field], relationship[field]];
    return old && value && old !== value ? [{ field, old, new: value, typed: true }] : [];
  });

/** The fields in which the file goes before what is stored, by the choice for all. */
export const acceptedBy = (difference: Difference, { differences }: RowUpdate): AcceptedField[] =>
  differences
    .filter(({ typed }) => difference === 'file' || (difference === 'file-but-typed' && !typed))
    .map(({ field }) => field);
