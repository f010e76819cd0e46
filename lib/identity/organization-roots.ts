import type { Organization } from '../model/organization.ts';
import { acronymSuggestions } from './organization-spellings.ts';
import { recordedKeys } from './organizations.ts';
import { organizationsApart } from './organizations-apart.ts';

/**
 * One key for all spellings of an organization among `names`: those that a record calls its own, and an acronym with what
 * it stands for where that is not in doubt and you have not said otherwise.
 */
export function organizationRoots(
  names: Iterable<string>,
  records: readonly Organization[],
): (name: string) => string {
  const keyOf = recordedKeys(records);
  const byKey = new Map<string, string>();
  for (const name of new Set(names)) byKey.set(keyOf(name), name);
  byKey.delete('');
  const areApart = organizationsApart(records);
  const longs = new Map<string, Set<string>>();
  const organizations = [...byKey].map(([key, name]) => ({ key, name }));
  for (const {
    keys: [short, long],
  } of acronymSuggestions(organizations)) {
    if (!areApart(short, long)) longs.set(short, (longs.get(short) ?? new Set()).add(long));
  }
  const wholeOf = (short: string): string => {
    // Of `BKD Jabar`, `BKD Jawa Barat` and the whole name the last. `BPS` is one office until a second one turns up.
    const wholes = [...(longs.get(short) ?? [])].filter(long => !longs.has(long));
    return wholes.length === 1 ? (wholes[0] ?? short) : short;
  };
  return name => wholeOf(keyOf(name));
}
