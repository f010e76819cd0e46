import { useMemo } from 'preact/hooks';
import { isSample } from '../../../lib/store/sample/sample-id.ts';
import type { WorkspaceData } from '../workspace-data.ts';

type Looked = Pick<WorkspaceData, 'contacts' | 'events' | 'commitments' | 'goals' | 'weekPlans' | 'topics'>;

/** Whether something of the sample is there as it came. */
export function useHasSample({ contacts, events, commitments, goals, weekPlans, topics }: Looked): boolean {
  return useMemo(
    () => [contacts, events, commitments, goals, weekPlans, topics].some(records => records.some(isSample)),
    [contacts, events, commitments, goals, weekPlans, topics],
  );
}
