import type { Day } from '../day.ts';

/** A day as a number that compares as its text does: `2026-11-22` is 20261122. 0 is before every day, and stands for none. */
export type DayStamp = number;

const zero = 48;

/** The stamp of a day, or of an instant's first ten letters; 0 for what has no such letters. */
export function stampOf(text: string | undefined): DayStamp {
  if (text === undefined || text.length < 10) return 0;
  let stamp = 0;
  for (let at = 0; at < 10; at += 1) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return 0;
    stamp = stamp * 10 + digit;
  }
  return stamp;
}

export function dayOfStamp(stamp: DayStamp): Day {
  const digits = String(stamp).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
