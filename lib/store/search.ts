import { fold } from '../identity/text.ts';
import type { ContactRow } from '../model/contact-row.ts';
import type { JejaringEvent } from '../model/event.ts';

type Searchable = ContactRow | JejaringEvent;

const texts = new WeakMap<Searchable, string>();

/** Everything one may remember of a record, folded. Kept with the record: folding costs far more than looking. */
function searchText(record: Searchable): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const own =
    'speakers' in record
      ? [record.organizer, record.description, ...record.speakers]
      : [
          record.nickname,
          record.jobTitle,
          record.organization,
          record.headline,
          ...record.email,
          ...record.telephone,
        ];
  const text = fold(
    [record.name, record.location, record.url, record.note, ...own, ...record.tags]
      .filter(Boolean)
      .join('\n'),
  );
  texts.set(record, text);
  return text;
}

/** The records that hold every word of the query (any order, diacritics and case apart) and bear the tag, in their order. */
export function matching<R extends Searchable>(
  records: readonly R[],
  query: string,
  tag: string,
): readonly R[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && tag === '') return records;
  return records.filter(
    record =>
      (tag === '' || record.tags.includes(tag)) && words.every(word => searchText(record).includes(word)),
  );
}

/** A sorted copy. `keyOf` is asked once a record; records without a value come last in both directions. */
export function sortedBy<R>(
  records: readonly R[],
  keyOf: (record: R) => string,
  compare: (a: string, b: string) => number,
  descending: boolean,
): readonly R[] {
  const sign = descending ? -1 : 1;
  return records
    .map(record => ({ record, key: keyOf(record) }))
    .sort((a, b) =>
      a.key === '' || b.key === ''
        ? Number(a.key === '') - Number(b.key === '')
        : sign * compare(a.key, b.key),
    )
    .map(({ record }) => record);
}

/** All tags in use, the commonest first. */
export function tagsInUse(records: readonly Searchable[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of records) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([tag]) => tag);
}
