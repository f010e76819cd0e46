import { personOf, type ReportPerson } from '../../../lib/exchange/reports/report-person.ts';
import { fold } from '../../../lib/identity/text.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Difference } from '../../../lib/model/import-draft.ts';
import { type ListedRole, listedRoles } from '../../../lib/model/people-list.ts';
import type { AcceptedField } from '../../../lib/store/accepted-fields.ts';
import type { PersonMatch } from '../../../lib/store/match-people.ts';
import type { PersonToSave } from '../../../lib/store/save-people.ts';
import { factsOfPerson } from './facts-of-person.ts';
import { acceptedBy, type RowUpdate, updateOf } from './row-update.ts';

/** `update`: is known, and the file says more or otherwise; `same`: is known, and it says nothing new. */
export const standings = ['new', 'update', 'same', 'maybe', 'absent', 'flagged'] as const;
/** Why somebody is ticked or not at first: what wants a look is not. */
export type Standing = (typeof standings)[number];

/** Who somebody with a known name is: the id of the contact, or none of those. */
export type Decision = { readonly contactId: string } | 'someone-else';

/** A person of a report as they are reviewed before the import. */
export interface ReviewRow {
  /** Their place in the report: it stays whatever is edited. */
  readonly index: number;
  readonly person: ReportPerson;
  readonly match: PersonMatch;
  readonly role: ListedRole;
  /** Only registered, in a report that says who came. Where it says so of nobody it is a list of registrations. */
  readonly isAbsent: boolean;
  readonly decision?: Decision | undefined;
  /** Ticked or not by hand; absent: as the standing has it. */
  readonly tick?: boolean | undefined;
  /** The fields in which the file goes before what is stored; absent: by the choice for all. */
  readonly accept?: readonly AcceptedField[] | undefined;
}

export const reviewRows = (
  people: readonly ReportPerson[],
  matches: readonly PersonMatch[],
): readonly ReviewRow[] => {
  const saysWhoCame = people.some(({ attended }) => attended);
  return people.map((person, index) => ({
    index,
    person,
    match: matches[index] ?? { kind: 'new' },
    role: person.role,
    isAbsent: saysWhoCame && !person.attended,
  }));
};

export function standingOf(row: ReviewRow): Standing {
  const { person, match, isAbsent } = row;
  if (person.flag) return 'flagged';
  if (isAbsent) return 'absent';
  if (match.kind !== 'known') return match.kind;
  return updateOfRow(row) ? 'update' : 'same';
}

/** What the row would change in the contact that it goes into, as far as that is known. */
export function updateOfRow(row: ReviewRow): RowUpdate | undefined {
  const contact = contactOf(row);
  return contact && updateOf(contact, row.person);
}

/** The fields in which the file goes before what is stored: as it was decided for this row, else by the choice for all. */
export function acceptedOf(row: ReviewRow, difference: Difference): readonly AcceptedField[] {
  const update = updateOfRow(row);
  if (!update) return [];
  return row.accept ?? acceptedBy(difference, update);
}

export const isRole = (text: string): text is ListedRole => listedRoles.some(role => role === text);

/** Has the name of a contact, and nobody has said yet whether it is them. */
export const isUndecided = ({ match, decision }: ReviewRow): boolean =>
  match.kind === 'maybe' && decision === undefined;

export const isTicked = (row: ReviewRow): boolean =>
  !isUndecided(row) && (row.tick ?? (row.decision !== undefined || isTickedAtFirst(row)));

const isTickedAtFirst = ({ person, isAbsent }: ReviewRow): boolean => !isAbsent && !person.flag;

/** Who is undecided cannot be ticked, only decided. */
export const ticked = (row: ReviewRow, tick: boolean): ReviewRow =>
  isUndecided(row) || isTicked(row) === tick ? row : { ...row, tick };

/** A decision ticks, and taking it back unticks. */
export const decided = (row: ReviewRow, decision: Decision | undefined): ReviewRow => ({
  ...row,
  decision,
  tick: undefined,
  accept: undefined,
});

/** As `decided` to be someone else, for many at once: then nobody is ticked who was not looked at. */
export const decidedNew = (row: ReviewRow): ReviewRow =>
  isUndecided(row) ? { ...row, decision: 'someone-else', tick: isTickedAtFirst(row) } : row;

/** The row after the person was held against the contacts again. What was decided stays where it still is a choice. */
export function rematched(row: ReviewRow, match: PersonMatch): ReviewRow {
  const { decision } = row;
  const stays =
    decision !== undefined &&
    match.kind === 'maybe' &&
    (decision === 'someone-else' || match.contacts.some(({ id }) => id === decision.contactId));
  return { ...row, match, decision: stays ? decision : undefined };
}

/** The person under a name that was typed, its titles split off; what they were called before is kept. Undefined for no name. */
export function renamedPerson(person: ReportPerson, typed: string): ReportPerson | undefined {
  const read = personOf({ names: [typed] });
  if (!read) return undefined;
  const { name, honorificPrefix, honorificSuffix, nickname, organization, flag } = read;
  return {
    ...person,
    name,
    originalName: person.originalName ?? (person.name === name ? undefined : person.name),
    // The titles stood in what was typed over.
    honorificPrefix,
    honorificSuffix,
    nickname: nickname ?? person.nickname,
    organization: person.organization ?? organization,
    flag,
  };
}

export interface Counts {
  readonly all: number;
  readonly ticked: number;
  readonly undecided: number;
  readonly of: Readonly<Record<Standing, number>>;
}

export function countsOf(rows: readonly ReviewRow[]): Counts {
  const of = { new: 0, update: 0, same: 0, maybe: 0, absent: 0, flagged: 0 };
  let tickedRows = 0;
  let undecided = 0;
  for (const row of rows) {
    of[standingOf(row)]++;
    if (isTicked(row)) tickedRows++;
    if (isUndecided(row)) undecided++;
  }
  return { all: rows.length, ticked: tickedRows, undecided, of };
}

const texts = new WeakMap<ReportPerson, string>();

/** Folded once a person: that costs far more than looking. */
function searchText(person: ReportPerson): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const { name, originalName, jobTitle, organization, email } = person;
  const text = fold([name, originalName, jobTitle, organization, ...email].filter(Boolean).join('\n'));
  texts.set(person, text);
  return text;
}

/** The rows of a standing that hold every word of the query, in their order. */
export function filtered(
  rows: readonly ReviewRow[],
  standing: Standing | 'all',
  query: string,
): readonly ReviewRow[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0 && standing === 'all') return rows;
  return rows.filter(
    row =>
      (standing === 'all' || standingOf(row) === standing) &&
      words.every(word => searchText(row.person).includes(word)),
  );
}

/** The contact that a row will go into, as far as it is known. */
export function contactOf({ match, decision }: ReviewRow): Contact | undefined {
  if (match.kind === 'known') return match.contact;
  if (match.kind === 'new' || decision === undefined || decision === 'someone-else') return undefined;
  return match.contacts.find(({ id }) => id === decision.contactId);
}

/** What is saved of a row. `rule` says where it comes from: `report:zoom-meeting`. */
export function personToSave(
  row: ReviewRow,
  { rule, difference }: { readonly rule: string; readonly difference: Difference },
): PersonToSave {
  const { tags, note, relationship, createdAt, updatedAt } = row.person;
  return {
    person: factsOfPerson(row.person),
    role: row.role,
    contactId: contactOf(row)?.id,
    rule,
    accept: acceptedOf(row, difference),
    tags,
    note,
    relationship,
    createdAt,
    updatedAt,
  };
}
