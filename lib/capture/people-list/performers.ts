import type { FoundPerson } from '../../model/found-people.ts';
import { readJsonLd } from '../standards/json-ld.ts';
import { type PlacedNode, textsOf, typesOf } from '../standards/schema-org.ts';
import { schemaPerson } from '../standards/schema-person.ts';

const mostPeople = 300;
const kept: ReadonlySet<string> = new Set([
  'name',
  'honorificPrefix',
  'honorificSuffix',
  'jobTitle',
  'organization',
  'url',
  'links',
  'email',
  'image',
]);

/** Begins the rule of whoever is in the data of an event: whether the page is about it is known outside. */
export const performerRule = 'json-ld:';

/**
 * Who performs at the one event that the page's JSON-LD describes, with their work. Whether the page is about that event
 * is decided outside it. The data of several events tell nothing of one.
 */
export function performersIn(document: Document): FoundPerson[] {
  if (!document.querySelector('script[type*="ld+json" i]')) return [];
  const source = readJsonLd(document);
  const events = source.placed.filter(placed => isEvent(placed) && !placed.parent);
  const names = new Set(events.map(({ node }) => textsOf(source, node, 'name')[0]));
  if (names.size !== 1) return [];
  return source.placed
    .filter(({ node, property, parent }) => {
      const isPerformer = property === 'performer' || property === 'performers' || property === 'speaker';
      return isPerformer && parent !== undefined && isEvent(parent) && typesOf(node).includes('Person');
    })
    .slice(0, mostPeople)
    .map(({ node }) => ({
      findings: schemaPerson(source, node).filter(({ field }) => kept.has(field)),
      role: 'speaker' as const,
    }));
}

const isEvent = ({ node }: PlacedNode): boolean => typesOf(node).some(type => /Event$|^Festival$/.test(type));
