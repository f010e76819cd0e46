import { areLikeNames } from '../../identity/like-names.ts';
import { fold } from '../../identity/text.ts';
import type { ReportPerson, ToldOfPerson } from './report-person.ts';
import type { WarningCounter } from './report-warning.ts';

interface Entry {
  readonly order: number;
  person: ReportPerson;
}

const ranks: readonly ReportPerson['role'][] = [
  'registrant',
  'attendee',
  'moderator',
  'speaker',
  'organizer',
];
/** Entries to compare with, so that a name or an address that all rows have costs no more. */
const most = 50;
const keyOf = ({ name }: ReportPerson): string => fold(name);

/**
 * One entry a person, in the order of their first rows: who joined again has several rows. Rows are one person's by an e-mail
 * address beside a like name (an office shares its mailbox), else by the name where nothing they say contradicts. Linear, but
 * for people of one name.
 */
export function mergePeople(rows: readonly ReportPerson[], warnings: WarningCounter): ReportPerson[] {
  const entries: Entry[] = [];
  const byEmail = new Map<string, Entry[]>();
  const byName = new Map<string, Entry[]>();
  const add = (person: ReportPerson, order: number, known: Entry | undefined): void => {
    const entry = known ?? { order, person };
    const had = new Set(known?.person.email.map(address => address.toLowerCase()));
    if (known) entry.person = joined(known.person, person);
    else {
      entries.push(entry);
      const key = keyOf(person);
      const namesakes = byName.get(key);
      if (namesakes) namesakes.push(entry);
      else byName.set(key, [entry]);
    }
    for (const address of person.email.map(address => address.toLowerCase())) {
      if (had.has(address)) continue;
      had.add(address);
      const sharers = byEmail.get(address);
      if (sharers) sharers.push(entry);
      else byEmail.set(address, [entry]);
    }
  };
  rows.forEach((person, order) => {
    if (person.email.length === 0) return;
    const sharers = person.email.flatMap(address =>
      (byEmail.get(address.toLowerCase()) ?? []).slice(0, most),
    );
    const namesakes = (byName.get(keyOf(person)) ?? []).slice(0, most);
    const known =
      namesakes.find(namesake => shareEmail(namesake.person, person)) ??
      sharers.find(sharer => areLike(sharer.person, person));
    const [other] = sharers;
    if (!known && other) warnings.add('several-names', `${other.person.name} / ${person.name}`);
    add(person, order, known);
  });
  // Afterwards: a row without an address may belong to one that comes later.
  rows.forEach((person, order) => {
    if (person.email.length > 0) return;
    const namesakes = byName.get(keyOf(person)) ?? [];
    const possible = namesakes.slice(0, most).filter(known => !contradicts(known.person, person));
    add(
      person,
      order,
      possible.length === 1 ? possible[0] : possible.find(known => known.person.email.length === 0),
    );
  });
  for (const namesakes of byName.values()) {
    for (const { person } of namesakes.slice(1)) warnings.add('same-name', person.name);
  }
  return entries.sort((a, b) => a.order - b.order).map(({ person }) => person);
}

function contradicts(a: ReportPerson, b: ReportPerson): boolean {
  const differ = (one: string | undefined, other: string | undefined): boolean =>
    Boolean(one && other) && fold(one ?? '') !== fold(other ?? '');
  return (
    differ(a.organization, b.organization) ||
    differ(a.url, b.url) ||
    (a.telephone.length > 0 &&
      b.telephone.length > 0 &&
      !a.telephone.some(number => b.telephone.includes(number)))
  );
}

const shareEmail = (a: ReportPerson, b: ReportPerson): boolean => {
  const addresses = new Set(a.email.map(address => address.toLowerCase()));
  return b.email.some(address => addresses.has(address.toLowerCase()));
};

/** Whether two names at one address may be one person's; a device may be anybody's. */
const areLike = (a: ReportPerson, b: ReportPerson): boolean =>
  Boolean(a.flag || b.flag) || areLikeNames(a.name, b.name);

const words = ({ name }: ReportPerson): number => name.split(' ').length;

/** Both, where they say something and not the same. */
const both = <T>(one: readonly T[] = [], other: readonly T[] = []): T[] => [...new Set([...one, ...other])];

/** Addresses once, whatever their case. */
export const distinctEmails = (addresses: readonly string[]): string[] => {
  const byKey = new Map<string, string>();
  for (const address of addresses) {
    const key = address.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, address);
  }
  return [...byKey.values()];
};

/** What is told of one person in two rows. */
function toldTogether(known: ReportPerson, other: ReportPerson): ToldOfPerson {
  const tags = both(known.tags, other.tags);
  const note = both([known.note, other.note].filter(text => text !== undefined)).join('\n');
  const vcardLines = both(known.relationship?.vcardLines, other.relationship?.vcardLines);
  const relationship = {
    ...other.relationship,
    ...known.relationship,
    ...(vcardLines.length > 0 && { vcardLines }),
  };
  return {
    ...(tags.length > 0 && { tags }),
    ...(note !== '' && { note }),
    ...(Object.keys(relationship).length > 0 && { relationship }),
  };
}

/** A name goes before that of a device, and before an address that only stands for one; a whole name before one word. */
function isBetterNamed(other: ReportPerson, known: ReportPerson): boolean {
  if (known.flag || other.flag) return !other.flag;
  if (known.name.includes('@') || other.name.includes('@')) return !other.name.includes('@');
  return words(known) === 1 && words(other) > 1;
}

/** What two rows say together, under the better name. */
export function joined(known: ReportPerson, other: ReportPerson): ReportPerson {
  const [first, second] = isBetterNamed(other, known) ? [other, known] : [known, other];
  // What belongs to the other name stays with it.
  const { flag, originalName, honorificPrefix, honorificSuffix, nickname, ...missing } = second;
  return {
    ...first,
    ...(first.name === second.name && { honorificPrefix, honorificSuffix, nickname }),
    ...missing,
    ...first,
    ...toldTogether(known, other),
    email: distinctEmails([...known.email, ...other.email]),
    telephone: both(known.telephone, other.telephone),
    identities: both(known.identities, other.identities),
    links: both(known.links, other.links),
    ...(known.row !== undefined && { row: known.row }),
    role: ranks[Math.max(ranks.indexOf(known.role), ranks.indexOf(other.role))] ?? known.role,
    attended: known.attended || other.attended,
  };
}
