import { pageKey, profileOf, safeLink } from '../identity/profile-key.ts';
import type { PersonField } from '../model/person.ts';
import type { Finding } from './evidence.ts';
import type { Page } from './page.ts';
import { isOwnAddress } from './page-facts.ts';
import { isMissing } from './refusal.ts';
import { subjectNodes } from './schema-subject.ts';
import type { PersonFindings } from './site.ts';
import { cardFindings, isOrganizationCard } from './standards/microformat-findings.ts';
import type { Microformat } from './standards/microformats.ts';
import { openGraphPerson } from './standards/open-graph.ts';
import { schemaPerson } from './standards/schema-person.ts';
import type { Standards } from './standards.ts';
import { folded, isOrganization, titleTest } from './title-test.ts';

/**
 * The person whom the page is about, with what every standard says of them, in order of trust. Authors, speakers,
 * commenters and employees are not: only who is a profile page's main entity, has the page as their address, or bears
 * the page's title as their name.
 */
export function pagePeople(page: Page, standards: Standards): PersonFindings[] {
  // A page that is not there still says whose site it is.
  if (isMissing(page)) return [];
  const { facts, sources, microformats } = standards;
  const isNamed = titleTest(page, standards);
  const found: Finding<PersonField>[][] = [];
  for (const source of sources)
    for (const node of subjectNodes(source, page, standards, isNamed)) found.push(schemaPerson(source, node));
  for (const card of microformats) {
    if (card.kind !== 'person' || isOrganizationCard(card)) continue;
    const findings = cardFindings(card);
    if (
      isRepresentative(card, page, standards) ||
      (isAlone(card) && isNamed(nameOf(findings), card.root.matches('.h-card')))
    )
      found.push(findings);
  }
  const openGraph = isOrganization(standards) ? [] : openGraphPerson(facts);
  const people = merged(found.length > 0 ? found : openGraph.length > 0 ? [openGraph] : []);
  return people
    .slice(0, 5)
    .map(findings => [
      ...findings.map(finding => ({ ...finding, value: absolute(finding.value, page) })),
      ...(found.length > 0 && sameName(findings, openGraph) ? openGraph : []),
      ...ownAddress(page, standards, findings),
    ]);
}

/** JSON-LD has addresses such as `/dosen/7.jpg`. */
const absolute = (value: string, page: Page): string =>
  /^\/[^\s]*$/.test(value) ? (URL.parse(value, page.url)?.href ?? value) : value;

const nameOf = (findings: readonly Finding<PersonField>[]): string =>
  findings.find(({ field }) => field === 'name')?.value ?? '';

const sameName = (a: readonly Finding<PersonField>[], b: readonly Finding<PersonField>[]): boolean =>
  b.length > 0 && folded(nameOf(a)) === folded(nameOf(b));

/** microformats.org/wiki/representative-h-card-parsing, the first and the last of its rules. */
function isRepresentative(
  card: Microformat,
  page: Page,
  { facts, microformats, isArticle }: Standards,
): boolean {
  const own = (name: string): boolean =>
    (card.properties.get(name) ?? []).some(address => isOwnAddress(address, page, facts));
  if (isArticle || card.root.matches('.vcard:not(.h-card)')) return false;
  if (own('uid') && own('url')) return true;
  const cards = microformats.filter(({ kind }) => kind === 'person');
  return own('url') && cards.filter(other => nameIn(other) !== nameIn(card)).length === 0;
}

const nameIn = ({ properties }: Microformat): string => properties.get('name')?.[0] ?? '';

/**
 * A card inside an entry, a comment or an event is an author's, a commenter's or a guest's. Wikipedia marks its table of
 * facts as a card also where it is about a band.
 */
const isAlone = ({ root, properties }: Microformat): boolean =>
  !root.parentElement?.closest(
    '.h-entry,.h-cite,.h-feed,.h-event,.hentry,.vevent,.comment,[id^="comment"]',
  ) &&
  (root.localName === 'table'
    ? /bday|role|title|-name/
    : /(?:given|family|nick)-?name|job-title|role|title|org|note|photo|bday|url/
  ).test([...properties.keys()].join());

/** One list of findings a person: the same address or the same name is the same person. */
function merged(found: readonly (readonly Finding<PersonField>[])[]): Finding<PersonField>[][] {
  const people: { keys: Set<string>; findings: Finding<PersonField>[] }[] = [];
  for (const findings of found) {
    const addresses = findings.filter(({ field }) => field === 'url');
    const keys = new Set([folded(nameOf(findings)), ...addresses.flatMap(({ value }) => keyOf(value) ?? [])]);
    const known = people.find(person => !person.keys.isDisjointFrom(keys));
    known?.findings.push(...findings);
    if (!known) people.push({ keys, findings: [...findings] });
  }
  return people.map(({ findings }) => findings);
}

const keyOf = (address: string): string | undefined => profileOf(address)?.key ?? pageKey(address);

/** The page is the person's own: its address is theirs, and a key that no second person has. */
function ownAddress(
  page: Page,
  { facts }: Standards,
  findings: readonly Finding<PersonField>[],
): Finding<PersonField>[] {
  const own: Finding<PersonField>[] = [{ field: 'url', value: facts.address, rule: 'address' }];
  const url = findings.find(({ field, value }) => field === 'url' && safeLink(value, page.url));
  const key = profileOf(facts.address) ? undefined : pageKey(facts.address);
  if (key && (!url || isOwnAddress(url.value, page, facts)))
    own.push({ field: 'identities', value: key, rule: 'address' });
  return own;
}
