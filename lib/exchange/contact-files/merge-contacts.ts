import { isShareable, samePerson } from '../../identity/identities.ts';
import { fold } from '../../identity/text.ts';
import { joined } from '../reports/merge-people.ts';
import type { ReportPerson } from '../reports/report-person.ts';
import type { WarningCounter } from '../reports/report-warning.ts';

interface Entry {
  person: ReportPerson;
}

/** Of people who share a mailbox: enough to find who is who. */
const mostLookedAt = 50;

/** A name that is only an address says nothing against another. */
const isAddress = ({ name }: ReportPerson): boolean => name.includes('@');

/**
 * One entry a person, in the order of their first rows. Rows are one person's by a profile, by an e-mail address or a number
 * beside the same name, or when they say the very same; never by the name alone, which several people have.
 */
export function mergeContacts(rows: readonly ReportPerson[], warnings: WarningCounter): ReportPerson[] {
  const entries: Entry[] = [];
  // Nearly every key is one person's alone.
  const byKey = new Map<string, Entry | Entry[]>();
  const ownersOf = (key: string): readonly Entry[] => {
    const owners = byKey.get(key) ?? [];
    return Array.isArray(owners) ? owners.slice(0, mostLookedAt) : [owners];
  };
  for (const person of rows) {
    const keys = person.identities.length > 0 ? person.identities : [wholeOf(person)];
    const known = keys.flatMap(ownersOf).find(isSame(person));
    const entry = known ?? { person };
    if (known) {
      warnings.add('merged-rows', person.name);
      known.person = joined(known.person, person);
    } else entries.push(entry);
    for (const key of keys) {
      const owners = byKey.get(key);
      if (!owners) byKey.set(key, entry);
      else if (!Array.isArray(owners)) {
        if (owners !== entry) byKey.set(key, [owners, entry]);
      } else if (!owners.includes(entry)) owners.push(entry);
    }
  }
  return entries.map(({ person }) => person);
}

const isSame =
  (person: ReportPerson) =>
  ({ person: known }: Entry): boolean => {
    if (person.identities.length === 0) return true;
    if (!samePerson({ identities: known.identities }, { identities: person.identities })) return false;
    const isProfile = person.identities.some(key => !isShareable(key) && known.identities.includes(key));
    return isProfile || isAddress(person) || isAddress(known) || fold(known.name) === fold(person.name);
  };

/** All that a row says, for rows that have no key. */
const wholeOf = ({ row, ...facts }: ReportPerson): string => `row:${JSON.stringify(facts)}`;
