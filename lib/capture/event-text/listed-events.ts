import { cleanText, fold } from '../../identity/text.ts';
import type { EventField } from '../../model/event.ts';
import type { PageWords } from '../../model/found-page.ts';
import type { Finding } from '../evidence.ts';
import { monthOf, monthPattern, weekdayPattern } from './calendar-words.ts';
import { type DateContext, parseDateText, type WrittenTime } from './date-text.ts';
import { linksOf } from './line-links.ts';
import { isListTitle, isNews, isPart, listKindOf } from './list-words.ts';
import { type PageLine, pageLines } from './page-lines.ts';

/** What only an event is told with. */
const planned =
  /\b(?:pukul|pkl|wib|wita|daftar|registrasi|pendaftaran|register|rsvp|zoom|online|daring|luring|hybrid|tempat|lokasi|location|venue|narasumber|kuota|tickets?|tiket)\b/i;
const action =
  /^(?:daftar(?: sekarang| di sini)?|register(?: now| here)?|registrasi|selengkapnya|baca selengkapnya|lihat (?:detail|selengkapnya|acara)?|details?|read more|learn more|more(?: info)?|info(?: lengkap)?|view (?:details?|event)|add to calendar|rsvp|book now|buy tickets?|beli tiket|get tickets?|gratis|free|online|offline|hybrid|daring|luring|new|baru|closed|ditutup|full|penuh|share|bagikan|download|unduh|prev(?:ious)?|next|sebelumnya|berikutnya|webinar|seminar|workshop|pelatihan|acara|kegiatan|event)[\s.!→»›]*$/i;
const otherTime =
  /deadline|batas|ditutup|paling lambat|closes?|early bird|posted|published|diposting|updated/i;

