import { duplicateGroups } from '../../../lib/identity/likeness/duplicate-groups.ts';
import type { DuplicatePair, Likeness } from '../../../lib/identity/likeness/duplicate-pair.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { Merging } from '../../../lib/store/merge-contacts.ts';

/** A pair that is still to be decided, with those whom it is about, the one saved first first. */
export interface OpenPair {
  readonly id: string;
  readonly pair: DuplicatePair;
  readonly contacts: readonly [ContactRow, ContactRow];
}

export type OpenPairs = Readonly<Record<Likeness, readonly OpenPair[]>>;

/** The found pairs of which both are there and nobody has said that they are two people. */
export function openPairs(
  pairs: readonly DuplicatePair[],
  contactOf: (id: string) => ContactRow | undefined,
  distinct: ReadonlySet<string>,
): OpenPairs {
  const open: Record<Likeness, OpenPair[]> = { certain: [], likely: [], possible: [] };
  for (const pair of pairs) {
    const [a, b] = pair.contactIds.map(contactOf);
    if (a && b && !distinct.has(pair.id))
      open[pair.likeness].push({ id: pair.id, pair, contacts: inOrder(a, b) });
  }
  return open;
}

/** The one saved first, whose id is to stay, first. */
export const inOrder = <C extends Pick<ContactRow, 'id' | 'createdAt'>>(a: C, b: C): [C, C] =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? [a, b] : [b, a];

/** What merging all of them comes to; nobody is in two mergings: who is left over is found by the next search. */
export function mergingsOf(
  open: readonly OpenPair[],
  contactOf: (id: string) => ContactRow | undefined,
): Merging[] {
  const taken = new Set<string>();
  return duplicateGroups(open.map(({ pair }) => pair)).flatMap(({ contactIds }) => {
    if (contactIds.some(id => taken.has(id))) return [];
    for (const id of contactIds) taken.add(id);
    const contacts = contactIds.flatMap(id => contactOf(id) ?? []);
    const [keep, ...others] = contacts.sort((a, b) => (inOrder(a, b)[0] === a ? -1 : 1));
    return keep && others.length > 0 ? [{ keepId: keep.id, otherIds: others.map(({ id }) => id) }] : [];
  });
}
