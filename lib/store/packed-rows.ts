import { isPlain, mark, SharedValues } from './shared-values.ts';

/** Characters of a text that are written down in 11 bits; longer ones are held as they are. */
const longest = 2047;
/** A piece is closed from so many characters on: where a text begins in it is written down in 20 bits. */
const fullAt = 500_000;

/**
 * Gives the way to hold very many rows: the texts of thousands of them are one long text each, of which a field is cut when it is
 * asked for, and what many have in common is held once. Two million small values less are as many less to look through whenever memory
 * is cleaned up, in which time a page that is scrolled stands still.
 *
 * A row that was packed is read by its fields; it has none of its own beside its id, so that it cannot be spread or copied. A list comes
 * as another array each time.
 *
 * @returns Packs rows; those of one call are packed together.
 */
export function packing<Row extends { readonly id: string }>(): (rows: readonly Row[]) => Row[] {
  const fields = new Map<string, PackedField>();
  const pieces: string[] = [];
  /** Of each row the piece that its texts stand in. */
  const pieceOf: number[] = [];
  let parts: string[] = [];
  let length = 0;

  class PackedRow {
    readonly id: string;
    readonly #place: number;

    constructor(id: string, place: number) {
      this.id = id;
      this.#place = place;
    }

    static valueOf(row: PackedRow, field: PackedField): unknown {
      return field.at(row.#place, pieces[pieceOf[row.#place] ?? 0] ?? '');
    }
  }

  const fieldOf = (key: string): PackedField => {
    const known = fields.get(key);
    if (known) return known;
    const field = new PackedField();
    fields.set(key, field);
    Object.defineProperty(PackedRow.prototype, key, {
      get(this: PackedRow) {
        return PackedRow.valueOf(this, field);
      },
    });
    return field;
  };
  const closePiece = (): void => {
    pieces.push(parts.join(''));
    parts = [];
    length = 0;
  };
  const pack = (row: Row): PackedRow => {
    const place = pieceOf.push(pieces.length) - 1;
    for (const key in row) {
      if (key === 'id' || row[key] === undefined) continue;
      const text = fieldOf(key).put(place, row[key], length);
      if (text === undefined) continue;
      parts.push(text);
      length += text.length;
    }
    if (length > fullAt) closePiece();
    return new PackedRow(row.id, place);
  };
  return rows => {
    const packed = rows.map(pack);
    if (length > 0) closePiece();
    // Its fields are those of the rows that were put in, which no type can tell.
    return packed as unknown as Row[];
  };
}

/** One field of all rows. */
class PackedField {
  readonly #values = new SharedValues();
  /** Whether what is cut is a list; whatever else the field holds is held as it is. */
  #isList: boolean | undefined;
  /** Of each row: 0 without a value; odd: where its text begins and how long it is; even: the number of a value, and one more. */
  #cells = new Uint32Array(1024);

  /** Takes in the value of a row. Gives the text that is to stand in the piece from `start` on, if any. */
  put(place: number, value: unknown, start: number): string | undefined {
    const shared = this.#values.share(value);
    const text = shared === undefined ? this.#textOf(value) : undefined;
    this.#write(
      place,
      text === undefined
        ? 2 * ((shared ?? this.#values.keep(value)) + 1)
        : start * 4096 + text.length * 2 + 1,
    );
    return text;
  }

  at(place: number, piece: string): unknown {
    const cell = this.#cells[place] ?? 0;
    if (cell === 0) return undefined;
    if ((cell & 1) === 0) return this.#values.at(cell / 2 - 1);
    const start = cell >>> 12;
    const text = piece.slice(start, start + ((cell >>> 1) & longest));
    return this.#isList ? text.split(mark) : text;
  }

  /** What a value is written as; undefined when it is held as it is. */
  #textOf(value: unknown): string | undefined {
    const isList = Array.isArray(value);
    if (!(isList ? value.every(isPlain) : typeof value === 'string')) return undefined;
    this.#isList ??= isList;
    if (this.#isList !== isList) return undefined;
    const text = isList ? value.join(mark) : String(value);
    return text.length <= longest ? text : undefined;
  }

  #write(place: number, cell: number): void {
    if (place >= this.#cells.length) {
      const larger = new Uint32Array(2 * Math.max(place, this.#cells.length));
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells[place] = cell;
  }
}
