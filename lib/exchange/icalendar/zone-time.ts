/** Formatters are kept: making one costs about 35 times using it. Only zones that exist have one. */
const made = new Map<string, Intl.DateTimeFormat>();

/** How many minutes a zone is ahead of UTC at an instant; undefined for a zone that nobody knows. */
export function minutesAt(instant: number, zone: string): number | undefined {
  const [, sign, hours, rest] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
  try {
    const format =
      made.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    made.set(zone, format);
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, ahead, h = '0', m = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (ahead === '-' ? -1 : 1) * (Number(h) * 60 + Number(m));
  } catch {
    return undefined;
  }
}

export const isZone = (zone: string): boolean => minutesAt(0, zone) !== undefined;

/**
 * The instant of a local time in a zone, in milliseconds. In the hour that a change to winter time repeats it is the later one.
 * @param local `2026-10-12T09:00`, with seconds or without
 * @param zone an IANA name or an offset
 */
export function instantOf(local: string, zone: string): number | undefined {
  const wall = Date.parse(`${local}Z`);
  const first = Number.isNaN(wall) ? undefined : minutesAt(wall, zone);
  if (first === undefined) return undefined;
  return wall - (minutesAt(wall - first * 60_000, zone) ?? first) * 60_000;
}

/** An instant as the local time of a zone with its offset, in minutes: `2026-10-12T09:00+07:00`. */
export function localTime(instant: number, zone: string): string | undefined {
  const minutes = minutesAt(instant, zone);
  if (minutes === undefined) return undefined;
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return new Date(instant + minutes * 60_000).toISOString().slice(0, 16) + offset;
}
