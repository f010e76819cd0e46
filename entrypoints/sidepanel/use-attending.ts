import { useEffect, useState } from 'preact/hooks';
import { loadAttending, onAttending } from '../../lib/browser/attending.ts';
import type { Attending } from '../../lib/model/attending.ts';

/** The event that the user is at, wherever they said so. */
export function useAttending(): Attending | undefined {
  const [attending, setAttending] = useState<Attending>();
  useEffect(() => {
    void loadAttending().then(setAttending, () => undefined);
    return onAttending(setAttending);
  }, []);
  return attending;
}
