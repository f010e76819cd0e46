import { normalizeTelephone, telephoneKey } from '../identity/telephone.ts';
import type { PeopleList } from '../model/people-list.ts';
import type { Person } from '../model/person.ts';
import type { Reading } from '../model/reading.ts';

/** A reading as the command line prints it: no unknown fields, and international telephone numbers as identities too. */
export function printedReading({ url, site, refusal, people, events, list }: Reading): object {
  const metAt = list?.metAt && (list.metAt.name ?? list.metAt.url);
  const listed = list?.people.map(person => ({ ...person, ...(metAt && { metAt }) })) ?? [];
  return {
    url,
    site,
    ...(refusal && { refusal }),
    people: [...people, ...listed].map(person => known({ ...person, identities: withTelephones(person) })),
    events: events.map(known),
    ...(list && { list: printedList(list) }),
  };
}

/** What a list says of itself; its people are among the others. */
const printedList = ({ people, metAt, total, hidden }: PeopleList): object => ({
  count: people.length,
  ...(total !== undefined && { total }),
  ...(hidden > 0 && { hidden }),
  ...(metAt && { metAt }),
});

/** Without fields that hold nothing; `evidence`, where there is any, comes last. */
export const known = ({ evidence, ...fields }: Readonly<Record<string, unknown>>): object => ({
  ...Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  ),
  ...(evidence !== undefined && { evidence }),
});

/** Only numbers with a country: a national number without one belongs to several people in the world. */
export function withTelephones({
  telephone,
  identities,
}: Pick<Person, 'telephone' | 'identities'>): string[] {
  const keys = telephone.flatMap(number => {
    const normal = normalizeTelephone(number);
    return normal ? [telephoneKey(normal)] : [];
  });
  return [...new Set([...identities, ...keys])];
}
