import { unguarded } from '../formula-guard.ts';
import { given } from '../reports/report-values.ts';
import type { AddressPart, ContactField } from './contact-format.ts';
import type { ContactFields } from './contact-formats.ts';
import type { Address } from './vcard-line.ts';

/** Something and what it is called, as in `Phone 2 - Value` and `Phone 2 - Label`. */
export interface Labelled {
  readonly label: string;
  /** The messenger that an address is of. */
  readonly service: string;
  readonly text: string;
}

/** A row of a contact file, asked by field. What is empty is not given. */
export interface ContactCells {
  /** The first that says something, or the empty text. */
  readonly one: (field: ContactField) => string;
  readonly all: (field: ContactField) => string[];
  /** Of what is numbered: `phone`, `website`, `event`, `relation`, `customfield`, `im`. */
  readonly labelled: (thing: string) => Labelled[];
  readonly addresses: () => { readonly label: string; readonly address: Address }[];
  /** What only a property of vCard holds. */
  readonly lines: () => { readonly property: string; readonly text: string }[];
}

/** A cell without what spreadsheets and programs put around it, an apostrophe before a formula among them. */
const textOf = (cell: string | undefined): string => unguarded(given(cell));

interface Group<Part> {
  /** `work`, or Google's number, of which a label tells more. */
  readonly name: string;
  readonly label: number | undefined;
  readonly service?: number | undefined;
  readonly parts: readonly Part[];
}

/** The cells of the rows below a header; where its columns stand is found once. */
export function cellReader(fields: ContactFields): (row: readonly string[]) => ContactCells {
  const places = new Map<string, number[]>();
  for (const [place, field] of fields.entries())
    if (field) places.set(field, [...(places.get(field) ?? []), place]);
  const lines: [property: string, place: number][] = [];
  const things = new Map<string, Group<number>[]>();
  const addresses = new Map<string, Group<readonly [AddressPart, number]>>();
  for (const [field, at] of places) {
    const [kind, name = '', part] = field.split('.');
    if (kind === 'line') lines.push(...at.map((place): [string, number] => [name, place]));
    else if (kind === 'value') {
      const label = places.get(`label.${name}`)?.[0];
      const [thing = ''] = /^[a-z]+/.exec(name) ?? [];
      const service = places.get(`service.${name}`)?.[0];
      things.set(thing, [...(things.get(thing) ?? []), { name, label, service, parts: at }]);
    } else if (kind === 'address' && isAddressPart(part)) {
      const label = places.get(`label.address${name}`)?.[0];
      const parts = at.map(place => [part, place] as const);
      const known = addresses.get(name)?.parts ?? [];
      addresses.set(name, { name, label, parts: [...known, ...parts] });
    }
  }
  return row => {
    const at = (place: number): string => textOf(row[place]);
    const labelOf = ({ label, name }: Group<unknown>): string =>
      label === undefined ? name.replace(/^(?:event|(?:im)?\d+$)/, '') : at(label).replace(/^\*\s*/, '');
    return {
      one: field => {
        for (const place of places.get(field) ?? []) {
          const text = at(place);
          if (text !== '') return text;
        }
        return '';
      },
      all: field => (places.get(field) ?? []).map(at).filter(text => text !== ''),
      labelled: thing =>
        (things.get(thing) ?? []).flatMap(group =>
          group.parts.flatMap(place => {
            const text = at(place);
            const service = group.service === undefined ? '' : at(group.service);
            return text === '' ? [] : { label: labelOf(group), service, text };
          }),
        ),
      addresses: () =>
        [...addresses.values()].flatMap(group => {
          const address: Partial<Record<AddressPart, string>> = {};
          for (const [part, place] of group.parts) {
            const text = at(place);
            const before = address[part];
            if (text !== '') address[part] = before ? `${before}, ${text}` : text;
          }
          return Object.keys(address).length === 0 ? [] : { label: labelOf(group), address };
        }),
      lines: () =>
        lines.flatMap(([property, place]) => {
          const text = at(place);
          return text === '' ? [] : { property, text };
        }),
    };
  };
}

const addressPartNames: ReadonlySet<string | undefined> = new Set<AddressPart>([
  'box',
  'extended',
  'street',
  'city',
  'region',
  'code',
  'country',
  'formatted',
]);
const isAddressPart = (text: string | undefined): text is AddressPart => addressPartNames.has(text);
