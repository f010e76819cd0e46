import type { Commitment } from '../../model/commitment.ts';
import { type Day, daysBetween } from '../day.ts';

/** A promise that is open. */
export interface OpenPromise {
  readonly commitment: Commitment;
  /** Days from today until its day, negative when it is overdue; undefined: it has none. */
  readonly days: number | undefined;
}

/**
 * The open promises, mine or theirs: the longest overdue first, those without a day last. Whoever is put off or not to be contacted
 * is among them: a promise stays one.
 */
export function openPromises(
  commitments: readonly Commitment[],
  whose: Commitment['whose'],
  today: Day,
): OpenPromise[] {
  const order = ({ commitment: { dueOn = '~', createdAt, id } }: OpenPromise): string =>
    `${dueOn} ${createdAt} ${id}`;
  return commitments
    .filter(one => one.whose === whose && one.outcome === undefined)
    .map(commitment => ({
      commitment,
      days: commitment.dueOn === undefined ? undefined : daysBetween(today, commitment.dueOn),
    }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
