import { minutesAt } from './zone-time.ts';

const perMinute = 60_000;
const perDay = 1440 * perMinute;

/**
 * The instants that a local time can mean in a zone, in milliseconds: one; two where a change to winter time repeats the hour; and
 * where summer time leaves the hour out the one that RFC 5545 (3.3.5) takes, reckoned with the offset before the gap. None for a
 * zone that nobody knows, and for what is no time.
 *
 * @param local `2026-10-12T09:00`
 */
export function instantsOf(local: string, zone: string): readonly number[] {
  const wall = Date.parse(`${local}Z`);
  // No zone is further than a day from UTC, and none changes twice in two days.
  const [before, after] = Number.isNaN(wall)
    ? []
    : [minutesAt(wall - perDay, zone), minutesAt(wall + perDay, zone)];
  if (before === undefined || after === undefined) return [];
  const first = wall - before * perMinute;
  const found = [...new Set([first, wall - after * perMinute])].filter(
    instant => instant + (minutesAt(instant, zone) ?? 0) * perMinute === wall,
  );
  return found.length > 0 ? found.sort((a, b) => a - b) : [first];
}

/** The local time of an instant in a zone, to the second: `2026-10-12T09:00:00`. */
export const wallTime = (instant: number, zone: string): string =>
  new Date(instant + (minutesAt(instant, zone) ?? 0) * perMinute).toISOString().slice(0, 19);
