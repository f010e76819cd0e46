/** Different values of a field that are kept to be shared. */
const most = 10_000;
/** So many values of a field tell whether sharing it is worth the while. */
const tellingMany = 1000;

interface Field {
  readonly texts: Map<string, string>;
  readonly lists: Map<string, readonly unknown[]>;
  asked: number;
  found: number;
}

const none: readonly never[] = Object.freeze([]);

/**
 * Gives the way to hold in common what records have in common: an organization that a thousand contacts name is then one text, not a
 * thousand. Less memory is also less to look through when it is cleaned up, in which time a page that is scrolled stands still.
 * A field that has another value in most records is left alone. A list that is shared cannot be changed.
 *
 * @returns Changes the record it is given, which must be the caller's own, and gives it back.
 */
export function sharing(): <R extends object>(record: R) => R {
  const fields = new Map<string, Field>();
  return record => {
    for (const key in record) {
      const value: unknown = record[key];
      const isList = Array.isArray(value);
      if (!isList && typeof value !== 'string') continue;
      let field = fields.get(key);
      if (!field) {
        field = { texts: new Map(), lists: new Map(), asked: 0, found: 0 };
        fields.set(key, field);
      }
      const shared = isList ? sharedList(value, field) : sharedText(value, field);
      if (shared !== value) Reflect.set(record, key, shared);
    }
    return record;
  };
}

const isWorthWhile = ({ asked, found }: Field): boolean => asked < tellingMany || found * 2 > asked;

function sharedText(text: string, field: Field): string {
  if (!isWorthWhile(field)) return text;
  const known = field.texts.get(text);
  field.asked++;
  if (known !== undefined) field.found++;
  else if (field.texts.size < most) field.texts.set(text, text);
  return known ?? text;
}

function sharedList(list: readonly unknown[], field: Field): readonly unknown[] {
  if (list.length === 0) return none;
  if (!isWorthWhile(field) || !list.every(one => typeof one === 'string')) return list;
  // Joined by what stands in no text that a person wrote.
  const key = list.join('\u0000');
  const known = field.lists.get(key);
  field.asked++;
  if (known) field.found++;
  else if (field.lists.size < most) field.lists.set(key, Object.freeze(list));
  return known ?? list;
}
