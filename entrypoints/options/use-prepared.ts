import { useEffect, useState } from 'preact/hooks';
import { type ColumnLists, columnSteps } from '../../lib/plan/columns/column-steps.ts';
import { breath } from '../../lib/store/breath.ts';

/** Of fewer contacts the columns are made unnoticed. */
const many = 5000;

/**
 * The lists once they are made ready to be reckoned with, with breaths in between; until then the ones before, or undefined.
 *
 * @param lists Must keep their identity as long as they have not changed.
 */
export function usePrepared<Lists extends ColumnLists>(lists: Lists | undefined): Lists | undefined {
  const [ready, setReady] = useState<Lists>();
  const isSmall = lists === undefined || lists.contacts.length < many;
  useEffect(() => {
    if (isSmall) return;
    return whenPrepared(lists, () => setReady(lists));
  }, [lists, isSmall]);
  return isSmall ? lists : ready;
}

/** Does something once lists are made ready to be reckoned with, after the page was drawn. Gives the way to stop. */
export function whenPrepared(lists: ColumnLists, work: () => void): () => void {
  const stop = new AbortController();
  const timer = setTimeout(async () => {
    const breathe = breath(stop.signal);
    try {
      for (const step of columnSteps(lists)) {
        step();
        await breathe();
      }
    } catch (error) {
      // Other lists have taken their place.
      if (stop.signal.aborted) return;
      throw error;
    }
    work();
  });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
