import { propertyOf } from './calendar-property.ts';
import type { CalendarPart } from './content-lines.ts';
import { isZone } from './zone-time.ts';

/** Windows' names of Indonesia's offsets, which have no summer time. */
const windows: Readonly<Record<string, string>> = {
  'SE Asia Standard Time': '+07:00',
  'Singapore Standard Time': '+08:00',
  'Tokyo Standard Time': '+09:00',
};

/**
 * What a file means by the names of its zones: an IANA name, also behind a program's own prefix (`/mozilla.org/…/Asia/Jakarta`),
 * else the offset of a zone that the file describes and that has one offset only. The rules of other descriptions are not
 * reckoned: a file can make them endless.
 */
export function calendarZones(calendar: CalendarPart): (name: string) => string | undefined {
  const described = new Map<string, string>();
  for (const part of calendar.parts) {
    if (part.name !== 'vtimezone') continue;
    const name = textOf(part, 'tzid');
    const zone = ianaName(textOf(part, 'x-lic-location')) ?? onlyOffset(part);
    if (zone) described.set(name, zone);
  }
  const known = new Map<string, string | undefined>();
  return name => {
    if (!known.has(name)) known.set(name, ianaName(name) ?? described.get(name) ?? windows[name]);
    return known.get(name);
  };
}

/** The zone in which a calendar shows its instants, as Google's files say. */
export const shownZone = (calendar: CalendarPart): string | undefined =>
  ianaName(textOf(calendar, 'x-wr-timezone'));

function textOf(part: CalendarPart, name: string): string {
  const line = part.lines.find(({ text }) => /^[^;:]{0,60}/.exec(text)?.[0].toLowerCase() === name);
  return (line && propertyOf(line.text)?.values[0]?.trim()) ?? '';
}

function ianaName(name: string): string | undefined {
  const parts = name.length > 200 ? [] : name.split('/');
  // `Asia/Jakarta`, `America/Argentina/Salta`, whatever stands before.
  const tails = name.startsWith('/') ? [parts.slice(-2), parts.slice(-3)] : [parts];
  return tails.map(tail => tail.join('/')).find(zone => zone !== '' && isZone(zone));
}

function onlyOffset(zone: CalendarPart): string | undefined {
  const offsets = new Set(
    zone.parts.map(part => {
      const line = part.lines.find(({ text }) => /^TZOFFSETTO[;:]/i.test(text));
      return (
        /:\s*([+-]\d{2}):?(\d{2})(?::?\d{2})?\s*$/
          .exec(line?.text ?? '')
          ?.slice(1)
          .join(':') ?? ''
      );
    }),
  );
  const [only] = offsets;
  return offsets.size === 1 && only !== '' ? only : undefined;
}
