import { isNode, type SchemaNode, type SchemaSource, textsOf, typesOf, valuesOf } from './schema-org.ts';

/** Not people; `Organization` itself is what The Events Calendar writes where nobody was named. */
const organization =
  /^(?:Organization|Person|Performer)$|\b(?:LLC|Inc|Ltd|GmbH|Tbk|Corp|Brokerage|Orchestra|Band|Team)\b\.?|^(?:PT|CV)\.?\s/i;

/**
 * Who performs: persons by name, and people listed in one string, which are less sure. A string or a group is split
 * only at explicit list separators, because `Budi Santoso, S.Kom., M.T.` is one person.
 */
export function schemaSpeakers(
  source: SchemaSource,
  node: SchemaNode,
): { named: string[]; listed: string[] } {
  // Meetup names the organizing group again as the performer.
  const organizers = textsOf(source, node, 'organizer');
  const named: string[] = [];
  const listed: string[] = [];
  for (const property of ['performer', 'performers', 'speaker']) {
    for (const value of valuesOf(source, node, property)) {
      const name = textsOf(source, { value }, 'value')[0]?.trim();
      if (!name || /^https?:/.test(name) || organization.test(name)) continue;
      const types = isNode(value) ? typesOf(value) : [];
      if (types.includes('Person')) named.push(name);
      else if (types.length > 0) listed.push(...split(name));
      else if (split(name).length > 0) listed.push(...split(name));
      else if (!organizers.includes(name)) listed.push(name);
    }
  }
  return { named, listed };
}

/** The names of a list of at least two; none when it may be one name. */
function split(text: string): string[] {
  const line = text.slice(0, 2000);
  const parts = line.split(/\s?[;\n|]\s?|\s(?:&|and|dan|und|et)\s/).map(part => part.trim());
  const names = parts.length > 1 ? parts : line.split(/,\s/).map(part => part.trim());
  return names.length > 1 &&
    names.every(name => /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,6}(?:, .+)?$/u.test(name))
    ? names
    : [];
}
