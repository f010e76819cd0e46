import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Stored<R> =
  | { readonly state: 'waiting' }
  | { readonly state: 'gone' }
  | { readonly state: 'here'; readonly record: R };

/**
 * A whole record as it is stored, read anew whenever `sign` is another: the row of the list that stands for it. `reload` reads
 * it at once, after an edit of one's own.
 *
 * @param read Must keep its identity between renders.
 */
export function useStored<R>(
  read: (id: string) => Promise<R | undefined>,
  id: string,
  sign: unknown,
): { readonly stored: Stored<R>; readonly reload: () => Promise<void> } {
  const [found, setFound] = useState<{ readonly id: string; readonly record: R | undefined }>();
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const number = ++asked.current;
    const record = await read(id);
    // A later question has a later answer.
    if (number === asked.current) setFound({ id, record });
  }, [read, id]);
  // Another sign means that the record was written.
  useEffect(() => {
    void reload();
  }, [reload, sign]);
  if (found?.id !== id) return { stored: { state: 'waiting' }, reload };
  const stored = found.record ? { state: 'here' as const, record: found.record } : { state: 'gone' as const };
  return { stored, reload };
}
