import { type DateContext, parseDateText, type WrittenTime } from './date-text.ts';
import type { Labelled } from './labels.ts';
import type { PageLine } from './page-lines.ts';

/** A text of the page that says when the event is. */
export interface WhenText {
  readonly text: string;
  readonly time: WrittenTime;
  readonly isLabelled: boolean;
  readonly at: number;
}

const reach = { before: 8, after: 40 };
const longest = 260;
/** When a page was written, a deadline, another event: not when this one is. */
const otherTime =
  /(?:^|\b)(?:posted|published|updated|modified|created|written|diposting|dipublikasikan|diterbitkan|diperbarui|terbit|ditulis|last (?:modified|updated)|copyright|©|deadline|batas akhir|ditutup|paling lambat|closes?|early bird|berakhir|expires?|batas (?:waktu |akhir )?(?:pendaftaran|registrasi)|pendaftaran.{0,20}(?:sampai|hingga|ditutup|s\.d)|registration (?:opens?|ends?|until|deadline)|(?:register|rsvp|apply|submit|book) (?:by|before|until)|call opens|sales? ends?|recorded|rekaman|veröffentlicht|aktualisiert|publié|publicado|pubblicato|geplaatst|refund|joined|member since)\b|©/i;

const begins = /^(?:mulai|starts?|begins?|from|dari|beginn|début|inicio)\b/i;
const ends = /^(?:selesai|berakhir|ends?|until|sampai|to|ende|fin)\b[\s:]{0,3}(.{5,80})$/i;
const endWord = /^(?:ends?|until|selesai|sampai|bis|ende|fin)\b[\s:]{0,3}(?:at |pukul |um )?/i;
/** A line that is a zone and nothing else. */
const zoneAlone =
  /^\(?(?:[A-Z]{2,5}(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?\)?|[A-Z][A-Za-z() ]{2,40} time(?: \([\w &.,:+−-]{2,30}\))?|waktu .{4,30})$/i;
const clockAlone = /^\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?:\s[A-Z]{2,5})?$/i;
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
  const found = [...fromLabels(labelled, context), ...nearHeading(lines, heading, context)];
  const best = (one: WhenText): number => 2 * Number(hasClock(one.time)) + Number(one.isLabelled);
  return found.sort((a, b) => best(b) - best(a));
}

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
    const whole = [...(until ? [first + until] : []), first, texts.slice(0, 2).join(', ')];
    return bestOf(whole, [...texts.slice(1, 2), ...clocks], context, label.at, true);
  });
}

function nearHeading(lines: readonly PageLine[], heading: number, context: DateContext): WhenText[] {
  const from = Math.max(0, heading - reach.before);
  return lines.slice(from, Math.max(0, heading) + reach.after).flatMap(({ text }, index): WhenText[] => {
    const at = from + index;
    if (!/\d/.test(text) || text.length > 600 || otherTime.test(text) || isOfOther(lines, at, context))
      return [];
    const below = [1, 2, 3].map(next => lines[at + next]?.text ?? '');
    const until = begins.test(text) ? ends.exec(below[0] ?? '')?.[1] : undefined;
    const texts = [...(until ? [`${text} - ${until}`] : []), sentenceWithDay(text)];
    return bestOf(texts, below, context, at, false);
  });
}

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
  for (const text of texts) {
    const time = text && parseDateText(text, context);
    if (!time) continue;
    if (hasClock(time)) return [withZone({ text, time, isLabelled, at }, following, context)];
    dayOnly ??= { text, time, isLabelled, at };
  }
  if (!dayOnly) return [];
  for (const [index, next] of following.entries()) {
    if (!next || next.length > 80 || otherTime.test(next) || parseDateText(next, context)) continue;
    const text = `${dayOnly.text}, ${next}`;
    const time = parseDateText(text, context);
    if (!time || !hasClock(time)) continue;
    // `13.30` and `15.00 WIB` in blocks of their own; `Ends 21:30`.
    const until = (following[index + 1] ?? '').replace(endWord, '');
    const both = !time.endDate && clockAlone.test(until) ? `${text} - ${until}` : '';
    const whole = both ? parseDateText(both, context) : undefined;
    return [whole?.endDate ? { ...dayOnly, text: both, time: whole } : { ...dayOnly, text, time }];
  }
  return [dayOnly];
}

/** A time without a zone takes that of the next line, where nothing else stands in it: `8:00 AM`, then `Pacific Time`. */
function withZone(when: WhenText, [next = '']: readonly string[], context: DateContext): WhenText {
  if (when.time.timeZone !== undefined || !zoneAlone.test(next)) return when;
  const text = `${when.text} ${next}`;
  const time = parseDateText(text, context);
  const isSame = time?.startDate.startsWith(when.time.startDate) && time.timeZone !== undefined;
  return time && isSame ? { ...when, text, time } : when;
}
