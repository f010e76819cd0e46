import { cleanText } from '../../identity/text.ts';
import { isEmpty, type Property, preferenceOf, textOf } from './property.ts';

/** A text field is one line; what is longer than this is no title. */
const longestText = 2000;
/** Of one kind. What comes after is kept as lines. */
const mostValues = 50;

/** What a card says, by property name and the preferred first. What is asked for and found is taken; the rest stays lines. */
export class Said {
  readonly #byName = new Map<string, Property[]>();
  readonly #taken = new Set<Property>();
  readonly #all: readonly Property[];

  constructor(properties: readonly Property[]) {
    this.#all = properties;
    for (const property of properties) {
      if (isEmpty(property)) continue;
      const named = this.#byName.get(property.name);
      if (named) named.push(property);
      else this.#byName.set(property.name, [property]);
    }
    for (const named of this.#byName.values()) {
      if (named.length > 1) named.sort((a, b) => preferenceOf(a) - preferenceOf(b));
    }
  }

  named(...names: string[]): Property[] {
    return names.flatMap(name => this.#byName.get(name) ?? []);
  }

  /** The first property of the first name that is there. */
  take(...names: string[]): Property | undefined {
    const [property] = this.named(...names);
    if (property) this.#taken.add(property);
    return property;
  }

  /** The same as one line of text; empty where there is none. */
  text(...names: string[]): string {
    const property = this.take(...names);
    return property ? cleanText(textOf(property), longestText) : '';
  }

  /** What `read` makes of each, once; where it makes nothing, the property is not taken. */
  values<T>(names: readonly string[], read: (property: Property) => T | undefined): T[] {
    const values = new Set<T>();
    for (const property of this.named(...names)) {
      const value = values.size < mostValues ? read(property) : undefined;
      if (value === undefined) continue;
      values.add(value);
      this.#taken.add(property);
    }
    return [...values];
  }

  rest(): Property[] {
    return this.#all.filter(property => !this.#taken.has(property));
  }
}
