import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ImportDraft } from '../../../lib/model/import-draft.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { keptDrafts } from '../../../lib/store/import-drafts.ts';
import type { DraftLock } from './draft-lock.ts';

/** The imports that were left, but for those at which another page works (undefined until they are read); `reload` after one was discarded or kept again. */
export function useKeptDrafts(
  db: JejaringDatabase,
  lock: DraftLock,
): { readonly drafts: readonly ImportDraft[] | undefined; readonly reload: () => void } {
  const [drafts, setDrafts] = useState<readonly ImportDraft[]>();
  const [times, setTimes] = useState(0);
  const reload = useCallback(() => setTimes(number => number + 1), []);
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      const all = await keptDrafts(db);
      const elsewhere = await Promise.all(all.map(({ id }) => lock.isElsewhere(id, reload, left.signal)));
      if (!left.signal.aborted) setDrafts(all.filter((_, index) => !elsewhere[index]));
    };
    // A store that cannot be read is told of by the frame.
    read().catch(() => setDrafts([]));
    return () => left.abort();
  }, [db, lock, reload, times]);
  return { drafts, reload };
}
