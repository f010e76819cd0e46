import { gainedItems } from '../identity/facts.ts';
import { difference, equal, type Fields, isList, isMap, sameIn } from './difference.ts';
import { RecordGone } from './errors.ts';

/**
 * Writes the named fields over what is stored by now; null empties one. Of a list and of a map only what differs from what was
 * shown is done, so that what was changed in another page meanwhile stays. Throws `RecordGone` when an item is changed that was
 * taken off a list there.
 */
export function withEdit<R extends object>(stored: R, edit: object, from: object = stored): R {
  const fields: Record<string, unknown> = { ...(stored as Fields) };
  const shown: Fields = { ...from };
  for (const [field, wanted] of Object.entries(edit) as [string, unknown][]) {
    if (wanted === undefined) continue;
    const value = edited(field, fields[field], shown[field], wanted);
    if (value === null) delete fields[field];
    else fields[field] = value;
  }
  return fields as R;
}

function edited(field: string, now: unknown, shown: unknown, wanted: unknown): unknown {
  if (isList(now)) return listEdit(field, now, shown, wanted ?? []);
  if (isMap(now) && isMap(shown) && isMap(wanted))
    return withEdit(now, difference(shown, wanted).after, shown);
  return wanted;
}

function listEdit(field: string, now: readonly unknown[], shown: unknown, wanted: unknown): unknown {
  if (!isList(shown) || !isList(wanted) || equal(shown, now)) return wanted;
  const left = now.flatMap(item => {
    const [was, is] = [sameIn(shown, item), sameIn(wanted, item)];
    if (!was) return [item];
    return is ? [edited(field, item, was.item, is.item)] : [];
  });
  const added = wanted.filter(item => {
    const was = sameIn(shown, item);
    if (was && !equal(was.item, item) && !sameIn(now, item)) throw new RecordGone(`an item of ${field}`);
    return !was && !sameIn(left, item);
  });
  return isTexts(left) && isTexts(added)
    ? [...left, ...gainedItems(field, left, added)]
    : [...left, ...added];
}

const isTexts = (list: readonly unknown[]): list is readonly string[] =>
  list.every(item => typeof item === 'string');
