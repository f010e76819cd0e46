import { type DateContext, parseDateText, type WrittenTime } from './date-text.ts';
import { dateTokens } from './date-tokens.ts';
import type { Labelled } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { grownTime } from './time-run.ts';

/** A text of the page that says when the event is. */
export interface WhenText {
  readonly text: string;
  readonly time: WrittenTime;
  readonly isLabelled: boolean;
  readonly at: number;
}

const reach = { before: 8, after: 40 };
const longest = 260;
/** How many lines below a day may give its time. */
const near = 3;
/** When a page was written, a deadline, another event: not when this one is. */
const otherTime =
  /(?:^|\b)(?:posted|published|updated|modified|created|written|diposting|dipublikasikan|diterbitkan|diperbarui|terbit|ditulis|last (?:modified|updated)|copyright|©|deadline|batas akhir|ditutup|paling lambat|closes?|early bird|berakhir|expires?|batas (?:waktu |akhir )?(?:pendaftaran|registrasi)|pendaftaran.{0,20}(?:sampai|hingga|ditutup|s\.d)|registration (?:opens?|ends?|until|deadline)|(?:register|rsvp|apply|submit|book) (?:by|before|until)|call opens|sales? ends?|recorded|rekaman|veröffentlicht|aktualisiert|batas.{0,20}abstrak|abstract (?:submissions?|deadline)|(?:pengiriman|pengumuman) (?:abstrak|makalah|hasil)|^(?:masa |periode )?pendaftaran:? (?=\d)|open until|anmeldeschluss|anmeldung bis|(?:env[ií]o|plazo|inscripci[oó]n).{0,40} hasta|publié|publicado|pubblicato|geplaatst|refunds?|joined|member since)\b|©|^(?:masa |periode )?pendaftaran\s?:?$|(?:募集|申込|受付)期間/i;

const begins = /^(?:mulai|starts?|begins?|from|dari|beginn|début|inicio)\b/i;
const ends = /^(?:selesai|berakhir|ends?|until|sampai|to|ende|fin)\b[\s:]{0,3}(.{5,80})$/i;
const hasClock = ({ startDate }: WrittenTime): boolean => startDate.length > 10;

/**
 * The texts that say a day, in order of trust: labelled ones, those near the heading, each with a time of day where the
 * next lines give one.
 * @param heading where the event's name stands among the lines
 */
export function whenTexts(
  lines: readonly PageLine[],
  labelled: readonly Labelled[],
  heading: number,
  context: DateContext,
): WhenText[] {
  const said = [...fromLabels(labelled, context), ...nearHeading(lines, heading, context)];
  // Nothing begins in the last minute of a day: until then one may register.
  const found = said.filter(({ time }) => !/T23:59/.test(time.startDate));
  const best = (one: WhenText): number => 2 * Number(hasClock(one.time)) + Number(one.isLabelled);
  found.sort((a, b) => best(b) - best(a));
  const [first] = found;
  const before = found.filter(one => first && one.at < first.at && !hasClock(one.time));
  const whole =
    first &&
    !first.isLabelled &&
    before.find(
      one =>
        holds(one, first) ||
        (lines[one.at]?.isHeading && !isSameDay(one, first)) ||
        // Until a later day at a certain time one may send in papers.
        (Math.abs(one.at - heading) <= 3 && isLong(one) && !isLong(first)),
    );
  const fuller = whole || (first && found.find(one => isFuller(one.time, first.time)));
  return fuller ? [fuller, ...found.filter(one => one !== fuller)] : found;
}

/** Of an event of several days. */
const isLong = ({ time: { startDate, endDate } }: WhenText): boolean =>
  endDate !== undefined && endDate.slice(0, 10) !== startDate.slice(0, 10);

const isSameDay = (one: WhenText, other: WhenText): boolean =>
  one.time.startDate.slice(0, 10) === other.time.startDate.slice(0, 10);

/** `2 Desember 2026 13.00` of a player over `Rabu, 2 Desember 2026, pukul 13.00 - 14.30 WIB`; the first talk says no zone. */
const isFuller = (one: WrittenTime, first: WrittenTime): boolean =>
  one.timeZone !== undefined &&
  first.timeZone === undefined &&
  hasClock(first) &&
  one.startDate.startsWith(first.startDate) &&
  (first.endDate === undefined || one.endDate?.startsWith(first.endDate) === true);

/** `22–24 April 2027` near the heading, where the programme below begins with `Thursday 22 April, 9:00`. */
export const holds = ({ time: { startDate, endDate } }: WhenText, { time }: WhenText): boolean => {
  const day = time.startDate.slice(0, 10);
  return endDate !== undefined && startDate.slice(0, 10) <= day && day <= endDate.slice(0, 10);
};

