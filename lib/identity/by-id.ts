import { Numbers } from './numbers.ts';

/** Records by their ids; a Map is one. */
export interface ById<Row> {
  readonly get: (id: string) => Row | undefined;
  readonly has: (id: string) => boolean;
}

const known = new WeakMap<readonly { readonly id: string }[], Numbers>();

/** A list's records by their ids, which are numbered once for each list: Numbers say why that is no Map. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ById<Row> {
  const numbers = known.get(rows) ?? new Numbers();
  if (numbers.size === 0) for (const { id } of rows) numbers.of(id);
  known.set(rows, numbers);
  const get = (id: string): Row | undefined => {
    const number = numbers.find(id);
    return number === undefined ? undefined : rows[number];
  };
  return { get, has: id => get(id) !== undefined };
}
