import { pageKey, profileOf, safeLink } from '../identity/profile-key.ts';
import { fold } from '../identity/text.ts';
import type { PersonField } from '../model/person.ts';
import type { Finding } from './evidence.ts';
import type { Page } from './page.ts';
import { isOwnAddress, titleParts } from './page-facts.ts';
import type { PersonFindings } from './site.ts';
import { cardFindings, isOrganizationCard } from './standards/microformat-findings.ts';
import type { Microformat } from './standards/microformats.ts';
import { openGraphPerson, titleName } from './standards/open-graph.ts';
import { type PlacedNode, textsOf, typesOf } from './standards/schema-org.ts';
import { schemaName, schemaPerson } from './standards/schema-person.ts';
import type { Standards } from './standards.ts';

/**
 * The person whom the page is about, with what every standard says of them, in order of trust. Authors, speakers,
 * commenters and employees are not: only who is a profile page's main entity, has the page as their address, or bears
 * the page's title as their name.
 */
export function pagePeople(page: Page, standards: Standards): PersonFindings[] {
  const { facts, sources, microformats } = standards;
  const isNamed = titleTest(page, standards);
  const found: Finding<PersonField>[][] = [];
  for (const source of sources) {
    for (const placed of source.placed) {
      if (!typesOf(placed.node).includes('Person') || isElsewhere(placed)) continue;
      if (isProfileOwner(placed) || schemaName(source, placed.node).some(isNamed))
        found.push(schemaPerson(source, placed.node));
    }
  }
  for (const card of microformats) {
    if (card.kind !== 'person' || isOrganizationCard(card)) continue;
    const findings = cardFindings(card);
    if (isRepresentative(card, page, standards) || (isAlone(card) && isNamed(nameOf(findings))))
      found.push(findings);
  }
  const openGraph = isOrganization(standards) ? [] : openGraphPerson(facts);
  const people = merged(found.length > 0 ? found : openGraph.length > 0 ? [openGraph] : []);
  return people
    .slice(0, 5)
    .map(findings => [
      ...findings,
      ...(found.length > 0 && sameName(findings, openGraph) ? openGraph : []),
      ...ownAddress(page, standards, findings),
    ]);
}

/** Organizations have pages of type `profile` too (GitHub): then the page's main organization has the page's title. */
const isOrganization = ({ facts, sources }: Standards): boolean =>
  sources.some(source =>
    source.placed.some(
      ({ node, property }) =>
        (property === undefined || property === 'mainEntity') &&
        /Organization$|^Corporation$|Business$/.test(typesOf(node).join()) &&
        fold(textsOf(source, node, 'name')[0] ?? '') === fold(titleName(facts.metas.get('og:title') ?? '')),
    ),
  );

const nameOf = (findings: readonly Finding<PersonField>[]): string =>
  findings.find(({ field }) => field === 'name')?.value ?? '';

/** For comparing: without what looks like a title or a degree, as one place shows them and another does not. */
const folded = (name: string): string => {
  const words = name.slice(0, 300).replaceAll(',', ' ');
  const title = /(?:^|\s)(?:\p{L}{1,4}\.[\p{L}.]*|Prof|Dra?|Drs|Ir|Hj?|PhD|MBA)(?=\s|$)/gu;
  return fold(words.replace(title, ' ')) || fold(words);
};

const sameName = (a: readonly Finding<PersonField>[], b: readonly Finding<PersonField>[]): boolean =>
  b.length > 0 && folded(nameOf(a)) === folded(nameOf(b));

/** Whether a name is what the page is titled with. An article's own title is its og:title; its h1 may be the blog's name. */
function titleTest(page: Page, { facts, isArticle }: Standards): (name: string) => boolean {
  const title = facts.metas.get('og:title');
  const isFront = page.url.pathname === '/';
  const titles = isArticle && title ? [title] : [...facts.headings, ...facts.titles];
  // On a front page the site's own name is the subject; elsewhere it only comes last in the title.
  const parts = titles.flatMap(text => [text, titleName(text), ...(isFront ? titleParts(text) : [])]);
  const names = new Set(parts.map(folded).filter(Boolean));
  return name => name !== '' && names.has(folded(name));
}

/** Properties under which a Person may be the page's subject. An event's performer or a company's founder is not. */
const subjectProperties = new Set([
  'mainEntity',
  'mainEntityOfPage',
  'about',
  'author',
  'creator',
  'publisher',
]);

const isElsewhere = ({ property, parent }: PlacedNode): boolean =>
  property !== undefined &&
  (!subjectProperties.has(property) ||
    (parent ? typesOf(parent.node).some(type => /Event$|Comment|Review|Product/.test(type)) : false));

const isProfileOwner = ({ property, parent }: PlacedNode): boolean =>
  property === 'mainEntity' && parent !== undefined && typesOf(parent.node).includes('ProfilePage');

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

/** A card inside an entry, a comment or an event is an author's, a commenter's or a guest's. */
const isAlone = ({ root, properties }: Microformat): boolean =>
  !root.parentElement?.closest(
    '.h-entry,.h-cite,.h-feed,.h-event,.hentry,.vevent,.comment,[id^="comment"]',
  ) &&
  /(?:given|family|nick)-?name|job-title|role|title|org|note|photo|bday|url/.test(
    [...properties.keys()].join(),
  );

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
