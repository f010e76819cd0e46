import {
  addressText,
  isNode,
  type SchemaNode,
  type SchemaSource,
  textsOf,
  typesOf,
  valuesOf,
} from './schema-org.ts';

/**
 * Where an event is, as written: the name and the address of each place, a line each, with what it is: `virtual`, a
 * `location`, or a bare string (`location-text`). What the words mean is decided outside the page.
 */
export const schemaLocations = (source: SchemaSource, node: SchemaNode): [kind: string, text: string][] =>
  valuesOf(source, node, 'location')
    .slice(0, 10)
    .map(value => {
      const place = isNode(value) ? value : { name: value };
      const isVirtual = typesOf(place).includes('VirtualLocation');
      const name = textsOf(source, place, 'name')[0] ?? '';
      const address = isVirtual ? (textsOf(source, place, 'url')[0] ?? '') : addressOf(source, place);
      const kind = isVirtual ? 'virtual' : isNode(value) ? 'location' : 'location-text';
      return [kind, `${name.replace(/\s+/g, ' ')}\n${address}`];
    });

function addressOf(source: SchemaSource, place: SchemaNode): string {
  const address = valuesOf(source, place, 'address')[0];
  return isNode(address) ? addressText(source, address, true) : (textsOf(source, place, 'address')[0] ?? '');
}
