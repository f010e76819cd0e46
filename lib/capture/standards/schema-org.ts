/** An object of JSON-LD or microdata: schema.org's property names, values as the page gave them. Untrusted. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** Where a node stood: the property that led to it, absent at the top of its block. */
export interface PlacedNode {
  readonly node: SchemaNode;
  readonly property?: string;
  readonly parent?: PlacedNode;
}

/** Everything that one syntax says in the words of schema.org. */
export interface SchemaSource {
  /** Begins the name of its rules: `json-ld`, `microdata`. */
  readonly syntax: string;
  /** In page order, outer before inner. */
  readonly placed: readonly PlacedNode[];
  /** The node that a reference (`{"@id": …}`) stands for, or the node itself. */
  readonly resolve: (node: SchemaNode) => SchemaNode;
  /** The text of a string as written in that syntax. */
  readonly decode: (text: string) => string;
}

export const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only (`constructor` is none), one value or many, references followed; at most 200. */
export function valuesOf(source: SchemaSource, node: SchemaNode, property: string): unknown[] {
  if (!Object.hasOwn(node, property)) return [];
  const value = node[property];
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 200) : [value];
  return values.map(item => (isNode(item) ? source.resolve(item) : item));
}

export const nodesOf = (source: SchemaSource, node: SchemaNode, property: string): SchemaNode[] =>
  valuesOf(source, node, property).filter(isNode);

/** The texts of a property: strings, and the names (or `@value`, `url`) of nodes. Masked ones (`****`) are absent. */
export function textsOf(source: SchemaSource, node: SchemaNode, property: string): string[] {
  return valuesOf(source, node, property).flatMap(value => {
    if (typeof value === 'number') return [String(value)];
    if (typeof value === 'string') return isSaid(value) ? [source.decode(value)] : [];
    if (!isNode(value)) return [];
    for (const inner of ['@value', 'name', 'url', 'contentUrl']) {
      const text = valuesOf(source, value, inner).find(item => typeof item === 'string' && isSaid(item));
      if (typeof text === 'string') return [source.decode(text)];
    }
    return [];
  });
}

/** `https://schema.org/Person`, `schema:Person` and `Person` -> `Person`. */
export const typesOf = (node: SchemaNode): string[] => {
  const type = Object.hasOwn(node, '@type') ? node['@type'] : undefined;
  const types: unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type];
  return types.flatMap(name => (typeof name === 'string' ? [name.slice(-60).replace(/^.*[/:#]/, '')] : []));
};

/** LinkedIn masks what visitors may not see with asterisks. */
const isSaid = (text: string): boolean => !/^[*•\s]*$/.test(text.slice(0, 200));

/** City, region and country of a PostalAddress, the street first where it is asked for. A country code alone is no word. */
export function addressText(source: SchemaSource, address: SchemaNode, withStreet: boolean): string {
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'];
  if (withStreet) parts.unshift('streetAddress');
  const texts = parts.flatMap(part => textsOf(source, address, part).slice(0, 1));
  return joined(texts.filter(text => !/^[A-Z]{2}$/.test(text)));
}

/** Parts joined by commas; a part that an earlier one already holds is left out. */
export const joined = (parts: readonly string[]): string =>
  parts
    .map(part => part.trim())
    .filter((part, at, all) => part && !all.slice(0, at).some(earlier => earlier.includes(part)))
    .join(', ');
