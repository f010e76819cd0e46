import { monthOf, monthPattern, weekdayOf, weekdayPattern } from './calendar-words.ts';
import { type SaidZone, zoneAt } from './zone-text.ts';

export interface DayToken {
  readonly kind: 'day';
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** `3-4 Desember`: the last day of the range. */
  readonly lastDay?: number;
}
export interface ClockToken {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm';
}
export type DateToken =
  | DayToken
  | ClockToken
  | ({ readonly kind: 'zone' } & SaidZone)
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** A sign or word between two ends; `open` where the second is not known: `s.d. selesai`. */
  | { readonly kind: 'to'; readonly isOpen?: boolean }
  /** Words that join a day and a time: `pukul`, `at`, `·`. */
  | { readonly kind: 'joint' }
  | { readonly kind: 'word' };

const th = `(?:st|nd|rd|th|er|ere|º|°)?`;
const to = String.raw`\s?(?:-|s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga|to|until|till|bis|tot|au?|al|a|t\/m|dan|and|&|y|e|et|und)\s?`;
const gap = String.raw`[\s./,-]{0,3}`;
const of = String.raw`(?:(?:of|de|del|den|di|d')\s)?`;
const month = `(${monthPattern})(?![a-z])\\.?`;
const year = String.raw`(?:${gap}(?:de\s|del\s|of\s)?((?:19|20)\d{2})(?![\d:]|\.\d))?`;
const rule = (pattern: string, flags = 'iy'): RegExp => new RegExp(pattern, flags);

