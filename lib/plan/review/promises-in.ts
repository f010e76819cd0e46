import type { Commitment } from '../../model/commitment.ts';
import type { Day } from '../day.ts';
import { endedOn, wasDue, wasKeptInTime } from '../promises/promise-end.ts';
import { isWithin, type Span } from '../span.ts';

/** Commitment ids by the day on which they ended, or were due. */
export interface Promises {
  /** Of mine: kept in time, kept after their day, released; all of them ended in the period. */
  readonly kept: readonly string[];
  readonly late: readonly string[];
  readonly released: readonly string[];
  /** Of mine: their day had come, and they were open at the end. */
  readonly open: readonly string[];
  readonly theirKept: readonly string[];
  readonly theirOpen: readonly string[];
}

/** What became of promises between two days. */
export function promisesIn(
  commitments: readonly Commitment[],
  days: Pick<Span, 'startOn' | 'endOn'>,
): Promises {
  const lists: { [K in keyof Promises]: [day: Day, id: string][] } = {
    kept: [],
    late: [],
    released: [],
    open: [],
    theirKept: [],
    theirOpen: [],
  };
  for (const commitment of commitments) {
    const { id, whose, outcome, dueOn = '' } = commitment;
    const end = endedOn(commitment);
    const isMine = whose === 'mine';
    if (wasDue(commitment, days.endOn)) lists[isMine ? 'open' : 'theirOpen'].push([dueOn, id]);
    else if (end !== undefined && isWithin(days, end)) {
      if (!isMine && outcome === 'kept') lists.theirKept.push([end, id]);
      if (isMine && outcome === 'released') lists.released.push([end, id]);
      if (isMine && outcome === 'kept') lists[wasKeptInTime(commitment) ? 'kept' : 'late'].push([end, id]);
    }
  }
  const sorted = (list: [day: Day, id: string][]): string[] =>
    list.sort((a, b) => (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1)).map(([, id]) => id);
  return {
    kept: sorted(lists.kept),
    late: sorted(lists.late),
    released: sorted(lists.released),
    open: sorted(lists.open),
    theirKept: sorted(lists.theirKept),
    theirOpen: sorted(lists.theirOpen),
  };
}
