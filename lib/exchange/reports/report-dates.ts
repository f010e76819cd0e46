import { fold } from '../../identity/text.ts';

/** Which number of `5/11/2025` is the day. */
export type DateOrder = 'day-first' | 'month-first';

export interface LocalDate {
  /** `2025-11-26`, `2025-11-26T09:00`, with an offset only where one is written. */
  readonly date: string;
  /** IANA name, where the text names one of Indonesia's zones. */
  readonly timeZone?: string;
}

/** How months begin in the languages of reports, without accents; the longer beginnings first. */
const months: readonly string[] = [
  'jan gen ene sty',
  'feb fev lut',
  'mar mrt mae maerz',
  'apr abr avr kwi',
  'may mei mai mag maj',
  'jun juin giu cze',
  'jul juil lug lip',
  'aug agu ago aou agt sie',
  'sep set wrz',
  'oct okt out ott paz',
  'nov nop lis',
  'dec des dez dic gru',
];
export const monthNamed = (word: string): number => {
  const start = fold(word);
  return months.findIndex(names => names.split(' ').some(name => start.startsWith(name))) + 1;
};

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const zones: Readonly<Record<string, readonly [zone: string, offset: string]>> = {
  WIB: ['Asia/Jakarta', '+07:00'],
  WITA: ['Asia/Makassar', '+08:00'],
  WIT: ['Asia/Jayapura', '+09:00'],
};

/** Which order a text proves: a number over 12 is a day; dots stand only between day and month in this order. */
export function provenOrder(text: string): DateOrder | undefined {
  const [, first = '', sign, second = ''] = numeric.exec(text.trim()) ?? [];
  if (first === '') return undefined;
  if (sign === '.' || Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

/**
 * A time as a report writes it, never converted: `Nov 26, 2025 9:00 AM`, `26/11/2025 09:00:00`, `2025-11-26T02:00:00Z`,
 * `Rabu, 26 November 2025 pukul 09.00 WIB`. `ambiguous` for `5/11/2025` when no order is known; undefined for no date.
 */
export function localDate(raw: string, order?: DateOrder): LocalDate | 'ambiguous' | undefined {
  const text = raw.slice(0, 80).trim().replace(/\s+/g, ' ');
  const found = isoDay(text) ?? numericDay(text, order) ?? namedDay(text);
  if (found === undefined || found === 'ambiguous') return found;
  const { year, month, day, rest } = found;
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || at.getUTCMonth() !== month - 1) return undefined;
  return withTime(at.toISOString().slice(0, 10), rest);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

function isoDay(text: string): Day | undefined {
  const [all, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  return all === undefined
    ? undefined
    : { year: Number(year), month: Number(month), day: Number(day), rest: text.slice(all.length) };
}

function numericDay(text: string, order?: DateOrder): Day | 'ambiguous' | undefined {
  const [all, first, , second, written = ''] = numeric.exec(text) ?? [];
  if (all === undefined) return undefined;
  const known = provenOrder(text) ?? order ?? (first === second ? 'day-first' : undefined);
  if (!known) return 'ambiguous';
  const [day, month] = known === 'day-first' ? [first, second] : [second, first];
  const year = Number(written) + (written.length === 2 ? 2000 : 0);
  return { year, month: Number(month), day: Number(day), rest: text.slice(all.length) };
}

function namedDay(text: string): Day | undefined {
  const day =
    /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|\.)?(?: de| d’)?[ -](\p{L}{3,12})\.?(?: de)?,?[ -](\d{4})(?!\d)/u.exec(
      text,
    );
  const month = /(?:^|[\s,])(\p{L}{3,12})\.?,? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(text);
  const [all, date, name, year] = day ?? (month ? [month[0], month[2], month[1], month[3]] : []);
  const number = monthNamed(name ?? '');
  if (all === undefined || number === 0) return undefined;
  const rest = text.slice(text.indexOf(all) + all.length);
  return { year: Number(year), month: number, day: Number(date), rest };
}

function withTime(day: string, rest: string): LocalDate {
  const time = /(?:^|[T\s,])(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s?([ap])?\.?(?:m\b)?/i.exec(rest);
  const [all = '', hours, minutes, half] = time ?? [];
  if (!time) return { date: day };
  const shift = /p/i.test(half ?? '') ? 12 : 0;
  const hour = half ? (Number(hours) % 12) + shift : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return { date: day };
  const local = `${day}T${String(hour).padStart(2, '0')}:${minutes}`;
  const after = rest.slice(rest.indexOf(all) + all.length);
  const [timeZone, offset] = zones[/\b(?:WIB|WITA|WIT)\b/.exec(after)?.[0] ?? ''] ?? [];
  if (timeZone) return { date: local + offset, timeZone };
  return { date: local + (writtenOffset(after) ?? '') };
}

function writtenOffset(after: string): string | undefined {
  if (/^\.?\s?(?:Z|UTC|GMT)$/i.test(after.trim())) return 'Z';
  const [, sign, hours = '', minutes = '00'] =
    /^\s?\(?(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?\)?/i.exec(after.trim()) ?? [];
  return sign && Number(hours) < 15 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** A day of a spreadsheet, `45987.375`: days since 1899-12-30, as Excel counts them. */
export function serialDate(text: string): LocalDate | undefined {
  const days = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (days < 36_000 || days > 73_000) return undefined;
  const minutes = Math.round(days * 1440);
  const at = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  return { date: Number.isInteger(days) ? at.slice(0, 10) : at.slice(0, 16) };
}
