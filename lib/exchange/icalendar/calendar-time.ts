import { isEventTime } from '../day-text.ts';
import { instantOf, localTime } from './zone-time.ts';

/** When something begins or ends, in jCal's form (RFC 7265). */
export interface CalendarTime {
  readonly kind: 'day' | 'floating' | 'utc';
  /** `2026-10-12`, `2026-10-12T09:00:00`, `2026-10-12T02:00:00Z` */
  readonly value: string;
}

/**
 * A date of the model: UTC where its zone or its offset is known, so that no description of a zone is needed; floating, the
 * time on whoever's clock, where not.
 */
export function calendarTime(date: string, zone: string | undefined): CalendarTime | undefined {
  if (!isEventTime(date)) return undefined;
  if (date.length === 10) return { kind: 'day', value: date };
  const [, local = '', offset = ''] = /^(.*?)(Z|[+-]\d\d:\d\d)?$/.exec(date) ?? [];
  const instant = offset !== '' ? Date.parse(date) : zone && instantOf(local, zone);
  if (typeof instant === 'number' && !Number.isNaN(instant)) {
    const utc = new Date(instant).toISOString();
    // A fifth digit or a sign: no calendar has that year.
    if (/^\d{4}-/.test(utc)) return { kind: 'utc', value: `${utc.slice(0, 19)}Z` };
  }
  return { kind: 'floating', value: `${local.slice(0, 16)}:${local.slice(17, 19) || '00'}` };
}

/** The date of the model; an instant is shown in the zone, if one is known. */
export function modelTime({ kind, value }: CalendarTime, zone: string | undefined): string {
  if (kind === 'day') return value;
  if (kind === 'floating') return value.replace(/:00$/, '');
  return (zone && localTime(Date.parse(value), zone)) || value.replace(/(?::00)?Z$/, '+00:00');
}

/** Days until the day after or before: iCalendar's last day of an event is the first after it. */
export function dayAfter(day: string, days: 1 | -1): string {
  const at = new Date(`${day}T00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
