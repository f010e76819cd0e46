/** Where the texts are held, in the order of their numbers. */
interface Texts {
  readonly length: number;
  readonly push: (text: string) => number;
  readonly at: (number: number) => string | undefined;
}

/**
 * Numbers for texts (ids, words), from 0 on: a text keeps its number. What belongs to somebody is then found by a place in an array.
 *
 * It looks them up by itself: the engine of Chromium puts every text that is used as a key of a Map or a Set into a table of its own,
 * and with 200,000 of them each clean-up of memory halts the page for as long as it takes to walk through that table.
 */
export class Numbers {
  readonly #texts: Texts;
  /** By hash, and from there on the next free one: a number, and one more. Twice as many as texts, and a power of two. */
  #places: Int32Array<ArrayBuffer>;

  /**
   * @param texts `PackedTexts` for texts that nobody else holds.
   * @param places Of the Numbers that the texts are from, if there are any.
   */
  constructor(texts: Texts = list(), places = new Int32Array(16)) {
    this.#texts = texts;
    this.#places = places;
  }

  /** What is handed to another thread with the texts. */
  get places(): Int32Array<ArrayBuffer> {
    return this.#places;
  }

  /** How many there are; arrays by number are that long. */
  get size(): number {
    return this.#texts.length;
  }

  /** The number of a text; of one that is new the next. */
  of(text: string): number {
    const place = this.#placeOf(text);
    const known = this.#places[place] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#texts.push(text) - 1;
    if (2 * (number + 1) > this.#places.length) this.#grow();
    else this.#places[place] = number + 1;
    return number;
  }

  /** The number of a text that has one. */
  find(text: string): number | undefined {
    const known = this.#places[this.#placeOf(text)] ?? 0;
    return known > 0 ? known - 1 : undefined;
  }

  textOf(number: number): string {
    return this.#texts.at(number) ?? '';
  }

  /** Where a text stands, or would. */
  #placeOf(text: string): number {
    const places = this.#places;
    const last = places.length - 1;
    let place = hashOf(text) & last;
    for (let number = places[place]; number; number = places[place]) {
      if (this.#texts.at(number - 1) === text) break;
      place = (place + 1) & last;
    }
    return place;
  }

  #grow(): void {
    this.#places = new Int32Array(2 * this.#places.length);
    for (let number = 0; number < this.size; number++)
      this.#places[this.#placeOf(this.textOf(number))] = number + 1;
  }
}

const list = (): string[] => [];

/** FNV-1a over UTF-16 code units, with its upper half folded into the lower, which is what is looked at. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash ^ (hash >>> 15);
}
