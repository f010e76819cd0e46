import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import { parseIsoDate } from '../iso-date.ts';

type Parameters = Readonly<Partial<Record<EventField, string>>>;

/** Links that put an event into a calendar, and the names of their parameters. */
const services: readonly (readonly [RegExp, Parameters])[] = [
  [
    /^(?:calendar|www)\.google\.com$/,
    { name: 'text', startDate: 'dates', endDate: 'dates', timeZone: 'ctz', location: 'location' },
  ],
  [
    /^outlook\.(?:live|office|office365)\.com$/,
    { name: 'subject', startDate: 'startdt', endDate: 'enddt', location: 'location' },
  ],
  [/^calendar\.yahoo\.com$/, { name: 'title', startDate: 'st', endDate: 'et', location: 'in_loc' }],
];

/**
 * What the page's links to Google, Outlook and Yahoo calendars say, when they speak of one event only. A compact time
 * (`20261012T020000Z`) is written out.
 */
export function calendarLinks(links: readonly string[]): Finding<EventField>[] {
  const events = new Map<string, Finding<EventField>[]>();
  for (const link of links) {
    const url = URL.parse(link);
    if (url?.protocol === 'data:') {
      const own = calendarFile(link);
      const day = parseIsoDate(own.find(({ field }) => field === 'startDate')?.value ?? '');
      if (day && !events.has(day.value)) events.set(day.value, own);
      continue;
    }
    const service = url && services.find(([host]) => host.test(url.hostname));
    if (!service || !/calendar|render|compose|eventedit/.test(url.href)) continue;
    const findings = Object.entries(service[1]).flatMap(([field, parameter]): Finding<EventField>[] => {
      const said = url.searchParams.get(parameter) ?? '';
      const value = parameter === 'dates' ? (said.split('/')[field === 'startDate' ? 0 : 1] ?? '') : said;
      return value ? [{ field: field as EventField, value, rule: 'calendar-link' }] : [];
    });
    const start = findings.find(({ field }) => field === 'startDate');
    const date = start && parseIsoDate(start.value);
    if (date && !events.has(date.value)) events.set(date.value, findings);
  }
  const [only, another] = events.values();
  return only && !another ? only : [];
}

const properties: readonly (readonly [EventField, string])[] = [
  ['name', 'SUMMARY'],
  ['startDate', 'DTSTART'],
  ['endDate', 'DTEND'],
  ['location', 'LOCATION'],
  ['eventStatus', 'STATUS'],
];

/** A link that is a calendar file itself: `data:text/calendar;charset=utf8,BEGIN:VCALENDAR%0A…` (RFC 5545), of one event. */
function calendarFile(link: string): Finding<EventField>[] {
  let text = '';
  try {
    if (/^data:text\/calendar(?!;base64|[^,]*;base64)[^,]{0,60},/i.test(link))
      text = decodeURIComponent(link.slice(link.indexOf(',') + 1)).replace(/\r?\n[ \t]/g, '');
  } catch {
    // Cut within an escape: what is whole in it is not known.
  }
  if (text.split('BEGIN:VEVENT').length !== 2) return [];
  const lines = text.split(/\r?\n/);
  const zone = lines.map(line => /^DTSTART;[^:]{0,60}?TZID=([^:;]{1,60})/.exec(line)?.[1]).find(Boolean);
  const said = properties.flatMap(([field, name]): Finding<EventField>[] => {
    const value = lines
      .map(line => new RegExp(`^${name}(?:;[^:]{0,80})?:(.{1,300})$`).exec(line)?.[1])
      .find(Boolean);
    return value
      ? [
          {
            field,
            value: value
              .replace(/\\n/gi, ' ')
              .replace(/\\([,;\\])/g, '$1')
              .trim(),
            rule: 'calendar-link',
          },
        ]
      : [];
  });
  return zone ? [...said, { field: 'timeZone', value: zone, rule: 'calendar-link' }] : said;
}

export const isCalendarLink = (link: string): boolean =>
  /\.ics(?:[?#]|$)|^webcal:|^data:text\/calendar|calendar\.google\.com\/calendar\/(?:u\/\d\/)?(?:r\/eventedit|render|event)|google\.com\/calendar\/event|outlook\.[a-z0-9]+\.com\/(?:calendar|owa)|calendar\.yahoo\.com/i.test(
    link,
  );
