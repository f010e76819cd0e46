import type { DueLine } from './reason.ts';

export interface DueCount {
  /** How many people. */
  readonly count: number;
  /** How many promises of mine are among the reasons. */
  readonly promises: number;
}

export function countDue(lines: readonly DueLine[]): DueCount {
  let promises = 0;
  for (const { reasons } of lines) for (const { kind } of reasons) if (kind === 'promise') promises += 1;
  return { count: lines.length, promises };
}
