import { isPlain, mark, SharedValues } from './shared-values.ts';
import { bytesOf, type TextBytes, textOf } from './text-bytes.ts';

/** Characters of a text that are written down in 11 bits; longer ones are held as they are. */
const longest = 2047;
/** A column is closed at so many characters: where a text begins in it is written down in 20 bits, and it is read as a whole. */
const fullAt = 200_000;

/** The texts of a field of some rows as one. */
interface Column {
  /** The first row. */
  readonly from: number;
  readonly text: string | TextBytes;
}

interface PackedField {
  readonly key: string;
  /** Of each row: 0 without a value; odd: where its text begins and how long it is; even: the number of a value, and one more. */
  readonly cells: Uint32Array<ArrayBuffer>;
  readonly columns: readonly Column[];
  /** Whether what is cut is a list; whatever else the field holds is among the values. */
  readonly isList: boolean;
  readonly values: readonly unknown[];
}

/**
 * Very many rows, as they are held and as one thread hands them to another: field by field, the texts of thousands of them are one long
 * text, of which one is cut when it is asked for, and what many have in common is there once. Two million small values less are as many
 * less to look through whenever memory is cleaned up, in which time a page that is scrolled stands still.
 */
export interface PackedRows {
  readonly count: number;
  readonly fields: readonly PackedField[];
}

/** Packs rows, part by part. */
export class RowPacker<Row extends { readonly id: string }> {
  readonly #fields = new Map<string, FieldPacker>();
  #count = 0;

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      const place = this.#count++;
      for (const key in row) if (row[key] !== undefined) this.#fieldOf(key).put(place, row[key]);
    }
  }

  /** All that was added; nothing can be added after it. */
  finish(): PackedRows {
    const count = this.#count;
    return { count, fields: [...this.#fields].map(([key, field]) => field.finish(key, count)) };
  }

  #fieldOf(key: string): FieldPacker {
    const known = this.#fields.get(key);
    if (known) return known;
    const field = new FieldPacker();
    this.#fields.set(key, field);
    return field;
  }
}

class FieldPacker {
  readonly #values = new SharedValues();
  readonly #columns: Column[] = [];
  #isList: boolean | undefined;
  #cells = new Uint32Array(1024);
  #from = 0;
  #parts: string[] = [];
  #length = 0;

  put(place: number, value: unknown): void {
    if (place >= this.#cells.length) this.#cells = resized(this.#cells, 2 * place);
    const shared = this.#values.share(value);
    const text = shared === undefined ? this.#textOf(value) : undefined;
    if (text === undefined) this.#cells[place] = 2 * ((shared ?? this.#values.keep(value)) + 1);
    else {
      if (this.#length + text.length > fullAt) this.#closeColumn(place);
      this.#cells[place] = this.#length * 4096 + text.length * 2 + 1;
      this.#parts.push(text);
      this.#length += text.length;
    }
  }

  finish(key: string, count: number): PackedField {
    this.#closeColumn(count);
    const isList = this.#isList ?? false;
    return {
      key,
      cells: resized(this.#cells, count),
      columns: this.#columns,
      isList,
      values: this.#values.all,
    };
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

  #closeColumn(next: number): void {
    if (this.#parts.length > 0) this.#columns.push({ from: this.#from, text: this.#parts.join('') });
    this.#from = next;
    this.#parts = [];
    this.#length = 0;
  }
}

function resized(cells: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  const other = new Uint32Array(count);
  other.set(cells.subarray(0, count));
  return other;
}

/** The values of one field. */
class FieldReader {
  readonly #field: PackedField;
  readonly #columns: Column[];

  constructor(field: PackedField) {
    this.#field = field;
    this.#columns = [...field.columns];
    for (const value of field.values) if (Array.isArray(value)) Object.freeze(value);
  }

  at(place: number): unknown {
    const { cells, isList, values } = this.#field;
    const cell = cells[place] ?? 0;
    if (cell === 0) return undefined;
    if ((cell & 1) === 0) return values[cell / 2 - 1];
    const start = cell >>> 12;
    const text = this.#columnOf(place).slice(start, start + ((cell >>> 1) & longest));
    return isList ? text.split(mark) : text;
  }

  #columnOf(place: number): string {
    const columns = this.#columns;
    let number = columns.length - 1;
    while (number > 0 && (columns[number]?.from ?? 0) > place) number--;
    const { from = 0, text = '' } = columns[number] ?? {};
    if (typeof text === 'string') return text;
    const read = textOf(text);
    columns[number] = { from, text: read };
    return read;
  }
}

/** One shape for all rows that were ever packed: what reads one of them reads all. */
class PackedRow {
  static readonly #numbers = new Map<string, number>();
  /** By the numbers of fields, which are the same everywhere. */
  readonly #fields: readonly (FieldReader | undefined)[];
  readonly #place: number;

  constructor(fields: readonly (FieldReader | undefined)[], place: number) {
    this.#fields = fields;
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
        return this.#fields[number]?.at(this.#place);
      },
    });
    return number;
  }
}

/**
 * Rows that were packed. They are read by their fields and have none of their own, so that they cannot be spread or copied. A list that is
 * not shared comes as another array each time.
 */
export function rowsOf<Row extends { readonly id: string }>(packed: PackedRows): Row[] {
  const fields: (FieldReader | undefined)[] = [];
  for (const field of packed.fields) fields[PackedRow.numberOf(field.key)] = new FieldReader(field);
  // Its fields are those of the rows that were put in, which no type can tell.
  return Array.from({ length: packed.count }, (_, place) => new PackedRow(fields, place)) as unknown as Row[];
}

/** The same rows as another thread takes them over: nothing of them is copied, and nothing read before it is asked for. */
export const toHandOver = ({ count, fields }: PackedRows): PackedRows => ({
  count,
  fields: fields.map(field => ({ ...field, columns: field.columns.map(inBytes) })),
});

const inBytes = ({ from, text }: Column): Column => ({
  from,
  text: typeof text === 'string' ? bytesOf(text) : text,
});

/** What can be handed over with packed rows instead of being copied. */
export const buffersOf = ({ fields }: PackedRows): ArrayBuffer[] =>
  fields.flatMap(({ cells, columns }) => [
    cells.buffer,
    ...columns.flatMap(({ text }) => (typeof text === 'string' ? [] : text.buffer)),
  ]);
