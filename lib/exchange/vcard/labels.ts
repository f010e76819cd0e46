import { type Labelled, labelled } from '../../identity/label-lines.ts';
import type { VcardVersion } from './card-lines.ts';
import { escaped, isPlain } from './escaped-text.ts';
import { type Property, paramValue, preferenceOf, propertyOf, typesOf } from './property.ts';

/** They say nothing that the property does not, or what the order says. */
const usual: ReadonlySet<string> = new Set(['voice', 'internet', 'pref']);

/** What no longer holds of a value that is in our form. */
const ofForm: ReadonlySet<string> = new Set(['ENCODING', 'CHARSET', 'VALUE']);

/** The labels of a card's numbers and mail addresses, `TYPE=WORK` or Apple's of the group, as lines to keep. */
export class Labels {
  readonly lines: string[] = [];
  /** In lower case: whose labels are to be kept. */
  readonly groups = new Set<string>();
  readonly #named: ReadonlySet<string>;

  constructor(properties: readonly Property[]) {
    this.#named = new Set(
      properties.flatMap(({ name, group }) => (name === 'X-ABLABEL' && group ? [group.toLowerCase()] : [])),
    );
  }

  /** Keeps what is said of a value, which it gives back. */
  of(property: Property, value: string | undefined): string | undefined {
    const group = property.group?.toLowerCase() ?? '';
    const isNamed = this.#named.has(group);
    if (value === undefined || !(isNamed || typesOf(property).some(type => !usual.has(type)))) return value;
    const params = [...property.params].filter(([param]) => !ofForm.has(param));
    const line = headed(property, params, value);
    // What would have to be escaped is no number that one can call.
    if (labelled(line)?.value !== value) return value;
    this.lines.push(line);
    if (isNamed) this.groups.add(group);
    return value;
  }
}

const headed = (
  { group, name }: Property,
  params: readonly (readonly [string, readonly string[]])[],
  value: string,
) =>
  `${group ? `${group}.` : ''}${name}${params.map(([param, values]) => `;${param}=${values.map(paramValue).join(',')}`).join('')}:${value}`;

/** A number or mail address as a line with its label, as the version has it; undefined where no kept line labels it. */
export function labelledLine(
  kept: readonly string[],
  of: Omit<Labelled, 'group'>,
  version: VcardVersion,
): string | undefined {
  const text = kept.find(line => {
    const label = labelled(line);
    return label?.field === of.field && label.value === of.value;
  });
  if (text === undefined || !isPlain(text) || escaped(of.value) !== of.value) return undefined;
  const property = propertyOf({ line: 0, text });
  return property && inVersion(property, of.value, version);
}

/** The preferred one is a TYPE in 3.0 and a number in 4.0. */
function inVersion(property: Property, value: string, version: VcardVersion): string {
  const preference = preferenceOf(property);
  const types = (property.params.get('TYPE') ?? []).filter(type => type.toLowerCase() !== 'pref');
  const others = [...property.params].filter(([param]) => param !== 'TYPE' && param !== 'PREF');
  const isPreferred = preference <= 100;
  const said = version === '3.0' && isPreferred ? [...types, 'pref'] : types;
  const pref = version === '4.0' && isPreferred ? [['PREF', [String(preference)]] as const] : [];
  return headed(property, [...(said.length > 0 ? [['TYPE', said] as const] : []), ...pref, ...others], value);
}
