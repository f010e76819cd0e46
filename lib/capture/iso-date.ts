/** A date as the model keeps it (`2026-10-12`, `2026-10-12T09:00`, `2026-10-12T09:00+07:00`) and the zone it names. */
export interface WrittenDate {
  readonly value: string;
  /** `UTC` for Z, else the offset; absent when none was written. */
  readonly timeZone?: string;
}

/**
 * Day, then hour, mark, minute, half of the day, then what is left: a zone.
 * Seen: `2019-9-13T10-10-00-00`, `20080228T173000`, `2019-11-20 08:30`, `2026-10-12T9:00 PM`.
 */
const pattern =
  /^(\d{4})-?(\d{2}|(?<=-)\d)-?(\d{2}|(?<=-)\d)(?:[T ]\s?(\d{1,2})(?:([:.-]?)(\d{2})(?:[:.-]?\d{2}(?:[.,]\d{1,9})?)?)?\s?([ap]m)?)?(.*)$/i;

/** The three Indonesian zones: their names are unambiguous and have no summer time. Others (IST, CST, EST) are not. */
const namedOffsets: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/**
 * Reads what sites write into `datetime`, `startDate` and `dtstart`: ISO 8601 with the usual mistakes. What is no real
 * date is refused, a zone that is not certain is left out and the local time kept. Seconds are dropped.
 */
export function parseIsoDate(raw: string): WrittenDate | undefined {
  const text = raw.slice(0, 100).trim();
  if (/^\d{12,13}$/.test(text)) return fromEpoch(Number(text));
  const [, year, month = '', day = '', hours, mark, minute, half = '', tail = ''] = pattern.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!year || !isRealDay(date)) return undefined;
  const rest = tail.trim();
  // A second date or more digits: `2026-10-12/2026-10-14`, `2026-10-123`.
  if (hours === undefined) return /^[-\d./:]/.test(rest) ? undefined : { value: date };
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour === 24) return { value: date };
  if (hour > 23 || (half && Number(hours) > 12) || Number(minute) > 59 || !(minute ?? half)) return undefined;
  const local = `${date}T${String(hour).padStart(2, '0')}:${minute ?? '00'}`;
  // With dashes between hours and minutes, what follows is no offset (EventON).
  const offset = mark === '-' ? undefined : offsetOf(rest);
  if (!offset) return { value: local };
  return { value: local + offset, timeZone: /^Z$/i.test(rest) ? 'UTC' : offset };
}

/** Old Meetup pages have milliseconds in `datetime`: an instant, but nobody's local time. */
function fromEpoch(milliseconds: number): WrittenDate | undefined {
  const year = new Date(milliseconds).getUTCFullYear();
  if (year < 1990 || year > 2100) return undefined;
  return { value: `${new Date(milliseconds).toISOString().slice(0, 16)}+00:00` };
}

const isRealDay = (date: string): boolean =>
  date > '1900' && date < '2200' && new Date(Date.parse(date) || 0).toISOString().startsWith(date);

function offsetOf(rest: string): string | undefined {
  if (/^Z$/i.test(rest)) return '+00:00';
  const named = namedOffsets[rest.toUpperCase()];
  if (named) return named;
  const [, sign, hours, minutes = '00'] = /^(?:GMT|UTC)?\s?([+\-−])(\d{2}):?(\d{2})?$/i.exec(rest) ?? [];
  if (!hours || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
}

/** Midnight as a start, and the last minutes of a day as an end, are how sites write "no time": the day alone is kept. */
export function withoutFakeTime(date: WrittenDate, role: 'start' | 'end'): WrittenDate {
  const [, day, time] = /^(.{10})T(.{5})/.exec(date.value) ?? [];
  if (!day || !time || !(role === 'start' ? /^00:00/ : /^23:5[059]/).test(time)) return date;
  return date.timeZone === 'UTC' ? { value: day } : { ...date, value: day };
}
