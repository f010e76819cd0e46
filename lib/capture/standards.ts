import type { Page } from './page.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { readJsonLd } from './standards/json-ld.ts';
import { readMicrodata } from './standards/microdata.ts';
import { type Microformat, readMicroformats } from './standards/microformats.ts';
import { type PlacedNode, type SchemaSource, typesOf } from './standards/schema-org.ts';

/** Everything that the standards say on a page, read once. */
export interface Standards {
  readonly facts: PageFacts;
  /** In order of trust. */
  readonly sources: readonly SchemaSource[];
  readonly microformats: readonly Microformat[];
  /** Whether the page is one article: its author and the people it names are not its subject. */
  readonly isArticle: boolean;
  /** Whether the page is a thing of another kind: a product, a house, a recipe. */
  readonly isOtherThing: boolean;
}

const article = /(?:Article|Posting|Report|Review)$/;
const otherThing =
  /^(?:Product|ProductGroup|Offer|.*Residence|House|Apartment|Accommodation|RealEstateListing|Recipe|Movie|Book|SoftwareApplication|WebApplication|VideoObject|QAPage|Question|Vehicle|Car)$/;

export function readStandards(page: Page): Standards {
  const facts = pageFacts(page);
  const sources = [readJsonLd(page.document), readMicrodata(page.document)];
  const microformats = readMicroformats(page.document);
  const main = sources.flatMap(({ placed }) => placed.filter(isMain)).flatMap(({ node }) => typesOf(node));
  const articles = main.filter(type => article.test(type)).length;
  return {
    facts,
    sources,
    microformats,
    isArticle: articles === 1 || /^article\b/i.test(facts.metas.get('og:type') ?? ''),
    isOtherThing:
      /^(?:og:)?product/i.test(facts.metas.get('og:type') ?? '') || main.some(type => otherThing.test(type)),
  };
}

/** What a page may be about: not what is inside something else. */
const isMain = ({ property }: PlacedNode): boolean =>
  property === undefined || property === 'mainEntity' || property === 'mainEntityOfPage';
