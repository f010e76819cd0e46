import { Numbers } from '../identity/numbers.ts';

/** Rows by their records' ids, in the order in which they came first. */
export class KeptRows<Row> {
  readonly #rows: (Row | undefined)[];
  readonly #first: readonly { readonly id: string }[];
  /** Made when one is put: most lists are never changed. */
  #ids: Numbers | undefined;

  /** @param first Those that are there from the beginning. */
  constructor(first: readonly (Row & { readonly id: string })[] = []) {
    this.#first = first;
    this.#rows = [...first];
  }

  /** Takes a row in the place of the one with that id; undefined: it is gone. */
  put(id: string, row: Row | undefined): void {
    this.#ids ??= numbered(this.#first);
    this.#rows[this.#ids.of(id)] = row;
  }

  /** A new list of them. */
  list(): Row[] {
    return this.#rows.filter(row => row !== undefined);
  }
}

function numbered(rows: readonly { readonly id: string }[]): Numbers {
  const ids = new Numbers();
  for (const { id } of rows) ids.of(id);
  return ids;
}
