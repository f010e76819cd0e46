import { useCallback } from 'preact/hooks';
import type { Interaction } from '../../../lib/model/interaction.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { useLive } from '../history/use-live.ts';

const none: readonly Interaction[] = [];

/** The sessions of mentorings, one for each who was there, read by index and again after each change. */
export function useSessions(db: JejaringDatabase, mentorshipIds: readonly string[]): readonly Interaction[] {
  const key = mentorshipIds.join();
  const query = useCallback(
    () => db.interactions.where('mentorshipId').anyOf(key.split(',')).toArray(),
    [db, key],
  );
  const live = useLive(query);
  return live.state === 'here' ? live.value : none;
}