function fromLabels(labelled: readonly Labelled[], context: DateContext): WhenText[] {
  const isWhen = ({ topic }: Labelled): boolean => topic === 'day' || topic === 'clock';
  const from = labelled.findIndex(isWhen);
  // A calendar of a year has hundreds; the first ones are the event's.
  return labelled.slice(Math.max(0, from), from + 12).flatMap((label, near): WhenText[] => {
    if (!isWhen(label)) return [];
    const index = from + near;
    const texts = label.values.map(({ text }) => text.slice(0, longest));
    // `Hari/Tanggal: Kamis, 3 Desember 2026`, then `Pukul: 09.00 WIB`.
    const clocks = labelled
      .slice(index + 1, index + 4)
      .filter(({ topic, at }) => (topic === 'clock' || topic === 'day') && at - label.at < 8)
      .map(({ values }) => values[0]?.text ?? '');
    // `The start date, for example 2026-10-12.` explains.
    if (/\b(?:example|contoh:|e\.g\.|format)/i.test(texts[0] ?? '')) return [];
    const end = labelled[index + 1];
    const until = end?.topic === 'end' && end.at - label.at < 8 ? ` - ${end.values[0]?.text ?? ''}` : '';
    const [first = ''] = texts;
    const following = clocks.length > 0 ? [...texts.slice(1, 2), ...clocks] : texts.slice(1);
    const found = bestOf([...(until ? [first + until] : []), first], following, context, label.at, true);
    // `Kamis,` and `3 Desember 2026`.
    return found.length > 0 || texts.length < 2
      ? found
      : bestOf([texts.slice(0, 2).join(' ')], texts.slice(2), context, label.at, true);
  });
}

function nearHeading(lines: readonly PageLine[], heading: number, context: DateContext): WhenText[] {
  const from = Math.max(0, heading - reach.before);
  return lines.slice(from, Math.max(0, heading) + reach.after).flatMap((line, index): WhenText[] => {
    const at = from + index;
    const more = moreOfDay(lines, at, context);
    const text = [line.text, ...more].join(' ');
    if (!/\d/.test(text) || text.length > 600 || otherTime.test(text) || isOfOther(lines, at, context))
      return [];
    const below = lines.slice(at + 1 + more.length, at + 10).map(next => next.text);
    const until = begins.test(text) ? ends.exec(below[0] ?? '')?.[1] : undefined;
    const texts = [...(until ? [`${text} - ${until}`] : []), sentenceWithDay(text)];
    return bestOf(texts, below, context, at, false);
  });
}

/** The next one or two lines where a day is only whole with them: `25`, `Nov`, `2026`; `Tue, Nov 17`, `, 2026`. */
function moreOfDay(lines: readonly PageLine[], at: number, context: DateContext): string[] {
  const [first = '', ...next] = lines.slice(at, at + 3).map(({ text }) => text);
  if (first.length > 30 || !dayPart.test(first) || hasYear(first)) return [];
  for (const count of [1, 2]) {
    const more = next.slice(0, count);
    const text = [first, ...more].join(' ');
    if (more.length < count || more.some(part => part.length > 12 || !dayPart.test(part))) return [];
    if (dateTokens(text).some(({ kind }) => kind === 'word' || kind === 'clock')) continue;
    if (hasYear(text) && parseDateText(text, context)) return more;
  }
  return [];
}

const dayPart = /^,?\s?(?:\p{L}{2,12}\.?|\d{1,4})(?:,?\s(?:\p{L}{3,12}\.?|\d{1,2}),?){0,3}(?:\s,)?$/u;
const hasYear = (text: string): boolean => /(?<!\d)20\d\d(?!\d)/.test(text);

/** Whether a line right above, with no day of its own, says that what follows is another time: `Batas pendaftaran`. */
function isOfOther(lines: readonly PageLine[], at: number, context: DateContext): boolean {
  for (const { text } of lines.slice(Math.max(0, at - 3), at).reverse()) {
    if (text.length > 160 || parseDateText(text, context)) return false;
    if (otherTime.test(text)) return true;
    // What stands between is a part of the same sentence, or a name.
    if (/\p{L}/u.test(text) && text.length > 40) return false;
  }
  return false;
}

/** Of a paragraph the sentence that holds a day; `09.00` and `Kab. Bandung` end none. */
const sentenceWithDay = (text: string): string =>
  text.length <= longest
    ? text
    : (text
        .split(/(?<=[\p{Ll})]{3}[.!?])\s(?=\p{Lu})/u)
        .find(part => parseDateText(part, { days: ['2026-01-01'] })) ?? text.slice(0, longest));

/** The first reading with a time of day, the text alone or with one of the texts that follow; else the day. */
function bestOf(
  texts: readonly string[],
  following: readonly string[],
  context: DateContext,
  at: number,
  isLabelled: boolean,
): WhenText[] {
  let dayOnly: WhenText | undefined;
  const grown = (text: string, time: WrittenTime, from: number): WhenText[] => [
    { ...grownTime({ text, time }, following.slice(from), context), isLabelled, at },
  ];
  for (const text of texts) {
    const time = text && parseDateText(text, context);
    if (!time) continue;
    if (hasClock(time)) return grown(text, time, 0);
    dayOnly ??= { text, time, isLabelled, at };
  }
  if (!dayOnly) return [];
  for (const [index, next] of following.slice(0, near).entries()) {
    if (!next || next.length > 80 || otherTime.test(next)) continue;
    const other = parseDateText(next, context);
    // What follows another day is that one's time.
    if (other && (hasClock(other) || other.startDate !== dayOnly.time.startDate)) break;
    if (other) continue;
    const text = `${dayOnly.text}, ${next}`;
    const time = parseDateText(text, context);
    if (time && hasClock(time)) return grown(text, time, index + 1);
  }
  return [dayOnly];
}
