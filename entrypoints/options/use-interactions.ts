import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Interaction } from '../../lib/model/interaction.ts';
import type { Day } from '../../lib/plan/day.ts';
import type { PracticeData } from '../../lib/plan/practice.ts';
import { watchInteractions } from '../../lib/store/watch-interactions.ts';
import { usePrepared } from './use-prepared.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceData } from './workspace-data.ts';

interface Days {
  /** Undefined: none are asked for. */
  readonly since: Day | undefined;
  readonly until: Day;
}

const none: readonly Interaction[] = [];

/** The interactions between two days, both included; undefined while they are being read. A new list after one of them was written. */
export function useInteractions(
  { db }: Pick<Workspace, 'db'>,
  { since, until }: Days,
): readonly Interaction[] | undefined {
  const [found, setFound] = useState<Days & { readonly list: readonly Interaction[] }>();
  useEffect(() => {
    if (since === undefined) return;
    return watchInteractions(db, { since, until })(
      ({ rows }) => setFound({ since, until, list: rows }),
      // The workspace follows the same store, and says that it fails.
      () => undefined,
    );
  }, [db, since, until]);
  if (since === undefined) return none;
  return found?.since === since && found.until === until ? found.list : undefined;
}

/** What goals, weeks and reviews are reckoned from: the same object as long as nothing has changed; undefined while it is being read. */
export function usePracticeData(
  data: WorkspaceData,
  interactions: readonly Interaction[] | undefined,
): (PracticeData & Pick<WorkspaceData, 'contacts' | 'summaries'>) | undefined {
  const { contacts, summaries, events, attendances, commitments, topics, mentorships, isWhole } = data;
  const practice = useMemo(
    () =>
      interactions && isWhole
        ? { contacts, summaries, events, attendances, commitments, topics, mentorships, interactions }
        : undefined,
    [contacts, summaries, events, attendances, commitments, topics, mentorships, interactions, isWhole],
  );
  return usePrepared(practice);
}
