import { isPlain, mark, SharedValues } from './shared-values.ts';

/** Characters of a text that are written down in 11 bits; longer ones are held as they are. */
const longest = 2047;
/** A piece is closed from so many characters on: where a text begins in it is written down in 20 bits. */
const fullAt = 500_000;

interface PackedField {
  readonly key: string;
  /** Of each row: 0 without a value; odd: where its text begins and how long it is; even: the number of a value, and one more. */
  readonly cells: Uint32Array<ArrayBuffer>;
  /** Whether what is cut is a list; whatever else the field holds is among the values. */
  readonly isList: boolean;
  readonly values: readonly unknown[];
}

/**
 * Very many rows, as they are held and as one thread hands them to another: the texts of thousands of them are one long text each, of
 * which a field is cut when it is asked for, and what many have in common is there once. Two million small values less are as many less
 * to look through whenever memory is cleaned up, in which time a page that is scrolled stands still.
 */
export interface PackedRows {
  readonly ids: readonly string[];
  readonly pieces: readonly string[];
  /** Of each row the piece that its texts stand in. */
  readonly pieceOf: Uint32Array<ArrayBuffer>;
  readonly fields: readonly PackedField[];
}

/** Packs rows, part by part. */
export class RowPacker<Row extends { readonly id: string }> {
  readonly #ids: string[] = [];
  readonly #pieces: string[] = [];
  readonly #pieceOf: number[] = [];
  readonly #fields = new Map<string, FieldPacker>();
  #parts: string[] = [];
  #length = 0;

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      const place = this.#ids.push(row.id) - 1;
      this.#pieceOf.push(this.#pieces.length);
      for (const key in row) {
        if (key === 'id' || row[key] === undefined) continue;
        const text = this.#fieldOf(key).put(place, row[key], this.#length);
        if (text === undefined) continue;
        this.#parts.push(text);
        this.#length += text.length;
      }
      if (this.#length > fullAt) this.#closePiece();
    }
  }

  /** All that was added; nothing can be added after it. */
  finish(): PackedRows {
    this.#closePiece();
    return {
      ids: this.#ids,
      pieces: this.#pieces,
      pieceOf: Uint32Array.from(this.#pieceOf),
      fields: [...this.#fields].map(([key, field]) => field.finish(key, this.#ids.length)),
    };
  }

  #fieldOf(key: string): FieldPacker {
    const known = this.#fields.get(key);
    if (known) return known;
    const field = new FieldPacker();
    this.#fields.set(key, field);
    return field;
  }

  #closePiece(): void {
    this.#pieces.push(this.#parts.join(''));
    this.#parts = [];
    this.#length = 0;
  }
}

class FieldPacker {
  readonly #values = new SharedValues();
  #isList: boolean | undefined;
  #cells = new Uint32Array(1024);

  /** Takes in the value of a row. Gives the text that is to stand in the piece from `start` on, if any. */
  put(place: number, value: unknown, start: number): string | undefined {
    const shared = this.#values.share(value);
    const text = shared === undefined ? this.#textOf(value) : undefined;
    const isCut = text !== undefined;
    const cell = isCut ? start * 4096 + text.length * 2 + 1 : 2 * ((shared ?? this.#values.keep(value)) + 1);
    if (place >= this.#cells.length) this.#cells = resized(this.#cells, 2 * place);
    this.#cells[place] = cell;
    return text;
  }

  finish(key: string, count: number): PackedField {
    const { all } = this.#values;
    return { key, cells: resized(this.#cells, count), isList: this.#isList ?? false, values: all };
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
}

function resized(cells: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  const other = new Uint32Array(count);
  other.set(cells.subarray(0, count));
  return other;
}

/** Packed rows with their fields by number, the same one for a key everywhere. */
interface Table {
  readonly pieces: readonly string[];
  readonly pieceOf: Uint32Array;
  readonly fields: readonly (PackedField | undefined)[];
}

/** One shape for all rows that were ever packed: what reads one of them reads all. */
class PackedRow {
  static readonly #numbers = new Map<string, number>();
  readonly id: string;
  readonly #table: Table;
  readonly #place: number;

  constructor(id: string, table: Table, place: number) {
    this.id = id;
    this.#table = table;
    this.#place = place;
  }

  /** The number of a field, by which rows are read. */
  static numberOf(key: string): number {
    const known = PackedRow.#numbers.get(key);
    if (known !== undefined) return known;
    const number = PackedRow.#numbers.size;
    PackedRow.#numbers.set(key, number);
    Object.defineProperty(PackedRow.prototype, key, {
      get(this: PackedRow) {
        return this.#valueOf(number);
      },
    });
    return number;
  }

  #valueOf(number: number): unknown {
    const { fields, pieces, pieceOf } = this.#table;
    const field = fields[number];
    const cell = field?.cells[this.#place] ?? 0;
    if (!field || cell === 0) return undefined;
    if ((cell & 1) === 0) return field.values[cell / 2 - 1];
    const start = cell >>> 12;
    const piece = pieces[pieceOf[this.#place] ?? 0] ?? '';
    const text = piece.slice(start, start + ((cell >>> 1) & longest));
    return field.isList ? text.split(mark) : text;
  }
}

/**
 * Rows that were packed. They are read by their fields and have none of their own beside the id, so that they cannot be spread or
 * copied. A list that is not shared comes as another array each time.
 */
export function rowsOf<Row extends { readonly id: string }>(packed: PackedRows): Row[] {
  const fields: (PackedField | undefined)[] = [];
  for (const field of packed.fields) {
    fields[PackedRow.numberOf(field.key)] = field;
    for (const value of field.values) if (Array.isArray(value)) Object.freeze(value);
  }
  const table: Table = { pieces: packed.pieces, pieceOf: packed.pieceOf, fields };
  // Its fields are those of the rows that were put in, which no type can tell.
  return packed.ids.map((id, place) => new PackedRow(id, table, place)) as unknown as Row[];
}

/** What can be handed over with packed rows instead of being copied. */
export const buffersOf = ({ pieceOf, fields }: PackedRows): ArrayBuffer[] => [
  pieceOf.buffer,
  ...fields.map(({ cells }) => cells.buffer),
];
