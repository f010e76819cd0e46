import { Numbers } from '../identity/numbers.ts';

/** Different values that are looked up. */
const most = 10_000;
/** So many values of a field tell whether to share them is worth the while. */
const tellingMany = 1000;

const none: readonly never[] = Object.freeze([]);

/** The values of one field, each with a number, from 0 on; those that many records have in common are held once. */
export class SharedValues {
  readonly #values: unknown[] = [];
  /** What is looked up, and of each its number as a value. */
  readonly #keys = new Numbers();
  readonly #numbers: number[] = [];
  #empty: number | undefined;
  #asked = 0;
  #found = 0;

  /** By their numbers. */
  get all(): readonly unknown[] {
    return this.#values;
  }

  /** Holds a value that nobody else has. Gives its number. */
  keep(value: unknown): number {
    return this.#values.push(value) - 1;
  }

  /**
   * Holds a text or a list of texts, or finds the same one. Gives its number; undefined when it is something else, or when most records
   * have another one, so that looking is not worth the while. A list that is shared cannot be changed.
   */
  share(value: unknown): number | undefined {
    if (Array.isArray(value) && value.length === 0) {
      this.#empty ??= this.keep(none);
      return this.#empty;
    }
    const isWorthWhile = this.#asked < tellingMany || this.#found * 2 > this.#asked;
    const key = isWorthWhile ? keyOf(value) : undefined;
    if (key === undefined) return undefined;
    this.#asked++;
    const place = this.#keys.size < most ? this.#keys.of(key) : this.#keys.find(key);
    if (place === undefined) return undefined;
    const known = this.#numbers[place];
    if (known !== undefined) {
      this.#found++;
      return known;
    }
    const number = this.keep(Array.isArray(value) ? Object.freeze(value) : value);
    this.#numbers[place] = number;
    return number;
  }
}

/** Parts the texts of a list: what stands in no text that a person wrote. */
export const mark = '\u0000';

export const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && !value.includes(mark);

function keyOf(value: unknown): string | undefined {
  if (isPlain(value)) return value;
  return Array.isArray(value) && value.every(isPlain) ? mark + value.join(mark) : undefined;
}