const dayFirst = rule(
  String.raw`(\d{1,2})(?!\d)${th}(?:${to}(\d{1,2})(?!\d)${th})?\.?${gap}${of}${month}${year}`,
);
const monthFirst = rule(
  String.raw`${month}${gap}(?:the\s)?(\d{1,2})(?![\d:]|[.h]\d)${th}(?:\s?(?:-|to|and|&)\s?(\d{1,2})(?![\d:]|[.h]\d|\s?[ap]\.?m)${th})?${year}`,
);
/** `12, 13, dan 14 Oktober 2026`: from the first to the last. */
const dayList = rule(
  String.raw`(\d{1,2})(?:\s?,\s?\d{1,2}){1,4},?\s?(?:dan|and|&|und|et|y|e)\s?(\d{1,2})(?!\d)${th}\.?${gap}${of}${month}${year}`,
);
/** With slashes too, but not within an address. */
const isoDay = rule(
  String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:T(?=\d))?|(?<![/\w])(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])`,
);
const japaneseDay = rule(
  String.raw`(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日(?:\s?[(][日月火水木金土][)])?`,
);
const numericDay = rule(String.raw`(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})(?![\d:]))?(?![\d%]|[./-]\d)`);

const clockAfterWord = rule(
  String.raw`(?:pukul|pkl\.?|jam|um|kl\.?|alle|ore|at|klokken)\s?:?\s?(\d{1,2})(?:[:.h]?(\d{2}))?(?!\d|[./-]\d{1,2}[./-])`,
);
const clock = rule(
  String.raw`(\d{1,2})(?:[:.](\d{2})(?::\d{2})?(?!\d|\.\d)|(?=\s?[ap]\.?\s?m\b))\s?(?:(a|p)\.?\s?m\b\.?)?(?:\s?(?:uhr|hrs?|h)\b)?`,
);
const frenchClock = rule(String.raw`(\d{1,2})\s?(?:h|uhr|hrs)(?:\s?(\d{2}))?(?![a-z\d])`);
const japaneseClock = rule(String.raw`(午前|午後)?\s?(\d{1,2})時(?:(\d{1,2})分|半)?`);
const wholeClock = rule(String.raw`(\d{2})(\d{2})(?=\s?(?:-\s?\d{4}\s?)?(?:hrs|hours|h|wib|wita|wit)\b)`);
/** The first of `6 - 9pm`, which borrows its half of the day from the second. */
const barePair = rule(
  String.raw`(\d{1,2})(?=\s?(?:-|to|s\.?\/?d\.?)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b|uhr|h\b|wib|wita|wit\b))`,
);
const bareEnd = rule(String.raw`(\d{1,2})(?=\s?(?:wib|wita|wit)\b)`);
const dayPart = rule(String.raw`\s?(pagi|siang|sore|malam)\b`);

const openEnd = rule(
  String.raw`(?:-|s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s?(?:selesai|end|finish|selesainya)(?![a-z])`,
);
const range = rule(
  String.raw`(?:-|s\.?\s?\/?d\.?(?![a-z])|(?:sampai(?: dengan)?|hingga|to|until|till|bis|tot|au?|al|alle|t\/m)(?![a-z]))`,
);
const joint = rule(
  String.raw`(?:[,;:.|·•●()[\]/+]|(?:pukul|pkl|jam|mulai|dari|from|at|um|le|on|the|a|as|om|klokken|in|pada|tanggal|tgl|hari|start(?:s|ing)?|de|del|van|von|il|am|starts? at|uhr|hrs|waktu|dan|and|&|time|date|with)(?![a-z]))`,
);
const weekday = rule(`(${weekdayPattern})(?![a-z])\\.?`);
const word = rule(String.raw`[\p{L}\p{N}_'@#-]+|[^\s]`, 'iuy');

/** When one may come in is not when it begins. */
const doorsOpen =
  /\b(?:doors?(?: open(?:s|ing)?)?|pintu dibuka|open gate|einlass|check-?in|registrasi ulang)(?: at| from| pukul| ab| um)?[\s:]{0,2}\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?|\s?(?:uhr|wib|wita|wit)\b)?/gi;

/** `Hari 1 - 21 November 2026`: the number of a day is none of the month. */
const partNumber = /\b(?:hari|day|sesi|session|tag|jour)\s(?:ke-?\s?)?\d{1,2}\s?[-:|,]\s(?=\D{0,12}\d)/gi;

/** Dashes in one form, wide characters narrow, accents gone: month names and signs have one way of being written. */
const plain = (text: string): string =>
  text
    .slice(0, 500)
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[‐-―−~〜～→]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(doorsOpen, ' ')
    .replace(partNumber, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A text cut into what dates are made of. `isDayFirst` decides `3/4/2026`; undefined: such a day is not known. */
export function dateTokens(raw: string, isDayFirst?: boolean): DateToken[] {
  const text = plain(raw);
  const tokens: DateToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    at += match[0].length;
    return match;
  };
  while (at < text.length && tokens.length < 120) {
    if (text[at] === ' ') at++;
    else tokens.push(dayToken() ?? clockToken() ?? zoneToken() ?? signToken());
  }
  return tokens;

  function dayToken(): DayToken | undefined {
    const start = at;
    const back = (): undefined => {
      at = start;
    };
    let match = take(isoDay);
    if (match) return day(match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]) ?? back();
    match = take(japaneseDay);
    if (match) return day(match[1], match[2], match[3]) ?? back();
    match = take(dayList);
    if (match) return day(match[4], String(monthOf(match[3] ?? '')), match[1], match[2]) ?? back();
    match = take(dayFirst);
    if (match) return day(match[4], String(monthOf(match[3] ?? '')), match[1], match[2]) ?? back();
    match = take(monthFirst);
    if (match) return day(match[4], String(monthOf(match[1] ?? '')), match[2], match[3]) ?? back();
    match = take(numericDay);
    if (!match) return undefined;
    const [, first = '', sign, second = '', last] = match;
    // `12.10` may be a time of day; `7/7` is a day.
    if (!last && sign !== '/') return back();
    const dayFirstHere = sign === '.' || Number(first) > 12 || first === second || isDayFirst;
    const monthFirstHere = sign !== '.' && (Number(second) > 12 || isDayFirst === false);
    if (monthFirstHere) return day(last, first, second) ?? back();
    return (dayFirstHere ? day(last, second, first) : undefined) ?? back();
  }

  function clockToken(): ClockToken | undefined {
    const start = at;
    const found = clockHere();
    if (!found) {
      at = start;
      return undefined;
    }
    const part = take(dayPart)?.[1]?.toLowerCase();
    const isLate = part === 'sore' || part === 'malam' || (part === 'siang' && found.hour < 6);
    return isLate && found.hour < 12 ? { ...found, hour: found.hour + 12 } : found;
  }

  function clockHere(): ClockToken | undefined {
    if (/\d/.test(text[at - 1] ?? '')) return undefined;
    if (take(rule('(?:12 )?noon\\b'))) return { kind: 'clock', hour: 12, minute: 0 };
    let match = take(japaneseClock);
    if (match) {
      const hour = Number(match[2]) + (match[1] === '午後' && Number(match[2]) < 12 ? 12 : 0);
      return clockOf(String(hour), match[0].endsWith('半') ? '30' : match[3]);
    }
    match = take(clock);
    if (match) return clockOf(match[1], match[2], match[3]);
    match = take(frenchClock) ?? take(wholeClock);
    if (match) return clockOf(match[1], match[2]);
    match = take(barePair) ?? take(bareEnd);
    if (match) return clockOf(match[1]);
    match = take(clockAfterWord);
    if (!match) return undefined;
    const half = take(rule('\\s?([ap])\\.?\\s?m\\b\\.?'))?.[1];
    return clockOf(match[1], match[2], half);
  }

  function zoneToken(): DateToken | undefined {
    if (!tokens.some(({ kind }) => kind === 'clock') || /[A-Za-z\d]/.test(text[at - 1] ?? ''))
      return undefined;
    const found = zoneAt(text.slice(at, at + 80));
    if (!found) return undefined;
    const { length, ...zone } = found;
    at += length;
    return { kind: 'zone', ...zone };
  }

  function signToken(): DateToken {
    const own = take(weekday);
    if (own) return { kind: 'weekday', weekday: weekdayOf(own[1] ?? '') };
    if (take(openEnd)) return { kind: 'to', isOpen: true };
    if (take(range)) return { kind: 'to' };
    if (take(joint)) return { kind: 'joint' };
    if (!take(word)) at++;
    return { kind: 'word' };
  }
}

function day(year: string | undefined, month = '', first = '', last?: string): DayToken | undefined {
  const [m, d, l] = [Number(month), Number(first), last === undefined ? undefined : Number(last)];
  const y = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const length = m >= 1 && m <= 12 ? new Date(Date.UTC(y ?? 2024, m, 0)).getUTCDate() : 0;
  if (d < 1 || d > length || (l !== undefined && (l > length || l < d))) return undefined;
  return {
    kind: 'day',
    month: m,
    day: d,
    ...(y !== undefined && { year: y }),
    ...(l !== undefined && { lastDay: l }),
  };
}

function clockOf(hour = '', minute = '0', half?: string): ClockToken | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return undefined;
  if (!half || h > 12) return { kind: 'clock', hour: h, minute: m };
  return { kind: 'clock', hour: h, minute: m, half: half.toLowerCase() === 'p' ? 'pm' : 'am' };
}
