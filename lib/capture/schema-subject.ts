import type { Page } from './page.ts';
import { isOwnAddress } from './page-facts.ts';
import {
  isNode,
  type PlacedNode,
  type SchemaNode,
  type SchemaSource,
  typesOf,
  valuesOf,
} from './standards/schema-org.ts';
import { schemaName } from './standards/schema-person.ts';
import type { Standards } from './standards.ts';
import type { TitleTest } from './title-test.ts';

/** The Person nodes of one syntax that the page is about. */
export function subjectNodes(
  source: SchemaSource,
  page: Page,
  standards: Standards,
  isNamed: TitleTest,
): SchemaNode[] {
  const owner = personAtPage(source, page, standards);
  return source.placed
    .filter(placed => isPerson(source, placed.node) && !isElsewhere(placed))
    .filter(
      placed =>
        placed.node === owner ||
        isMainEntity(source, placed, page, standards) ||
        schemaName(source, placed.node).some(name => isNamed(name, placed.property === undefined)),
    )
    .map(({ node }) => node);
}

/** Directories of physicians type them so, as schema.org does their practice; a title says which it is. */
const isPerson = (source: SchemaSource, node: SchemaNode): boolean =>
  typesOf(node).includes('Person') ||
  (typesOf(node).includes('Physician') &&
    /^(?:dr|drg|prof)\b|\bM\.?D\.?$/i.test(schemaName(source, node)[0] ?? ''));

/** Properties under which a Person may be the page's subject. An event's performer or a company's founder is not. */
const subjectProperties = new Set([
  'mainEntity',
  'mainEntityOfPage',
  'about',
  'author',
  'creator',
  'publisher',
]);

/** What is by or about the person whose page it is; the author of a video or a book is not the page's subject. */
const authored = /(?:Page|Site|Blog|Posting|Article)$/;

const isElsewhere = ({ property, parent }: PlacedNode): boolean =>
  property !== undefined &&
  (!subjectProperties.has(property) ||
    (parent ? typesOf(parent.node).some(type => !authored.test(type)) : false));

/** The main entity of a page that is about someone, or what a plain page says it is about. */
function isMainEntity(
  source: SchemaSource,
  { node, property, parent }: PlacedNode,
  page: Page,
  { facts, isArticle }: Standards,
): boolean {
  const isOfPage = parent !== undefined && typesOf(parent.node).some(type => subjectPage.test(type));
  if (isOfPage && (property === 'mainEntity' || (property === 'about' && !isArticle))) return true;
  const isOwn = (value: unknown): boolean => typeof value === 'string' && isOwnAddress(value, page, facts);
  // Yoast writes `mainEntityOfPage` on an author's own page alone.
  const pages = valuesOf(source, node, 'mainEntityOfPage');
  return pages.some(value =>
    isNode(value)
      ? typesOf(value).includes('ProfilePage') || valuesOf(source, value, '@id').some(isOwn)
      : isOwn(value),
  );
}

const subjectPage = /^(?:Profile|About|Contact|Item|Web)Page$/;

/** The one Person whose address is this page. A front page is its company's too. */
function personAtPage(
  source: SchemaSource,
  page: Page,
  { facts, isArticle, isOtherThing }: Standards,
): SchemaNode | undefined {
  if (page.url.pathname === '/' || isArticle || isOtherThing) return undefined;
  const [person, ...more] = source.placed.filter(
    ({ node, property }) =>
      property === undefined &&
      isPerson(source, node) &&
      valuesOf(source, node, 'url').some(
        value => typeof value === 'string' && isOwnAddress(value, page, facts),
      ),
  );
  return more.length === 0 ? person?.node : undefined;
}
