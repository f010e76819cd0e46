import type { PersonField } from '../../model/person.ts';
import type { Finding } from '../evidence.ts';
import {
  addressText,
  isNode,
  nodesOf,
  type SchemaNode,
  type SchemaSource,
  textsOf,
  valuesOf,
} from './schema-org.ts';

/** Properties whose name is the field's, and those of another name. */
const same = [
  'name',
  'honorificPrefix',
  'honorificSuffix',
  'pronouns',
  'jobTitle',
  'url',
  'image',
  'email',
  'telephone',
] as const satisfies readonly PersonField[];
const others: readonly (readonly [PersonField, string])[] = [
  ['jobTitle', 'hasOccupation'],
  ['nickname', 'alternateName'],
  ['about', 'description'],
  ['about', 'disambiguatingDescription'],
  ['links', 'sameAs'],
];

/** What a schema.org Person says, field by field. */
export function schemaPerson(source: SchemaSource, node: SchemaNode): Finding<PersonField>[] {
  const findings: Finding<PersonField>[] = [];
  const add = (field: PersonField, property: string, values: readonly string[]): void => {
    for (const value of values.slice(0, 20))
      findings.push({ field, value, rule: `${source.syntax}:${property}` });
  };
  for (const field of same) add(field, field, textsOf(source, node, field));
  for (const [field, property] of others) add(field, property, textsOf(source, node, property));
  if (!findings.some(({ field }) => field === 'name')) add('name', 'givenName', schemaName(source, node));
  for (const contact of nodesOf(source, node, 'contactPoint').slice(0, 5))
    for (const field of ['email', 'telephone'] as const)
      add(field, 'contactPoint', textsOf(source, contact, field));
  for (const property of ['worksFor', 'affiliation'])
    add('organization', property, organizations(source, node, property));
  for (const property of ['homeLocation', 'workLocation', 'address'])
    add('location', property, places(source, node, property));
  return findings;
}

/** The name of a Person, in one text or in parts; at most one. */
export function schemaName(source: SchemaSource, node: SchemaNode): string[] {
  const [name, given, middle, family] = ['name', 'givenName', 'additionalName', 'familyName'].map(
    part => textsOf(source, node, part)[0],
  );
  // X writes the handle as `additionalName`: between two other names only is it one.
  const whole = name ?? (given && [given, family && middle, family].filter(Boolean).join(' '));
  return whole ? [whole] : [];
}

/** Names of organizations; one that the person has left (`member.endDate`, a Role with `endDate`) is none. */
function organizations(source: SchemaSource, node: SchemaNode, property: string): string[] {
  return valuesOf(source, node, property).flatMap(value => {
    if (!isNode(value)) return textsOf(source, { value }, 'value');
    const roles = [value, ...nodesOf(source, value, 'member')];
    if (roles.some(role => textsOf(source, role, 'endDate').length > 0)) return [];
    return [...textsOf(source, value, 'name'), ...textsOf(source, value, property)].slice(0, 1);
  });
}

function places(source: SchemaSource, node: SchemaNode, property: string): string[] {
  return valuesOf(source, node, property).flatMap(value => {
    if (!isNode(value)) return textsOf(source, { value }, 'value');
    const inner = nodesOf(source, value, 'address')[0] ?? value;
    return [addressText(source, inner, false), ...textsOf(source, value, 'name')].filter(Boolean).slice(0, 1);
  });
}
