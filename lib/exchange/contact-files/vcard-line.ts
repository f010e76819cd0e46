import { type AddressPart, addressParts } from './contact-format.ts';

/** RFC 6350 3.4; a line break of any kind becomes `\n`, so that no value begins a property. */
const escaped = (text: string): string =>
  text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n');

/** A content line for `vcardLines`: `HOBBY:Bersepeda\, membaca`. The property, with its parameters, is ours. */
export const vcardLine = (property: string, value: string): string => `${property}:${escaped(value)}`;

/** An `X-` property named after what a user called it: `X-CUSTOM-NIP` of `NIP`. */
export function customProperty(label: string): string {
  const name = label
    .normalize('NFKD')
    .slice(0, 100)
    .replace(/[^\dA-Za-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase();
  return name === '' ? 'X-CUSTOM' : `X-CUSTOM-${name}`;
}

export type Address = Readonly<Partial<Record<AddressPart, string>>>;

const kinds: readonly (readonly [type: string, words: RegExp])[] = [
  ['home', /^(?:home|rumah|privat|domicile|casa)/i],
  ['work', /^(?:work|business|office|kantor|kerja)/i],
];

/** An address as a content line, whose kind is one that vCard knows: `ADR;TYPE=home:;;Jl. Contoh 1;Bandung;;40111;Indonesia`. */
export function addressLine(address: Address, label: string): string {
  const [type] = kinds.find(([, words]) => words.test(label)) ?? [];
  const whole = addressParts.some(part => address[part]) ? undefined : address.formatted;
  const components = addressParts.map(part => escaped((part === 'street' && whole) || address[part] || ''));
  return `ADR${type ? `;TYPE=${type}` : ''}:${components.join(';')}`;
}

/** An address in a few words, without the street where more is known: `Bandung, Jawa Barat, Indonesia`. */
export function addressInWords({ city, region, country, formatted, street }: Address): string {
  const known = [city, region, country].filter(part => part !== undefined && part !== '');
  const words = known.length > 0 ? known : [formatted || street || ''];
  return [...new Set(words)].join(', ').replace(/\s*[\r\n]+\s*/g, ', ');
}
