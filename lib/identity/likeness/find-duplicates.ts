import type { Organization } from '../../model/organization.ts';
import { organizationRoots } from '../organization-roots.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { type DuplicatePair, likenesses, pairId } from './duplicate-pair.ts';
import { type Frequencies, judgePair } from './judge-pair.ts';
import { type LikenessFacts, type Signs, signsOf } from './signs.ts';

export interface DuplicateSearch {
  /** Ids of distinctions: pairs that were said to be two people. */
  readonly distinct?: ReadonlySet<string> | undefined;
  /** What is said of organizations: their other spellings are the same organization. */
  readonly organizations?: readonly Organization[] | undefined;
  /** Share done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * The pairs of contacts that may be one person, the surest first. Takes seconds for 100,000 and holds the thread: to be
 * run in a worker. What many contacts share (a common name, an office's mailbox) needs a second sign.
 */
export function findDuplicates(
  contacts: readonly LikenessFacts[],
  { distinct = new Set(), organizations = [], onProgress = () => undefined }: DuplicateSearch = {},
): DuplicatePair[] {
  const rootOf = organizationRoots(
    contacts.flatMap(({ organization }) => organization ?? []),
    organizations,
  );
  const everybody = contacts.map(facts => signsOf(facts, rootOf));
  onProgress(0.3);
  const frequencies = frequenciesOf(everybody);
  const found = new Map<string, DuplicatePair>();
  for (const [a, b] of candidatePairs(everybody, share => onProgress(0.35 + 0.6 * share))) {
    const pair = judgePair(a, b, frequencies);
    if (pair && !found.has(pair.id) && !distinct.has(pairId(a.facts.id, b.facts.id)))
      found.set(pair.id, pair);
  }
  onProgress(1);
  const order = (pair: DuplicatePair): number => likenesses.indexOf(pair.likeness);
  return [...found.values()].sort(
    (a, b) => order(a) - order(b) || b.reasons.length - a.reasons.length || (a.id < b.id ? -1 : 1),
  );
}

function frequenciesOf(everybody: readonly Signs[]): Frequencies {
  return {
    name: counter(everybody, ({ name }) => [name.soundKey]),
    mailbox: counter(everybody, ({ mailboxes }) => mailboxes),
    telephone: counter(everybody, ({ telephones }) => telephones),
  };
}

function counter(
  everybody: readonly Signs[],
  keysOf: (signs: Signs) => readonly string[],
): (key: string) => number {
  const counts = new Map<string, number>();
  for (const signs of everybody) for (const key of keysOf(signs)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return key => counts.get(key) ?? 0;
}
