import type { EventFacts } from '../model/event.ts';
import { offsetAt } from './event-text/zone-offset.ts';

const hour = 3_600_000;
/** People are still saved while everybody says goodbye. */
const grace = hour / 2;
/** For an event of unknown length. */
const usual = 3 * hour;

/**
 * When somebody who says at `now` that they are at an event no longer is: half an hour after its end, the end of its last
 * day, or three hours on where neither is known or both are past. Local times without a zone are taken in `zone`.
 */
export function attendingUntil(
  { startDate, endDate, timeZone }: Pick<EventFacts, 'startDate' | 'endDate' | 'timeZone'>,
  now: Date,
  zone: string,
): Date {
  const at = (text: string | undefined): number | undefined => instantOf(text, timeZone ?? zone);
  const start = at(startDate);
  const end = at(endDate) ?? (start === undefined ? undefined : start + (isDay(startDate) ? 0 : usual));
  const last = endDate ?? startDate;
  const closing = end === undefined ? undefined : end + (isDay(last) ? 24 * hour : grace);
  const least = now.getTime() + usual;
  return new Date(closing === undefined || closing <= now.getTime() ? least : closing);
}

const isDay = (text: string | undefined): boolean => text?.length === 10;

/** The instant of `2026-10-12`, `2026-10-12T09:00` or `2026-10-12T09:00+07:00`, in ms. */
function instantOf(text: string | undefined, zone: string): number | undefined {
  if (text === undefined) return undefined;
  const local = isDay(text) ? `${text}T00:00` : text;
  const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/.test(local);
  const instant = Date.parse(hasOffset ? local : `${local}${offsetAt(local, zone) ?? 'Z'}`);
  return Number.isNaN(instant) ? undefined : instant;
}