const dayInText = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${weekdayPattern})(?!\p{L})\.?,?\s?)?(?:(?<!\d)\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s(?:${monthPattern})(?!\p{L})|(?<!\p{L})(?:${monthPattern})\.?\s\d{1,2}(?!\d)|\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4})`,
  'iu',
);
const monthTitle = new RegExp(String.raw`^(${monthPattern})(?!\p{L})\.?,?\s((?:19|20)\d{2})$`, 'iu');
const monthAlone = new RegExp(String.raw`^(?:${monthPattern})(?!\p{L})\.?(?:,?\s\d{4})?$`, 'iu');

interface Dated {
  readonly at: number;
  /** The lines that say it. */
  readonly own: readonly number[];
  readonly text: string;
  readonly time: WrittenTime;
}
interface Entry {
  readonly title: string;
  readonly dated: Dated;
  readonly lines: readonly PageLine[];
  readonly titled: PageLine;
}

/** The lowest number of entries that make a list. */
const least = 3;

/**
 * The events that a page lists in words: at least three entries of one build, each with a day and a title of its own. None on a
 * page that is not called a list of events, on one of news and where the order of title and day is in doubt.
 * @param isSure only where the page is called a list so plainly that it cannot be one event's
 */
export function listedEvents(
  words: PageWords,
  url: string,
  context: DateContext,
  isSure: boolean,
): Finding<EventField>[][] {
  const kind = listKindOf(words, url);
  if (!kind || (isSure && kind !== 'planned')) return [];
  const lines = pageLines(words.text);
  if (isNews(lines)) return [];
  const entries = entriesOf(lines, words, context);
  if (entries.length < least || entries.some(({ title }) => isPart(title))) return [];
  if (new Set(entries.map(({ title }) => fold(title))).size < Math.max(least, entries.length / 2)) return [];
  const told = entries.filter(
    ({ lines: own, dated }) =>
      planned.test(dated.text) || own.some(({ text }) => text.length < 120 && planned.test(text)),
  );
  if (kind !== 'planned' && told.length * 3 < entries.length * 2) return [];
  return entries.slice(0, 100).map(entry => findingsOf(entry, words, url));
}

function findingsOf(
  { title, dated, titled, lines }: Entry,
  words: PageWords,
  url: string,
): Finding<EventField>[] {
  const [own] = linksOf(titled, words, url);
  const [only, another] = new Set(lines.flatMap(line => linksOf(line, words, url)));
  const address = own ?? (another ? undefined : only);
  return [
    { field: 'name', value: title, rule: 'list' },
    // Its year may stand in a heading above.
    ...Object.entries(dated.time).map(([field, value]) => ({
      field: field as keyof WrittenTime,
      value,
      rule: 'list',
    })),
    { field: 'timeText', value: dated.text, rule: 'list' },
    ...(address ? [{ field: 'url' as const, value: address, rule: 'list' }] : []),
  ];
}

function entriesOf(lines: readonly PageLine[], words: PageWords, context: DateContext): Entry[] {
  const dated = datedLines(lines, words, context);
  if (dated.length < least || dated.length > 300) return [];
  const isDate = new Set(dated.flatMap(({ own }) => own));
  const titleIn = (at: number): string => {
    const line = lines[at];
    if (!line || (isDate.has(at) && !dayInText.test(line.text))) return '';
    const text = isDate.has(at) ? besideDay(line) : line.isHeading ? line.text : (line.marked ?? '');
    const isTitle = line.isHeading || (line.marks?.length ?? 0) > 0;
    const isGeneric = isListTitle(text) || monthTitle.test(fold(text));
    return isTitle &&
      text.length >= 6 &&
      text.length <= 220 &&
      /\p{L}{3}/u.test(text) &&
      !action.test(text) &&
      !isGeneric
      ? text
      : '';
  };
  const reach = 7;
  const last = (one: Dated | undefined): number => one?.own.at(-1) ?? -1;
  const before = dated.map((one, index) => {
    const from = Math.max(last(dated[index - 1]) + 1, one.at - reach);
    return placesIn(from, one.at - 1, titleIn).at(-1) ?? one.own.find(at => titleIn(at));
  });
  const after = dated.map((one, index) => {
    const end = Math.min((dated[index + 1]?.at ?? lines.length) - 1, one.at + reach);
    return one.own.find(at => titleIn(at)) ?? placesIn(one.at + 1, end, titleIn)[0];
  });
  const chosen = oneOf(before, after, dated, lines);
  if (!chosen) return [];
  return dated.flatMap((one, index): Entry[] => {
    const at = chosen[index];
    const titled = at === undefined ? undefined : lines[at];
    if (at === undefined || !titled) return [];
    const next = Math.min(chosen[index + 1] ?? lines.length, dated[index + 1]?.at ?? lines.length);
    const own = lines.slice(Math.min(at, one.at), Math.min(next, last(one) + 12));
    return [{ title: titleIn(at), dated: one, titled, lines: own }];
  });
}

const placesIn = (from: number, to: number, titleIn: (at: number) => string): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, next) => from + next).filter(
    at => titleIn(at) !== '',
  );

/** Whether titles stand before their days or after them; undefined where both could be. */
function oneOf(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
  dated: readonly Dated[],
  lines: readonly PageLine[],
): readonly (number | undefined)[] | undefined {
  const isWhole = (found: readonly (number | undefined)[]): boolean =>
    found.filter(at => at !== undefined).length >= Math.max(least, Math.ceil(found.length * 0.8));
  if (isWhole(before) !== isWhole(after)) return isWhole(before) ? before : after;
  if (!isWhole(before)) return undefined;
  if (before.every((at, index) => at === after[index])) return before;
  // An item, a row or an article that begins between a day and a title parts them.
  const parted = (found: readonly (number | undefined)[]): number =>
    found.filter((at, index) => {
      const day = dated[index];
      if (at === undefined || !day) return false;
      const [from, to] = [Math.min(at, day.at), Math.max(at, day.at)];
      return lines.slice(from + 1, to + 1).some(({ isFirst }) => isFirst);
    }).length;
  const [partedBefore, partedAfter] = [parted(before), parted(after)];
  if (partedBefore !== partedAfter) return partedBefore < partedAfter ? before : after;
  const far = (found: readonly (number | undefined)[]): number =>
    Math.max(...found.map((at, index) => (at === undefined ? 0 : Math.abs(at - (dated[index]?.at ?? at)))));
  if (far(before) === far(after)) return undefined;
  return far(before) < far(after) ? before : after;
}

/** The title in a line that holds its day too: what is linked, else the text before or after the day. */
function besideDay(line: PageLine): string {
  const text = line.isHeading ? line.text : (line.marked ?? line.text);
  const day = dayInText.exec(text);
  if (!day) return text;
  const [start, end] = [text.slice(0, day.index), text.slice(day.index + day[0].length)];
  return cleanText(start.replace(/[\s,:;|(–—-]+$/, '')) || (line.isHeading ? cleanText(end) : '');
}

/** The day in a line that holds the title too, with what follows it up to a title. */
function besideTitle(line: PageLine | undefined, text: string): string {
  const start = dayInText.exec(text)?.index ?? 0;
  const title = line?.marked && text.endsWith(line.marked) ? text.length - line.marked.length : 0;
  return text.slice(start, title > start ? title : undefined).replace(/[\s,:;|)–—-]+$/, '');
}

/** Every line that says a day, with the clock in the lines right after it. */
function datedLines(lines: readonly PageLine[], { marks }: PageWords, context: DateContext): Dated[] {
  const dated: Dated[] = [];
  let group: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text = '', marks: own = [] } = lines[at] ?? {};
    const month = monthTitle.exec(fold(text));
    if (month) {
      group = Array.from({ length: 31 }, (_, day) => dayOf(month[2] ?? '', monthOf(month[1] ?? ''), day + 1));
      continue;
    }
    if (text.length > 260 || otherTime.test(text)) continue;
    const days = { ...context, days: [...group, ...(context.days ?? [])] };
    // `<b>12</b><span>Okt</span>` in blocks of their own.
    const split = /^\d{1,2}$/.test(text) && monthAlone.test(fold(lines[at + 1]?.text ?? ''));
    const whole = split ? `${text} ${lines[at + 1]?.text}` : besideTitle(lines[at], text);
    const stamp = own.map(mark => marks[mark] ?? '').find(mark => /^\d{4}-\d\d-\d\d/.test(mark)) ?? '';
    const said = [whole, stamp].find(one => parseDateText(one, days)) ?? '';
    const time = parseDateText(said, days);
    if (!time) continue;
    dated.push(withClock({ at, text: said, time, own: split ? [at, at + 1] : [at] }, lines, days));
    at += Number(split);
  }
  return dated;
}

const dayOf = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A day with the clock of one of the next lines, between which a title may stand. */
function withClock(day: Dated, lines: readonly PageLine[], days: DateContext): Dated {
  if (day.time.startDate.length > 10) return day;
  const from = (day.own.at(-1) ?? day.at) + 1;
  for (const at of [from, from + 1, from + 2]) {
    const { text: next = '' } = lines[at] ?? {};
    if (!/\d/.test(next) || next.length > 60) continue;
    if (parseDateText(next, days)) break;
    const text = `${day.text}, ${next}`;
    const time = parseDateText(text, days);
    if (time && time.startDate.length > 10) return { ...day, text, time, own: [...day.own, at] };
  }
  return day;
}
