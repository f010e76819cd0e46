/**
 * Numbers for ids, from 0 on: an id keeps its number as long as the page lives. What belongs to somebody is then found by a place in
 * an array, where with 100,000 people looking up texts in maps takes most of the time.
 */
export class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  /** How many there are; arrays by number are that long. */
  get size(): number {
    return this.#texts.length;
  }

  /** The number of an id; of one that is new the next. */
  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#numbers.set(id, number);
    this.#texts.push(id);
    return number;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/** Of contacts, by their ids. */
export const contactNumbers = new Numbers();
/** Of events, by their ids. */
export const eventNumbers = new Numbers();

/** By number the place in a list, and one more: 0 is for who is not in it. */
export function placesByNumber(number: Int32Array): Int32Array {
  const places = new Int32Array(contactNumbers.size);
  for (let place = 0; place < number.length; place += 1) places[number[place] ?? 0] = place + 1;
  return places;
}

/** Of the few words of a vocabulary, `friend`, `mentor`, from 1 on: 0 is for none. */
export class WordNumbers {
  readonly #numbers = new Numbers();

  of(word: string | undefined): number {
    return word === undefined ? 0 : this.#numbers.of(word) + 1;
  }
}
