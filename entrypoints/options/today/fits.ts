import type { DueLine, DueReason } from '../../../lib/plan/due/reason.ts';
import { dueInTenMinutes } from '../../../lib/plan/due/ten-minutes.ts';

/** A line of the list; where one has only so much time, the reason that fits and how long it takes. */
export interface Fits {
  readonly line: DueLine;
  readonly reason?: DueReason;
  readonly minutes?: number;
}

/** The lengths of time that one may have, in minutes. */
export const times = ['5', '10', '20', '30'] as const;
export type TimeAtHand = (typeof times)[number] | 'all';

/** The time at hand that the address names: `minutes=10`. */
export function readTime(query: string): TimeAtHand {
  const wanted = new URLSearchParams(query).get('minutes');
  return times.find(one => one === wanted) ?? 'all';
}

export const writeTime = (time: TimeAtHand): string => (time === 'all' ? '' : `minutes=${time}`);

/** What of the due list is shown. */
export const fitting = (lines: readonly DueLine[], time: TimeAtHand): readonly Fits[] =>
  time === 'all' ? lines.map(line => ({ line })) : dueInTenMinutes(lines, Number(time));
