import { type DateContext, parseDateText, type WrittenTime } from './date-text.ts';
import { dateTokens } from './date-tokens.ts';

/** A text that says when, and what it says. */
interface ReadTime {
  readonly text: string;
  readonly time: WrittenTime;
}

const longest = 80;
/** How many lines a time may go on. */
const most = 6;
const endWord = /^(?:ends?|until|selesai|sampai|bis|ende|fin)\b[\s:]{0,3}(?:at |pukul |um )?(?=\d)/i;
const clockFirst = /^\d{1,2}[:.]\d{2}(?![\d.:/])/;
const clockWithZone = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s?\(?(?:[A-Z]{2,5}|GMT\s?[+-]\d{1,2})\)?$/i;
const signLast = /(?:[-‐-―−~〜～→]|\b(?:to|until|till|bis|hingga|sampai|s\.?\/?d\.?))$/i;

/**
 * A time that goes on in the next lines, because its parts stand in blocks of their own: `13.30 -`, `15.00`, `WIB`. It ends
 * with the first line that says anything else too, and before a second day or another start.
 */
export function grownTime(said: ReadTime, following: readonly string[], context: DateContext): ReadTime {
  if (said.time.startDate.length <= 10) return said;
  let best = said;
  let { text } = said;
  for (const next of following.slice(0, most)) {
    const longer = next.length > longest ? '' : joined(text, next, best.time.timeZone !== undefined);
    const [before, after] = [dateTokens(text), dateTokens(longer)];
    // `in` and `Jakarta` become one.
    const same = after.findIndex(({ kind }, at) => kind !== before[at]?.kind);
    const added = longer === '' || same === -1 ? [] : after.slice(same);
    const strange = added.findIndex(({ kind }) => kind === 'word');
    // `Europe/Berlin, Hall 2` goes on after a sign; `Pacific Time zones are explained` is a sentence.
    if (added.length === 0 || (strange !== -1 && added[strange - 1]?.kind !== 'joint')) break;
    text = longer;
    const time = parseDateText(text, context);
    if (!time?.startDate.startsWith(best.time.startDate)) break;
    const isMore = (field: 'endDate' | 'timeZone'): boolean =>
      time[field] !== undefined && best.time[field] === undefined;
    if (isMore('endDate') || isMore('timeZone')) best = { text, time };
    if (strange !== -1) break;
  }
  return best;
}

/**
 * Two lines as one text: a time of day is the end where a sign or a word says so, or where it brings the zone of both
 * (`13.30`, `15.00 WIB`); else it may be that of the first talk. Empty where the second line is no part of the first.
 */
function joined(text: string, next: string, hasZone: boolean): string {
  const end = next.replace(endWord, '');
  if (!clockFirst.test(end)) return `${text} ${next}`;
  if (signLast.test(text)) return `${text} ${end}`;
  return end !== next || (!hasZone && clockWithZone.test(end)) ? `${text} - ${end}` : '';
}
