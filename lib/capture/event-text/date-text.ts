import { type ClockToken, type DateToken, type DayToken, dateTokens } from './date-tokens.ts';
import { yearOf } from './near-year.ts';
import { offsetAt } from './zone-offset.ts';
import type { SaidZone } from './zone-text.ts';

/** When something is, as a text says it, in the model's forms. */
export interface WrittenTime {
  /** A day, a local time, or a local time with its offset where the zone is certain. */
  readonly startDate: string;
  readonly endDate?: string;
  /** An IANA name, `UTC` or an offset; absent where none was said or the name has several meanings. */
  readonly timeZone?: string;
}

export interface DateContext {
  /** The page's own days (`2026-09-30`), by which a year that a text leaves out is known. */
  readonly days?: readonly string[];
  /** Whether `3/4/2026` is in April. Undefined: such a text gives no day. */
  readonly isDayFirst?: boolean;
}

/**
 * Reads a time that people wrote: `Sabtu, 12 Oktober 2026 pukul 09.00-11.30 WIB`, `Thu, Sep 10, 2026, 6:15 PM - 10:30 PM`.
 * The first day in the text counts, with what stands beside it. Undefined without a day whose year is certain.
 */
export function parseDateText(
  raw: string,
  { days = [], isDayFirst }: DateContext = {},
): WrittenTime | undefined {
  const said = firstMoment(dateTokens(raw, isDayFirst ?? (isIndonesian.test(raw) ? true : undefined)));
  const [first, second] = said.days;
  if (!first) return undefined;
  const year = yearOf(first, second, said.weekday, days);
  if (year === undefined) return undefined;
  const last = second ?? (first.lastDay === undefined ? undefined : { ...first, day: first.lastDay });
  const startDay = iso(first, year);
  let endDay = last && iso(last, last.year ?? (last.month < first.month ? year + 1 : year));
  const [from, until] = clocks(said.clocks);
  if (!from) {
    return { startDate: startDay, ...(endDay && endDay > startDay && { endDate: endDay }) };
  }
  // A party from 22.00 to 01.00; the other way round is a mistake.
  if (until && !endDay && until < from) endDay = from >= '17' && until <= '06' ? dayAfter(startDay) : '';
  const zone = certain(said.zone, `${startDay}T${from}`);
  const zoned = (local: string): string => local + (zone ? (offsetAt(local, zone) ?? '') : '');
  const startDate = zoned(`${startDay}T${from}`);
  const end = until && endDay !== '' ? `${endDay ?? startDay}T${until}` : undefined;
  const endDate = end && end > `${startDay}T${from}` ? zoned(end) : !until && endDay ? endDay : undefined;
  return { startDate, ...(endDate && { endDate }), ...(zone && { timeZone: zone }) };
}

const isIndonesian = /\b(?:pukul|pkl|wib|wita|hari|tanggal|s\.?\/?d)\b/i;

interface Moment {
  readonly days: readonly DayToken[];
  readonly clocks: readonly ClockToken[];
  readonly weekday?: number;
  readonly zone?: SaidZone;
}

/** How many strange words may stand between a day and its time: `August, 21, 2025. The course will start at 10:00 a.m.` */
const mostBetween = 6;

/** The first day of the text with the days, times and zone around it, up to where the text speaks of something else. */
function firstMoment(tokens: readonly DateToken[]): Moment {
  const start = tokens.findIndex(({ kind }) => kind === 'day');
  const before = tokens.slice(Math.max(0, start - 12), Math.max(0, start));
  const near = before.slice(before.findLastIndex(({ kind }) => kind === 'word') + 1);
  const days: DayToken[] = [];
  const found: ClockToken[] = [];
  let weekday: number | undefined;
  let zone: SaidZone | undefined;
  for (const token of near) {
    if (token.kind === 'weekday') weekday ??= token.weekday;
    if (token.kind === 'clock') found.push(token);
    if (token.kind === 'zone') zone ??= token;
  }
  const [isBefore, early] = [found.length > 0, found.length];
  let isRange = false;
  let strange = 0;
  for (const token of start === -1 ? [] : tokens.slice(start)) {
    if (token.kind === 'day') {
      // A second day is the end only after a sign that says so; otherwise it is another session.
      if (days.length === 2 || (days.length === 1 && !isRange)) break;
      if (strange > 0 && days.length > 0) break;
      days.push(token);
      isRange = false;
    } else if (token.kind === 'clock') {
      if (strange > mostBetween || found.length - early === 2 || isBefore) break;
      if (found.length === 1 && days.length === 1 && !isRange) break;
      found.push(token);
      strange = 0;
      isRange = false;
    } else if (token.kind === 'zone') zone ??= token;
    else if (token.kind === 'weekday') {
      if (days.length === 1 && found.length === 0) weekday ??= token.weekday;
    } else if (token.kind === 'to') {
      if (token.isOpen) break;
      isRange = strange === 0;
    } else if (token.kind === 'word' && ++strange > mostBetween) break;
  }
  return { days, clocks: found.slice(0, 2), weekday, zone: zone ?? zoneAfter(tokens) };
}

/** `(WIB)` after words: the only zone of the whole text. */
function zoneAfter(tokens: readonly DateToken[]): SaidZone | undefined {
  const zones = tokens.filter(token => token.kind === 'zone');
  return zones.length === 1 ? zones[0] : undefined;
}

/** `6 - 9pm` borrows the half of the day, except where that would end before it begins: `10 - 1pm`. */
function clocks([from, until]: readonly ClockToken[]): (string | undefined)[] {
  if (!from) return [];
  const borrowed =
    !from.half && until?.half && from.hour <= 12
      ? minutes({ ...from, half: until.half }) < minutes(until)
        ? until.half
        : 'am'
      : undefined;
  return [written({ ...from, ...(borrowed && { half: borrowed }) }), until && written(until)];
}

const hourOf = ({ hour, half }: ClockToken): number => (half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour);
const minutes = (clock: ClockToken): number => hourOf(clock) * 60 + clock.minute;
const two = (value: number): string => String(value).padStart(2, '0');
const written = (clock: ClockToken): string => `${two(hourOf(clock))}:${two(clock.minute)}`;

const iso = ({ month, day }: DayToken, year: number): string => `${year}-${two(month)}-${two(day)}`;

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** A winter name in summer (`EST` in May) leaves open which of the two was meant. */
function certain(said: SaidZone | undefined, local: string): string | undefined {
  if (!said?.zone) return undefined;
  const offset = offsetAt(local, said.zone);
  if (offset === undefined || (said.offset && said.offset !== offset)) return undefined;
  return said.isRegional ? offset : said.zone;
}
