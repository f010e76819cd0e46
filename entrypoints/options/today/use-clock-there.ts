import { useEffect, useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { localTimeOf } from '../../../lib/plan/place/local-time.ts';

const minute = 60_000;

/** The clock at a place, `14:05 WITA`, renewed each minute; undefined where its zone is not known, or the clock is the same as here. */
export function useClockThere(): (location: string | undefined) => string | undefined {
  const { language } = useVoice();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => {
    const here = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
    return location => {
      const there = location === undefined ? undefined : localTimeOf(location, now, language);
      if (there === undefined || there.time.replace('.', ':') === here) return undefined;
      return `${there.time} ${there.zone}`;
    };
  }, [now, language]);
}
