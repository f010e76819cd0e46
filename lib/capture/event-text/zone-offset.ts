/**
 * The offset of a zone at a local time, `+07:00`; undefined for a zone that nobody knows. In the hour that a change to
 * winter time repeats it is the later offset.
 * @param local `2026-10-12T09:00` or a day
 * @param zone an IANA name, `UTC` or an offset
 */
export function offsetAt(local: string, zone: string): string | undefined {
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return zone;
  const wall = Date.parse(`${local.length > 10 ? local.slice(0, 16) : `${local}T12:00`}Z`);
  if (Number.isNaN(wall)) return undefined;
  const first = minutesAt(wall, zone);
  if (first === undefined) return undefined;
  return written(minutesAt(wall - first * 60_000, zone) ?? first);
}

/** An instant as the local time of a zone with its offset: `2026-10-12T09:00+07:00`. */
export function localIn(instant: string, zone: string): string | undefined {
  const at = Date.parse(instant);
  const minutes = Number.isNaN(at) ? undefined : minutesAt(at, zone);
  if (minutes === undefined) return undefined;
  return new Date(at + minutes * 60_000).toISOString().slice(0, 16) + written(minutes);
}

const written = (minutes: number): string => {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** How many minutes a zone is ahead of UTC at an instant. */
function minutesAt(instant: number, zone: string): number | undefined {
  const [, sign, hours, rest] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      instant,
    );
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, ahead, h = '0', m = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (ahead === '-' ? -1 : 1) * (Number(h) * 60 + Number(m));
  } catch {
    return undefined;
  }
}
