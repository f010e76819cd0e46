import { useCallback, useMemo } from 'preact/hooks';
import type { Goal } from '../../../lib/model/goal.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { Counted } from '../../../lib/plan/goals/counted.ts';
import {
  countedToward,
  type GoalProgress,
  interactionsNeededSince,
  progressOf,
} from '../../../lib/plan/goals/goal-progress.ts';
import { useInteractions, usePracticeData } from '../use-interactions.ts';
import { useReckoned } from '../use-reckoned.ts';
import type { Workspace } from '../workspace.ts';

export interface Progresses {
  /** By goal id. */
  readonly of: ReadonlyMap<string, GoalProgress>;
  /** The things that were counted for one of them. */
  readonly countedToward: (goal: Goal) => readonly Counted[];
  /** What they were counted from, as far as it had to be read. */
  readonly interactions: readonly Interaction[];
}

/**
 * How goals stand, of the interactions reading only those that they count; undefined while it is being reckoned.
 *
 * @param goals Must keep their identity between renders.
 */
export function useGoalProgress(
  workspace: Workspace,
  goals: readonly Goal[],
  today: Day,
): Progresses | undefined {
  const since = useMemo(() => interactionsNeededSince(goals), [goals]);
  const interactions = useInteractions(workspace, { since, until: today });
  const data = usePracticeData(workspace.data, interactions);
  const reckon = useCallback(
    () =>
      data &&
      interactions && {
        of: new Map(goals.map(goal => [goal.id, progressOf(goal, data, today)])),
        countedToward: (goal: Goal) => countedToward(goal, data, today),
        interactions,
      },
    [data, interactions, goals, today],
  );
  return useReckoned(reckon, workspace.data.contacts.length);
}
