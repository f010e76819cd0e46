import { Numbers } from '../identity/numbers.ts';

/** Rows by their records' ids, in the order in which they came first. */
export class KeptRows<Row> {
  readonly #ids = new Numbers();
  readonly #rows: (Row | undefined)[] = [];

  /** Takes a row in the place of the one with that id; undefined: it is gone. */
  put(id: string, row: Row | undefined): void {
    this.#rows[this.#ids.of(id)] = row;
  }

  /** A new list of them. */
  list(): Row[] {
    return this.#rows.filter(row => row !== undefined);
  }
}
