/** A record by field name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Structural equality of what JSON can hold; an absent field and `undefined` are the same. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => equal(item, b[index]))
    );
  }
  const [left, right] = [a as Fields, b as Fields];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every(key =>
    equal(left[key], right[key]),
  );
}

/** The fields that differ, as they were and as they are; null: the field was absent. */
export function difference(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (equal(before[field], after[field])) continue;
    was[field] = before[field] ?? null;
    is[field] = after[field] ?? null;
  }
  return { before: was, after: is };
}

/** What the store keeps beside the facts: it goes with them and is never missed by itself. */
const kept: ReadonlySet<string> = new Set(['updatedAt', 'provenance', 'seen']);

const isTexts = (value: unknown): value is string[] => Array.isArray(value);
const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Takes a change back on a record that may have been edited since. A field edited since keeps the later edit and is
 * counted in `skipped`; of a list and of a map each item is looked at by itself.
 */
export function takenBack(
  current: Fields,
  change: { readonly before: Fields; readonly after: Fields },
): { fields: Fields; skipped: number } {
  const fields: Record<string, unknown> = { ...current };
  let skipped = 0;
  for (const field of Object.keys(change.after)) {
    const now = current[field] ?? null;
    const was = change.before[field] ?? null;
    const became = change.after[field];
    let next = now;
    if (equal(now, became)) next = was;
    else if (isTexts(now) && isTexts(was) && isTexts(became)) next = listBack(now, was, became);
    else if (isMap(now) && isMap(was) && isMap(became)) next = takenBack(now, difference(was, became)).fields;
    else if (!equal(now, was) && !kept.has(field)) skipped++;
    if (next === null) delete fields[field];
    else fields[field] = next;
  }
  return { fields, skipped };
}

function listBack(now: readonly string[], was: readonly string[], became: readonly string[]): string[] {
  const left = now.filter(item => was.includes(item) || !became.includes(item));
  return [...left, ...was.filter(item => !became.includes(item) && !left.includes(item))];
}

/** Whether a record that an entry made is still as it was made. */
export const untouched = (
  current: Fields,
  { updatedAt }: { readonly updatedAt?: string | undefined },
): boolean => equal(current.updatedAt, updatedAt);
