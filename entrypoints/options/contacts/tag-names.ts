import type { ContactRow } from '../../../lib/model/contact-row.ts';

/** More than anybody looks through. */
const most = 500;

/** All tags in use, the commonest first. */
export function tagNames(contacts: readonly ContactRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of contacts) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([tag]) => tag);
}
