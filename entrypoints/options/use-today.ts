import { useEffect, useState } from 'preact/hooks';
import { type Day, localDay } from '../../lib/plan/day.ts';

/** A clock that is set, or a zone that is changed, makes itself known to nobody: so it is looked at this often, in ms. */
const often = 60_000;

/** The reader's day: another one after midnight, and when the page is shown again on a later day. */
export function useToday(): Day {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const look = () => setToday(localDay(new Date()));
    const timer = setInterval(look, often);
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  return today;
}
