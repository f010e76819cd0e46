import { isNode, type SchemaNode, type SchemaSource, textsOf, typesOf, valuesOf } from './schema-org.ts';

/**
 * Who performs, as written, with what it is: a person, a string (`-text`) that may hold one or several, or a node of another type
 * (`-group`). Told apart outside the page.
 */
export function schemaSpeakers(source: SchemaSource, node: SchemaNode): [kind: string, name: string][] {
  return ['performer', 'performers', 'speaker'].flatMap(property =>
    valuesOf(source, node, property).flatMap((value): [string, string][] => {
      const [name] = textsOf(source, { value }, 'value');
      const types = isNode(value) ? typesOf(value) : [];
      const kind = types.includes('Person') ? '' : types.length > 0 ? '-group' : '-text';
      return name ? [[kind, name]] : [];
    }),
  );
}
