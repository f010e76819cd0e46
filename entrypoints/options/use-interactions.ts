import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Interaction } from '../../lib/model/interaction.ts';
import type { Day } from '../../lib/plan/day.ts';
import type { PracticeData } from '../../lib/plan/practice.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceData } from './workspace-data.ts';

interface Days {
  /** Undefined: none are asked for. */
  readonly since: Day | undefined;
  readonly until: Day;
}

const none: readonly Interaction[] = [];

/** The interactions between two days, both included; undefined while they are being read. Read anew after one was written. */
export function useInteractions(
  { db, data: { summaries } }: Workspace,
  { since, until }: Days,
): readonly Interaction[] | undefined {
  const [found, setFound] = useState<Days & { readonly list: readonly Interaction[] }>();
  // The sums are others whenever an interaction was written.
  useEffect(() => {
    if (since === undefined) return;
    let isOver = false;
    void db.interactions
      .where('on')
      .between(since, until, true, true)
      .toArray()
      .then(list => {
        if (!isOver) setFound({ since, until, list });
      });
    return () => {
      isOver = true;
    };
  }, [db, summaries, since, until]);
  if (since === undefined) return none;
  return found?.since === since && found.until === until ? found.list : undefined;
}

/** What goals, weeks and reviews are reckoned from: the same object as long as nothing has changed; undefined while it is being read. */
export function usePracticeData(
  data: WorkspaceData,
  interactions: readonly Interaction[] | undefined,
): PracticeData | undefined {
  const { contacts, events, attendances, commitments, topics, mentorships, isWhole } = data;
  return useMemo(
    () =>
      interactions && isWhole
        ? { contacts, events, attendances, commitments, topics, mentorships, interactions }
        : undefined,
    [contacts, events, attendances, commitments, topics, mentorships, interactions, isWhole],
  );
}
