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

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isMap = (value: unknown): value is Fields =>
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
    const { value, missed } = valueBack(
      current[field] ?? null,
      change.before[field] ?? null,
      change.after[field],
    );
    if (!kept.has(field)) skipped += missed;
    if (value === null) delete fields[field];
    else fields[field] = value;
  }
  return { fields, skipped };
}

/** What a value becomes, and how many later edits were in the way. */
interface Back<Value = unknown> {
  readonly value: Value;
  readonly missed: number;
}

function valueBack(now: unknown, was: unknown, became: unknown): Back {
  if (equal(now, became)) return { value: was, missed: 0 };
  if (isList(now) && isList(was) && isList(became)) return listBack(now, was, became);
  if (isMap(now) && isMap(was) && isMap(became)) {
    const { fields, skipped } = takenBack(now, difference(was, became));
    return { value: fields, missed: skipped };
  }
  return { value: now, missed: equal(now, was) ? 0 : 1 };
}

type List = readonly unknown[];

/** What was added goes, what was taken off comes back at the end, what was changed is as it was; the rest stays. */
function listBack(now: List, was: List, became: List): Back<List> {
  const left: unknown[] = [];
  let missed = 0;
  for (const item of now) {
    const [before, after] = [sameIn(was, item), sameIn(became, item)];
    if (!after) left.push(item);
    else if (before) {
      const back = valueBack(item, before.item, after.item);
      left.push(back.value);
      missed += back.missed;
    } else if (!equal(item, after.item)) {
      // Added, and written on since.
      left.push(item);
      missed++;
    }
  }
  const gone = was.filter(item => !sameIn(became, item) && !sameIn(now, item));
  return { value: [...left, ...gone], missed };
}

/** The item of a list that is this one: by its id where it has one. */
export function sameIn(list: List, item: unknown): { readonly item: unknown } | undefined {
  const id = idOf(item);
  const at = list.findIndex(one => (id === undefined ? equal(one, item) : idOf(one) === id));
  return at === -1 ? undefined : { item: list[at] };
}

const idOf = (item: unknown): unknown => (isMap(item) ? item.id : undefined);

/** Whether a record that an entry made is still as it was made. */
export const untouched = (
  current: Fields,
  { updatedAt }: { readonly updatedAt?: string | undefined },
): boolean => equal(current.updatedAt, updatedAt);
