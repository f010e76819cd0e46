import { cleanLines, cleanText } from '../../identity/text.ts';
import type { EventDraft } from '../columns.ts';
import { isEventTime } from '../day-text.ts';
import type { CalendarProperty } from './calendar-property.ts';
import { type CalendarTime, calendarTime, dayAfter, modelTime } from './calendar-time.ts';
import { plainDescription } from './plain-description.ts';

/** What the standard properties of an event do not tell alone. */
export interface CalendarZones {
  /** In which every time is to be shown: an IANA name or an offset. */
  readonly own?: string | undefined;
  /** In which those are that name no zone themselves, in UTC. */
  readonly shown?: string | undefined;
  /** The zone or the offset that a file means by a name: `SE Asia Standard Time` -> `+07:00`. */
  readonly named: (name: string) => string | undefined;
}

/** An event as the standard properties tell it, cleaned and leniently. The name is empty where there is none. */
export function standardFacts(properties: readonly CalendarProperty[], zones: CalendarZones): EventDraft {
  const find = (name: string): CalendarProperty | undefined => properties.find(one => one.name === name);
  const text = (name: string): string => find(name)?.values[0] ?? '';
  const startProperty = find('dtstart');
  const zone = zoneOf(startProperty, zones);
  const start = timeOf(startProperty, zone);
  const shown = zones.own ?? zone ?? zones.shown;
  const end = start && endOf(start, timeOf(find('dtend'), zoneOf(find('dtend'), zones)), text('duration'));
  const organizer = cleanText(find('organizer')?.parameters.cn ?? '');
  const url = text('url').trim();
  const fields = {
    startDate: start && modelTime(start, shown),
    endDate: end && modelTime(end, shown),
    timeZone: start?.kind === 'utc' ? shown : undefined,
    location: cleanText(text('location')),
    description: cleanLines(plainDescription(text('description'))),
    // Programs without a name write the mailbox there too.
    organizer: organizer.includes('@') ? '' : organizer,
    url: /^https?:\/\/[!-~]{1,2000}$/i.test(url) ? url : '',
    eventStatus: /^cancelled$/i.test(text('status').trim()) ? ('cancelled' as const) : undefined,
  };
  const categories = properties.filter(({ name }) => name === 'categories').flatMap(({ values }) => values);
  return {
    name: cleanText(text('summary')),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    speakers: [],
    identities: [],
    tags: [...new Set(categories.map(tag => cleanText(tag)).filter(tag => tag !== ''))],
  };
}

/** The zone that a property names. */
export function zoneOf(property: CalendarProperty | undefined, zones: CalendarZones): string | undefined {
  const name = property?.parameters.tzid;
  return name ? zones.named(name) : undefined;
}

/** When a property says. A local time whose zone is known becomes an instant; one whose zone is not stays what it is. */
export function timeOf(
  property: CalendarProperty | undefined,
  zone: string | undefined,
): CalendarTime | undefined {
  // As ICAL gives what is cut short: `20261012` is `2026-10-12T::`, `20261012T0900Z` is `2026-10-12T09:00:Z`.
  const [, day = '', time, second = '00', utc = ''] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?:?(Z?)|T::)?$/.exec(property?.values[0] ?? '') ?? [];
  const value = time ? `${day}T${time}:${second}${utc}` : day;
  return isEventTime(value) ? calendarTime(value, zone) : undefined;
}

/** The last day, or the end that is after the start; absent where an event is of one day. */
function endOf(
  start: CalendarTime,
  end: CalendarTime | undefined,
  duration: string,
): CalendarTime | undefined {
  const until = end ?? lasting(start, duration);
  if (!until || until.kind !== start.kind) return undefined;
  const last = until.kind === 'day' ? { ...until, value: dayAfter(until.value, -1) } : until;
  return last.value > start.value ? last : undefined;
}

/** `PT1H30M`, `P2D` (RFC 5545, 3.3.6). */
function lasting(start: CalendarTime, duration: string): CalendarTime | undefined {
  const [all, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i.exec(
      duration.trim(),
    ) ?? [];
  if (!all) return undefined;
  const full = (Number(weeks) * 7 + Number(days)) * 86_400;
  const length = full + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const from = Date.parse(start.kind === 'day' ? `${start.value}T00:00Z` : start.value.replace(/Z?$/, 'Z'));
  const at = new Date(from + length * 1000);
  if (Number.isNaN(at.getTime()) || !/^\d{4}-/.test(at.toISOString())) return undefined;
  const value = at.toISOString();
  if (start.kind === 'day') return { kind: 'day', value: value.slice(0, 10) };
  return { kind: start.kind, value: value.slice(0, 19) + (start.kind === 'utc' ? 'Z' : '') };
}
