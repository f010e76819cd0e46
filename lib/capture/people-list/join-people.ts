import { fold } from '../../identity/text.ts';
import type { ListedPerson } from '../../model/people-list.ts';

const work = ['headline', 'jobTitle', 'organization'] as const;
const others = ['location', 'url', 'image', 'about'] as const;
const texts = [...work, ...others] as const;
const lists = ['email', 'telephone', 'identities', 'links'] as const;

/**
 * One entry a person from what several sources say, in order of trust: the same name is the same person, unless both have
 * a profile or an address and they differ. What one source leaves out another fills; the first role that is said stays.
 */
export function joinPeople(sources: readonly (readonly ListedPerson[])[]): ListedPerson[] {
  const people: ListedPerson[] = [];
  const byName = new Map<string, number[]>();
  for (const [order, source] of sources.entries())
    for (const person of source) {
      const key = fold(person.name);
      const known = byName.get(key) ?? [];
      byName.set(key, known);
      const at = known.find(place => {
        const other = people[place];
        return other !== undefined && isSame(other, person, order > 0);
      });
      const other = at === undefined ? undefined : people[at];
      if (at !== undefined && other) people[at] = joined(other, person);
      else known.push(people.push(person) - 1);
    }
  return people;
}

/** Within one source, two of one name who differ in anything may be two. */
function isSame(a: ListedPerson, b: ListedPerson, isOtherSource: boolean): boolean {
  const [ours, theirs] = [a.identities, b.identities];
  if (ours.some(key => theirs.includes(key))) return true;
  const schemes = new Set(ours.map(schemeOf));
  if (theirs.some(key => schemes.has(schemeOf(key)))) return false;
  return (
    isOtherSource ||
    texts.every(
      field => a[field] === undefined || b[field] === undefined || fold(a[field]) === fold(b[field]),
    )
  );
}

const schemeOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** The richer of two is the base. The work of a person is taken from one of them, not mixed. */
function joined(a: ListedPerson, b: ListedPerson): ListedPerson {
  const [base, more] = richness(b) > richness(a) ? [b, a] : [a, b];
  const evidence = { ...base.evidence };
  const gained: Record<string, unknown> = {};
  const take = (field: string): void => {
    if (more.evidence[field]) evidence[field] = more.evidence[field];
  };
  const isMoreWork = workIn(more) > workIn(base);
  for (const field of work) {
    if (!isMoreWork || (base[field] === undefined && more[field] === undefined)) continue;
    gained[field] = more[field];
    delete evidence[field];
    take(field);
  }
  for (const field of [...others, 'honorificPrefix', 'honorificSuffix', 'originalName'] as const) {
    if (base[field] !== undefined || more[field] === undefined) continue;
    gained[field] = more[field];
    take(field);
  }
  for (const field of lists) {
    if (base[field].length > 0 || more[field].length === 0) continue;
    gained[field] = more[field];
    take(field);
  }
  const role = a.role ?? b.role;
  return { ...base, ...gained, ...(role && { role }), evidence };
}

const workIn = (person: ListedPerson): number => work.filter(field => person[field] !== undefined).length;

const richness = (person: ListedPerson): number =>
  [...texts, 'honorificPrefix', 'honorificSuffix'].filter(
    field => person[field as keyof ListedPerson] !== undefined,
  ).length + person.identities.length;
