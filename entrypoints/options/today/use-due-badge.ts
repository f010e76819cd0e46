import { noteDueNumber } from '../../../lib/browser/nudge-state.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { countDue } from '../../../lib/plan/due/count.ts';
import { whenPrepared } from '../use-prepared.ts';
import { useToday } from '../use-today.ts';
import type { WorkspaceData } from '../workspace-data.ts';
import { type DueData, dueOf } from './due-of.ts';
import { useDataEffect } from './use-due.ts';

/** One change is often followed by another, in ms. */
const patience = 1500;

const none: readonly never[] = [];
const nothing: DueData = {
  contacts: none,
  summaries: none,
  commitments: none,
  events: none,
  attendances: none,
  mentorships: none,
  lastSessions: none,
};

/** Keeps the number on the toolbar button as it is while one works here: the background looks only once an hour. */
export function useDueBadge(data: WorkspaceData | undefined, { cadences }: Settings): void {
  const today = useToday();
  const isWhole = data?.isWhole === true;
  useDataEffect(data ?? nothing, () => {
    if (!data || !isWhole) return undefined;
    const note = () => void noteDueNumber({ ...countDue(dueOf(data, cadences, today)), countedFrom: '' });
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      stop = whenPrepared(data, note);
    }, patience);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [isWhole, cadences, today]);
}
