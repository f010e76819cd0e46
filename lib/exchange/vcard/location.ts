import { componentsOf, isEmpty, type Property, preferenceOf } from './property.ts';

/**
 * Where somebody is, in words, of the preferred ADR (RFC 6350 6.3.1): town, region and country; the street only where there
 * is nothing else. The whole address stays in its line.
 */
export function locationOf(addresses: readonly Property[]): string {
  const places = addresses
    .filter(address => !isEmpty(address))
    .toSorted((a, b) => preferenceOf(a) - preferenceOf(b))
    .map(placeOf);
  return places.find(place => place !== '') ?? '';
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

function placeOf(address: Property): string {
  const parts = componentsOf(address).map(part => part.flatMap(linesOf).join(', '));
  const [, extended = '', street = '', locality = '', region = '', , country = ''] = parts;
  const wide = [locality, region, country].filter(Boolean);
  return [...new Set(wide.length > 0 ? wide : [extended, street].filter(Boolean))].join(', ');
}
