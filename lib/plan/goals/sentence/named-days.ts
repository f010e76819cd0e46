import { addDays, addMonths, type Day, dayNumber } from '../../day.ts';
import { type Span, spanOf } from '../../span.ts';
import { monthOf, monthWords } from './month-names.ts';
import { numberOf, numberWords } from './number-words.ts';

export type Days = Pick<Span, 'startOn' | 'endOn'>;

/** How a folded sentence names days. */
export interface Naming {
  readonly pattern: RegExp;
  /** The days that are meant; undefined where it is none of the calendar's. */
  readonly days: (match: readonly (string | undefined)[], today: Day) => Days | undefined;
  /** It means days only after a word like `until`: without one, `may` is no month. */
  readonly needsWord?: true;
}

const two = (number: number | string): string => String(number).padStart(2, '0');
const only = (day: Day): Days | undefined =>
  dayNumber(day) === undefined ? undefined : { startOn: day, endOn: day };
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Of this year, or of the next one where that is over. */
function coming(inYear: (year: number) => Days | undefined, today: Day): Days | undefined {
  const here = inYear(yearOf(today));
  return here && here.endOn < today ? inYear(yearOf(today) + 1) : here;
}

/** Of the year that is named, or the next time. */
const ofYear = (
  year: string | undefined,
  inYear: (year: number) => Days | undefined,
  today: Day,
): Days | undefined => (year ? inYear(Number(year)) : coming(inYear, today));

const ordinals: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};
const ordinal = (word = ''): number => ordinals[word] ?? Number(word);

const periods: Readonly<Record<string, 'week' | 'month' | 'quarter' | 'year'>> = {
  minggu: 'week',
  pekan: 'week',
  week: 'week',
  bulan: 'month',
  month: 'month',
  kuartal: 'quarter',
  triwulan: 'quarter',
  quarter: 'quarter',
  tahun: 'year',
  year: 'year',
};
const periodWords = Object.keys(periods).join('|');

function period(word: string | undefined, isNext: boolean, today: Day): Days | undefined {
  const name = periods[word ?? ''];
  if (!name) return undefined;
  const here = spanOf(name, today);
  return isNext ? spanOf(name, addDays(here.endOn, 1)) : here;
}

const lengths: Readonly<Record<string, readonly ['addDays' | 'addMonths', number]>> = {
  hari: ['addDays', 1],
  day: ['addDays', 1],
  minggu: ['addDays', 7],
  pekan: ['addDays', 7],
  week: ['addDays', 7],
  bulan: ['addMonths', 1],
  month: ['addMonths', 1],
  tahun: ['addMonths', 12],
  year: ['addMonths', 12],
};
const lengthWords = '(hari|minggu|pekan|bulan|tahun|day|week|month|year)s?';

function lasting(number: string | undefined, word: string | undefined, today: Day): Days | undefined {
  const amount = number === 'a' ? 1 : numberOf(number ?? '');
  const [add, times] = lengths[word ?? ''] ?? [];
  if (!add || !times || !(amount >= 1 && amount <= 400)) return undefined;
  const endOn = add === 'addDays' ? addDays(today, amount * times) : addMonths(today, amount * times);
  return { startOn: today, endOn };
}

const date = '(\\d{1,2})(?:st|nd|rd|th)?(?: of)?';
const month = `(${monthWords})\\.?`;
const year = ',? (20\\d\\d)\\b';

/** The most exact first; what one has understood the next ones do not see. */
export const namings: readonly Naming[] = [
  { pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/g, days: ([, y, m, d]) => only(`${y}-${m}-${d}`) },
  {
    pattern: new RegExp(`\\b${date} ${month}${year}`, 'g'),
    days: ([, d = '', m = '', y]) => only(`${y}-${two(monthOf(m))}-${two(d)}`),
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?${year}`, 'g'),
    days: ([, m = '', d = '', y]) => only(`${y}-${two(monthOf(m))}-${two(d)}`),
  },
  {
    pattern: new RegExp(`\\b${month}${year}`, 'g'),
    days: ([, m = '', y]) => spanOf('month', `${y}-${two(monthOf(m))}-01`),
  },
  {
    pattern: new RegExp(`\\b${date} ${month}(?![\\p{L}\\d])`, 'gu'),
    needsWord: true,
    days: ([, d = '', m = ''], today) => coming(y => only(`${y}-${two(monthOf(m))}-${two(d)}`), today),
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d])`, 'gu'),
    needsWord: true,
    days: ([, m = '', d = ''], today) => coming(y => only(`${y}-${two(monthOf(m))}-${two(d)}`), today),
  },
  {
    pattern: new RegExp(`\\b${month}(?![\\p{L}\\d])`, 'gu'),
    needsWord: true,
    days: ([, m = ''], today) => coming(y => spanOf('month', `${y}-${two(monthOf(m))}-01`), today),
  },
  {
    pattern:
      /\b(?:q|tw|kuartal|triwulan|quarter) ?(?:ke-?)?([1-4]|i{1,3}|iv|pertama|kedua|ketiga|keempat)\b(?:(?: of)?(?: tahun)? (20\d\d)\b)?/g,
    days: ([, q, y], today) =>
      ofYear(y, number => spanOf('quarter', `${number}-${two(ordinal(q) * 3)}-01`), today),
  },
  {
    pattern: /\bsemester (?:ke-?)?([12]|i{1,2}|pertama|kedua)\b(?:(?: of)?(?: tahun)? (20\d\d)\b)?/g,
    days: ([, half, y], today) =>
      ofYear(
        y,
        number =>
          ordinal(half) === 1
            ? { startOn: `${number}-01-01`, endOn: `${number}-06-30` }
            : { startOn: `${number}-07-01`, endOn: `${number}-12-31` },
        today,
      ),
  },
  { pattern: /\b(?:tahun|year) (20\d\d)\b/g, days: ([, y]) => spanOf('year', `${y}-01-01`) },
  {
    pattern: /\b(20\d\d)\b/g,
    needsWord: true,
    days: ([, y]) => spanOf('year', `${y}-01-01`),
  },
  {
    pattern: new RegExp(`\\b(this|next) (${periodWords})\\b`, 'g'),
    days: ([, which, word], today) => period(word, which === 'next', today),
  },
  {
    pattern: new RegExp(`\\b(${periodWords}) (ini|depan)\\b`, 'g'),
    days: ([, word, which], today) => period(word, which === 'depan', today),
  },
  {
    pattern: new RegExp(`\\b(?:akhir|end of(?: the)?) (${periodWords})\\b`, 'g'),
    days: ([, word], today) => period(word, false, today),
  },
  { pattern: /\b(year|month)[ -]end\b/g, days: ([, word], today) => period(word, false, today) },
  {
    pattern: new RegExp(
      `\\b(?:dalam|selama|in|within|over)(?: waktu| the next| the coming)? (${numberWords}|a) ${lengthWords}\\b`,
      'g',
    ),
    days: ([, number, word], today) => lasting(number, word, today),
  },
  {
    pattern: new RegExp(`\\b(${numberWords}) ${lengthWords} (?:ke depan|lagi|mendatang|from now)\\b`, 'g'),
    days: ([, number, word], today) => lasting(number, word, today),
  },
  {
    pattern: new RegExp(`\\b(?:dalam|selama) (?:waktu )?se${lengthWords}\\b`, 'g'),
    days: ([, word], today) => lasting('1', word, today),
  },
];
