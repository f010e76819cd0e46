import { Numbers } from '../../identity/numbers.ts';

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
