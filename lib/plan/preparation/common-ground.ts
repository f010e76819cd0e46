import { abbreviates } from '../../identity/organization-abbreviation.ts';
import { organizationWords } from '../../identity/organization-names.ts';
import { fold } from '../../identity/text.ts';
import type { ContactRow } from '../../model/contact-row.ts';

/** What several of some people share, those shared by most first. */
export interface CommonGround {
  readonly organizations: readonly Shared[];
  readonly tags: readonly Shared[];
}

export interface Shared {
  /** As it is written first. */
  readonly name: string;
  /** Two or more. */
  readonly contactIds: readonly string[];
}

type Person = Pick<ContactRow, 'id' | 'organization' | 'tags'>;

/** What organizations and tags some people have in common. */
export const commonGround = (people: readonly Person[]): CommonGround => ({
  organizations: shared(
    people,
    ({ organization }) => (organization === undefined ? [] : [organization]),
    oneKeyEach(people),
  ),
  tags: shared(people, ({ tags }) => tags, fold),
});

/** With more organizations than this, an abbreviation is no longer looked for among all the others. */
const mostCompared = 100;

/** The key of each spelling: `BKN` has that of `Badan Kepegawaian Negara`, where both are there. */
function oneKeyEach(people: readonly Person[]): (name: string) => string {
  const names = new Set(people.flatMap(({ organization }) => organization ?? []));
  const roots = new Map<string, readonly string[]>();
  const keys = new Map<string, string>();
  for (const name of names) {
    const words = organizationWords(name);
    const key = words.join(' ');
    const same = roots.has(key) ? key : [...roots].find(([, root]) => isSame(root, words))?.[0];
    if (same === undefined && roots.size < mostCompared) roots.set(key, words);
    keys.set(name, same ?? key);
  }
  return name => keys.get(name) ?? '';
}

/** Asked of very many pairs: where the first letters differ, neither is the other one written short. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  mayBeShort(a, b) && (abbreviates(a, b) || abbreviates(b, a));

const mayBeShort = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length
    ? a.every((word, index) => word[0] === b[index]?.[0])
    : Math.min(a.length, b.length) <= 2 && a[0]?.[0] === b[0]?.[0];

function shared(
  people: readonly Person[],
  namesOf: (person: Person) => readonly string[],
  keyOf: (name: string) => string,
): Shared[] {
  const found = new Map<string, { readonly name: string; readonly contactIds: Set<string> }>();
  for (const person of people)
    for (const name of namesOf(person)) {
      const key = keyOf(name);
      if (key === '') continue;
      const known = found.get(key) ?? { name, contactIds: new Set<string>() };
      known.contactIds.add(person.id);
      found.set(key, known);
    }
  return [...found.values()]
    .filter(({ contactIds }) => contactIds.size > 1)
    .map(({ name, contactIds }) => ({ name, contactIds: [...contactIds] }))
    .sort((a, b) => b.contactIds.length - a.contactIds.length || (a.name < b.name ? -1 : 1));
}
