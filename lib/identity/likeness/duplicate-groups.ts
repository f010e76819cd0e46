import { type DuplicatePair, type Likeness, likenesses } from './duplicate-pair.ts';

/** Contacts that are shown together as one person, saved several times. */
export interface DuplicateGroup {
  readonly contactIds: readonly string[];
  readonly pairs: readonly DuplicatePair[];
  /** That of its least sure pair. */
  readonly likeness: Likeness;
}

const levelOf = ({ likeness }: DuplicatePair): number => likenesses.indexOf(likeness);

/**
 * Groups of pairs, the surest first. A group grows beyond two only where everybody in it is a pair with everybody: two who are
 * each like a third may be unlike each other. A pair that is only `possible` never makes a group larger.
 */
export function duplicateGroups(pairs: readonly DuplicatePair[]): DuplicateGroup[] {
  const known = new Map(pairs.map(pair => [pair.id, pair]));
  const partners = new Map<string, Map<string, DuplicatePair>>();
  for (const pair of known.values()) {
    const [a, b] = pair.contactIds;
    partnersOf(partners, a).set(b, pair);
    partnersOf(partners, b).set(a, pair);
  }
  const members = new Map<string, readonly string[]>();
  const groupOf = (id: string): readonly string[] => members.get(id) ?? [id];
  for (const pair of [...known.values()].sort((a, b) => levelOf(a) - levelOf(b))) {
    const [a, b] = pair.contactIds;
    const [first, second] = [groupOf(a), groupOf(b)];
    if (first === second || pair.likeness === 'possible') continue;
    if (!first.every(x => second.every(y => partners.get(x)?.has(y)))) continue;
    const all = [...first, ...second];
    for (const id of all) members.set(id, all);
  }
  const groups = [...new Set(members.values())].map(ids => group(ids, within(ids, partners)));
  const shown = new Set(groups.flatMap(({ pairs: own }) => own.map(({ id }) => id)));
  const alone = [...known.values()].filter(({ id }) => !shown.has(id));
  return [...groups, ...alone.map(pair => group(pair.contactIds, [pair]))].sort(
    (a, b) => likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness),
  );
}

function partnersOf(
  partners: Map<string, Map<string, DuplicatePair>>,
  id: string,
): Map<string, DuplicatePair> {
  const own = partners.get(id) ?? new Map<string, DuplicatePair>();
  partners.set(id, own);
  return own;
}

const within = (
  ids: readonly string[],
  partners: ReadonlyMap<string, ReadonlyMap<string, DuplicatePair>>,
): DuplicatePair[] =>
  ids.flatMap((a, index) => ids.slice(index + 1).flatMap(b => partners.get(a)?.get(b) ?? []));

function group(contactIds: readonly string[], pairs: readonly DuplicatePair[]): DuplicateGroup {
  const level = Math.max(...pairs.map(levelOf));
  return { contactIds, pairs, likeness: likenesses[level] ?? 'possible' };
}
