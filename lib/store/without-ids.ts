/**
 * The value without any reference to these ids, wherever it stands: items of lists and fields that are one of them are left out.
 * The same value where there is none. Ids are UUIDs, so that a text that equals one is a reference.
 */
export function withoutIds<T>(value: T, ids: ReadonlySet<string>): T {
  if (Array.isArray(value)) {
    const left = value.filter(item => !isOne(item, ids));
    const items = left.map(item => withoutIds<unknown>(item, ids));
    return (isSame(value, items) ? value : items) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields: [string, unknown][] = Object.entries(value);
  const left = fields.filter(([, one]) => !isOne(one, ids));
  const entries = left.map(([field, one]) => [field, withoutIds(one, ids)] as const);
  return isSame(
    fields.map(([, one]) => one),
    entries.map(([, one]) => one),
  )
    ? value
    : (Object.fromEntries(entries) as T);
}

const isOne = (value: unknown, ids: ReadonlySet<string>): boolean =>
  typeof value === 'string' && ids.has(value);

const isSame = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length && before.every((item, index) => item === after[index]);
