import { isLinkedInHost, profileOf } from '../identity/profile-key.ts';
import { cleanText, fold } from '../identity/text.ts';
import { unrealName } from '../identity/unreal-name.ts';
import { splitWebinarName } from '../identity/webinar-name.ts';
import type { EventCandidate, PersonCandidate } from '../model/candidate.ts';
import type { FoundPage } from '../model/found-page.ts';
import type { FoundPeople, FoundPerson } from '../model/found-people.ts';
import type { ListedPerson, ListedRole, PeopleList, UnrealName } from '../model/people-list.ts';
import { personCandidate } from './candidate.ts';
import { isBesideEvent, platformPeople } from './event-platforms/event-platforms.ts';
import { peopleInWords, type WordsPerson } from './event-text/people-in-words.ts';
import { anyList } from './people-list/any-list.ts';
import { joinPeople } from './people-list/join-people.ts';
import { performerRule } from './people-list/performers.ts';
import { areBodies, bodyOf, isJobFirst, workOf } from './people-list/work-of-lines.ts';

interface Beside {
  /** Persons whom the page is about. */
  readonly subjects: readonly PersonCandidate[];
  /** Events that the page is about. */
  readonly events?: readonly EventCandidate[];
  readonly page?: Pick<FoundPage, 'url' | 'site' | 'words' | 'refusal'>;
}

/**
 * The list of a page with its fields decided; undefined where there is none to offer. On the page of an event those whom
 * its words and its data announce belong to it.
 */
export function peopleListOf(
  { site, people, metAt, total, hidden }: FoundPeople,
  { subjects, events = [], page }: Beside,
): PeopleList | undefined {
  const isAnyPage = site === anyList.name;
  const isPerformer = ({ findings }: FoundPerson): boolean =>
    isAnyPage && findings[0]?.rule.startsWith(performerRule) === true;
  const rows = people.filter(person => !isPerformer(person));
  const found = isAnyPage ? withWork(rows) : rows;
  const listed = found.map(person => listedPerson(person)).filter(person => person !== undefined);
  const isOffered = ({ role }: ListedPerson): boolean =>
    !isAnyPage || (role !== undefined ? subjects.length === 0 : subjects.length === 0 && mayList(page));
  const offered = oncePerPerson(listed).filter(isOffered);
  const said = page?.words ? peopleInWords(page.words) : [];
  // Speakers and a moderator make an announcement, even where no event was made out.
  const isAnnounced = subjects.length === 0 && new Set(said.map(({ role }) => role)).size > 1;
  const isOfEvent =
    events.length > 0 || (isAnyPage && (isAnnounced || offered.some(({ role }) => role !== undefined)));
  const announced =
    isOfEvent && !(page && isBesideEvent(page.url)) ? announcedBy(events[0], said, offered) : [];
  const platform = page?.words ? platformPeople(page.words.data, page.url) : { people: [] };
  const hosts = platform.people.map(person => listedPerson(person)).filter(person => person !== undefined);
  // A host stands among the guests too.
  const performing = performersOf(events[0], people.filter(isPerformer));
  const joined = joinPeople([hosts, offered, performing, announced]);
  const others = joined.filter(person => !subjects.some(subject => isSame(subject, person)));
  if (others.length === 0) return undefined;
  const count = total ?? platform.total;
  return { people: others, ...(metAt && { metAt }), ...(count !== undefined && { total: count }), hidden };
}

/** Those of an event's data whom the page's own event names as its speakers. */
function performersOf(event: EventCandidate | undefined, people: readonly FoundPerson[]): ListedPerson[] {
  const speakers = new Set(event?.speakers.map(fold));
  return people
    .filter(({ findings }) => speakers.has(fold(findings[0]?.value ?? '')))
    .map(person => listedPerson(person))
    .filter(person => person !== undefined);
}

/** Lists of nobody's role: not of an article or a product, nor of a page where profiles stand beside suggestions. */
function mayList(page: Beside['page']): boolean {
  if (!page) return true;
  const { url, words, refusal } = page;
  return !refusal && !words?.kind && !isLinkedInHost(new URL(url).hostname) && profileOf(url) === undefined;
}

/** The lines of the rows told apart, where nothing said already what they are. */
function withWork(people: readonly FoundPerson[]): FoundPerson[] {
  const rows = people.map(({ findings }) =>
    findings.filter(({ field }) => field === 'headline').map(({ value }) => value),
  );
  const isOrdered = isJobFirst(rows);
  const isBodies = areBodies(rows);
  return people.map(({ findings, role }, at) => ({
    findings: [
      ...findings.filter(({ field }) => field !== 'headline'),
      ...(isBodies ? bodyOf(rows[at]) : workOf(rows[at] ?? [], isOrdered, role === undefined)),
    ],
    ...(role && { role }),
  }));
}

/**
 * Whom an event's page announces in its words, and its speakers by name alone where nothing else is said of them. Where rows
 * have people in a role, the lines under that heading are those rows again.
 */
function announcedBy(
  event: EventCandidate | undefined,
  words: readonly WordsPerson[],
  listed: readonly ListedPerson[],
): ListedPerson[] {
  const hasRows = (role: ListedRole | undefined): boolean => listed.some(person => person.role === role);
  const said = words.filter(({ role, isInline }) => isInline || !hasRows(role));
  const named = (event?.speakers ?? []).flatMap((value, at): FoundPerson[] => {
    const rule = event?.evidence.speakers?.[at]?.rule ?? 'event';
    const role = rule.endsWith('moderator') ? 'moderator' : 'speaker';
    if (rule.startsWith('label') && hasRows(role)) return [];
    return [{ findings: [{ field: 'name', value, rule }], role }];
  });
  const sources = [said, named].map(people =>
    people.map(person => listedPerson(person)).filter(person => person !== undefined),
  );
  return joinPeople(sources);
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

/** An event whose speakers nobody named has those of the list. */
export function withListedSpeakers(event: EventCandidate, { people }: PeopleList): EventCandidate {
  if (event.speakers.length > 0) return event;
  const speakers = people
    .filter(({ role }) => role === 'speaker')
    .map(({ originalName, name }) => originalName ?? name)
    .slice(0, 30);
  if (speakers.length === 0) return event;
  const said = speakers.map(value => ({ value, rule: 'list', agreed: [], others: [] }));
  return { ...event, speakers, evidence: { ...event.evidence, speakers: said } };
}
