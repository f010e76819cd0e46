/** Texts in one piece, as a power of two. */
const perPiece = 4096;

const empty = (): PackedTextsState => ({ pieces: [], ends: new Uint32Array(perPiece), last: [] });

/** The texts as one thread hands them to another. */
export interface PackedTextsState {
  readonly pieces: string[];
  /** Of each text in a piece where it ends there. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Those that are in no piece yet. */
  readonly last: string[];
}

/** A list of very many short texts that grows: thousands of them are one long text, of which one is cut when it is asked for. */
export class PackedTexts {
  readonly #pieces: string[];
  #ends: Uint32Array<ArrayBuffer>;
  #last: string[];

  /** @param state Of another one, which is not used any more. */
  constructor({ pieces, ends, last }: PackedTextsState = empty()) {
    this.#pieces = pieces;
    this.#ends = ends;
    this.#last = last;
  }

  get state(): PackedTextsState {
    return { pieces: this.#pieces, ends: this.#ends, last: this.#last };
  }

  get length(): number {
    return this.#pieces.length * perPiece + this.#last.length;
  }

  push(text: string): number {
    if (this.#last.push(text) === perPiece) this.#closePiece();
    return this.length;
  }

  at(index: number): string | undefined {
    const piece = this.#pieces[Math.floor(index / perPiece)];
    const place = index % perPiece;
    if (piece === undefined) return this.#last[place];
    return piece.slice(place === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
  }

  #closePiece(): void {
    const from = this.#pieces.length * perPiece;
    if (this.#ends.length < from + perPiece) {
      const larger = new Uint32Array(2 * this.#ends.length);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    let end = 0;
    for (const [place, text] of this.#last.entries()) {
      end += text.length;
      this.#ends[from + place] = end;
    }
    this.#pieces.push(this.#last.join(''));
    this.#last = [];
  }
}
