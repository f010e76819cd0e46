import type { Person } from '../model/person.ts';
import { parsePersonName } from './person-name.ts';

/** Titles that were written with the name, `Dr. Ir. Siti Aminah, M.M.`, in their own fields, unless those are filled. */
export function splitTitles(person: Person): Person {
  if (person.honorificPrefix || person.honorificSuffix) return person;
  const { name, honorificPrefix, honorificSuffix } = parsePersonName(person.name);
  return name !== '' && (honorificPrefix || honorificSuffix)
    ? { ...person, name, honorificPrefix, honorificSuffix }
    : person;
}
