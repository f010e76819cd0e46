import { profileOf } from '../identity/profile-key.ts';
import { cleanText, fold } from '../identity/text.ts';
import { unrealName } from '../identity/unreal-name.ts';
import { splitWebinarName } from '../identity/webinar-name.ts';
import type { PersonCandidate } from '../model/candidate.ts';
import type { FoundPeople, FoundPerson } from '../model/found-people.ts';
import type { ListedPerson, PeopleList, UnrealName } from '../model/people-list.ts';
import { personCandidate } from './candidate.ts';
import { anyList } from './people-list/any-list.ts';

interface Beside {
  /** Persons whom the page is about. */
  readonly subjects: readonly PersonCandidate[];
}

/** The list of a page with its fields decided; undefined where there is none to offer. */
export function peopleListOf(
  { site, people, metAt, total, hidden }: FoundPeople,
  { subjects }: Beside,
): PeopleList | undefined {
  // Beside a person whom the page is about stand those whom it suggests.
  if (site === anyList.name && subjects.length > 0) return undefined;
  const listed = oncePerPerson(
    people.map(person => listedPerson(person)).filter(person => person !== undefined),
  );
  const others = listed.filter(person => !subjects.some(subject => isSame(subject, person)));
  if (others.length === 0) return undefined;
  return { people: others, ...(metAt && { metAt }), ...(total !== undefined && { total }), hidden };
}

/**
 * A person of a list with their fields decided. A device, a number or a masked name stays as it is shown, with a flag.
 * `names: 'webinar'` splits an agency off the name, as the participants of a meeting write it: `BKN_Siti Aminah`.
 */
export function listedPerson(
  { findings, role }: FoundPerson,
  { names }: { readonly names?: 'webinar' } = {},
): ListedPerson | undefined {
  const shown = cleanText(findings.find(({ field }) => field === 'name')?.value ?? '');
  const flag = unrealName(shown);
  const candidate = flag ? flagged(shown) : personCandidate(names ? findings.flatMap(splitAgency) : findings);
  return candidate && { ...candidate, ...(role && { role }), ...(flag && { flag }) };
}

const flagged = (name: string): PersonCandidate & { flag?: UnrealName } => ({
  name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  evidence: { name: [{ value: name, rule: 'shown', agreed: [], others: [] }] },
});

const splitAgency = (finding: FoundPerson['findings'][number]): FoundPerson['findings'] => {
  if (finding.field !== 'name') return [finding];
  const { name, organization } = splitWebinarName(finding.value);
  if (organization === undefined) return [{ ...finding, value: name }];
  return [
    { ...finding, value: name },
    { field: 'organization', value: organization, rule: 'webinar-name' },
    { field: 'originalName', value: cleanText(finding.value), rule: finding.rule },
  ];
};

/** A profile is one person. Without one, two of the same name may be two people, and a list says so by what else differs. */
function oncePerPerson(people: readonly ListedPerson[]): ListedPerson[] {
  const seen = new Set<string>();
  return people.filter(person => {
    const key = person.identities[0] ?? lineOf(person);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const lineOf = ({ name, headline, jobTitle, organization, role }: ListedPerson): string =>
  [name, headline, jobTitle, organization, role].map(text => fold(text ?? '')).join('\n');

const isSame = (subject: PersonCandidate, person: ListedPerson): boolean => {
  const key = profileOf(person.url ?? '')?.key;
  return key !== undefined ? subject.identities.includes(key) : fold(subject.name) === fold(person.name);
};
