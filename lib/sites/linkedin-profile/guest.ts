import type { PersonFindings } from '../../capture/site.ts';
import { readJsonLd } from '../../capture/standards/json-ld.ts';
import { textsOf } from '../../capture/standards/schema-org.ts';
import { schemaPerson } from '../../capture/standards/schema-person.ts';
import { cleanText } from '../../identity/text.ts';
import { type Named, namedBy } from '../linkedin-kit/address.ts';

/** Whom the head of a logged-out page names as its subject. Signed-in pages have none of it. */
export function namedByHead(document: Document): Named | undefined {
  const canonical = document.head?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return namedBy(canonical) ?? namedBy(metaContent(document, 'og:url'));
}

export const metaContent = (document: Document, name: string): string | null | undefined =>
  document.head?.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content');

/** First and last name as a logged-out page's head gives them. */
export function headName(document: Document): string {
  const parts = ['profile:first_name', 'profile:last_name'].map(name =>
    cleanText(metaContent(document, name)),
  );
  return parts.filter(Boolean).join(' ');
}

const once = new Set(['jobTitle', 'organization', 'location', 'name', 'about', 'image']);

/** The Person of the page's JSON-LD, if it has one and it is the one in the address. Masked values are asterisks. */
export function structuredPerson(document: Document, own: Named): PersonFindings {
  const source = readJsonLd(document);
  const placed = source.placed.find(
    ({ node }) =>
      textsOf(source, node, '@type').includes('Person') &&
      ['url', 'sameAs', '@id'].some(property =>
        textsOf(source, node, property).some(address => {
          const named = namedBy(address);
          return named !== undefined && (named.slug ?? named.id) === (own.slug ?? own.id);
        }),
      ),
  );
  if (!placed) return [];
  const seen = new Set<string>();
  return schemaPerson(source, placed.node).filter(({ field, value }) => {
    if (!once.has(field) || seen.has(field)) return false;
    seen.add(field);
    return !/^[*\s]*$/.test(value);
  });
}
