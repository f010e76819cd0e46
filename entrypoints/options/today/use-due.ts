import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../../lib/plan/day.ts';
import type { DueLine } from '../../../lib/plan/due/reason.ts';
import { whenPrepared } from '../use-prepared.ts';
import type { Workspace } from '../workspace.ts';
import { type DueData, dueOf, knownDue } from './due-of.ts';

/** So many records are reckoned while the page waits; more of them once it has been drawn. */
const few = 20_000;

/** The due list; undefined until it is there. After a change the last one stands until the new one is reckoned. */
export function useDue(
  { data, settings: { cadences } }: Pick<Workspace, 'data' | 'settings'>,
  today: Day,
): readonly DueLine[] | undefined {
  const [late, setLate] = useState<readonly DueLine[]>();
  const isFew = data.contacts.length + data.attendances.length <= few;
  const lines = !data.isWhole
    ? undefined
    : isFew
      ? dueOf(data, cadences, today)
      : knownDue(data, cadences, today);
  const { isWhole } = data;
  useDataEffect(data, () => {
    if (!isWhole || isFew) return undefined;
    return whenPrepared(data, () => setLate(dueOf(data, cadences, today)));
  }, [isWhole, isFew, cadences, today]);
  return lines ?? late;
}

/** An effect of the data of which the due list is made. */
export function useDataEffect(
  data: DueData,
  effect: () => (() => void) | undefined,
  others: readonly unknown[],
): void {
  const { contacts, summaries, commitments, events, attendances, mentorships, lastSessions } = data;
  useEffect(effect, [
    contacts,
    summaries,
    commitments,
    events,
    attendances,
    mentorships,
    lastSessions,
    ...others,
  ]);
}
