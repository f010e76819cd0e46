/** Texts in one piece, as a power of two. */
const perPiece = 4096;

/** A list of very many short texts that grows: thousands of them are one long text, of which one is cut when it is asked for. */
export class PackedTexts {
  readonly #pieces: string[] = [];
  /** Of each text in a piece where it ends there. */
  #ends = new Uint32Array(perPiece);
  #last: string[] = [];

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
