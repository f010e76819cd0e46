import { useMemo } from 'preact/hooks';
import { useSubscription } from '../../../components/use-subscription.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { oneByOne, watchRecords } from '../../../lib/store/watch.ts';

const none: ReadonlySet<string> = new Set();

/** Ids of the pairs that were said to be two people. */
export function useDistinct(db: JejaringDatabase): ReadonlySet<string> {
  const watch = useMemo(
    () =>
      watchRecords(
        db,
        'distinctions',
        oneByOne(({ id }) => id),
      ),
    [db],
  );
  const ids = useSubscription(watch);
  return useMemo(() => (ids.state === 'here' ? new Set(ids.value.rows) : none), [ids]);
}
