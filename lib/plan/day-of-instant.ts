import { type Day, localDay } from './day.ts';

/**
 * The days of many instants where the reader is; undefined for what is no instant. Those of one minute are on one day in every zone,
 * and an import makes thousands in the same minute: only the first of them is reckoned.
 */
export function dayOfInstant(): (instant: string) => Day | undefined {
  const known = new Map<string, Day>();
  return instant => {
    const minute = instant.slice(0, 16);
    const day = known.get(minute) ?? localDay(new Date(instant));
    known.set(minute, day);
    return day === '' ? undefined : day;
  };
}
