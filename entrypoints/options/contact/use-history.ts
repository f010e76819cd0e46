import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../../lib/model/contact.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { type Past, recordHistory } from '../../../lib/store/record-history.ts';

/** The past of a contact as far as it has been read, and how to read on. Begins anew when the contact has changed. */
export function useHistory(
  db: JejaringDatabase,
  { id, createdAt, updatedAt }: Contact,
): { readonly past: Past | undefined; readonly isReading: boolean; readonly readOn: () => void } {
  const [past, setPast] = useState<Past>();
  const [isReading, setReading] = useState(true);
  const round = useRef(0);
  const read = useCallback(
    async (known: Past | undefined) => {
      const own = ++round.current;
      setReading(true);
      const of = { table: 'contacts', id, since: createdAt } as const;
      const next = await recordHistory(db, of, { before: known?.from });
      if (own !== round.current) return;
      setPast({ ...next, changes: [...(known?.changes ?? []), ...next.changes] });
      setReading(false);
    },
    [db, id, createdAt],
  );
  // Another instant of change means that there is more past.
  useEffect(() => {
    void read(undefined);
    return () => {
      round.current++;
    };
  }, [read, updatedAt]);
  return { past, isReading, readOn: () => void read(past) };
}
