import { useCallback } from 'preact/hooks';
import type { Interaction } from '../../../lib/model/interaction.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { useLive } from '../history/use-live.ts';

/** What is noted with a contact, and the introductions of others in which they were the third. */
export interface InteractionsWith {
  readonly own: readonly Interaction[];
  readonly introducedIn: readonly Interaction[];
}

const none: InteractionsWith = { own: [], introducedIn: [] };

/** The interactions of one contact, read by index and again after each change of them. */
export function useInteractions(db: JejaringDatabase, contactId: string): InteractionsWith {
  const query = useCallback(async (): Promise<InteractionsWith> => {
    const [own, introducedIn] = await Promise.all([
      db.interactions.where('contactId').equals(contactId).toArray(),
      db.interactions.where('introducedId').equals(contactId).toArray(),
    ]);
    return { own, introducedIn };
  }, [db, contactId]);
  const live = useLive(query);
  return live.state === 'here' ? live.value : none;
}
