import type { Language } from '../model/settings.ts';
import type { Day } from '../plan/day.ts';
import type { Span } from '../plan/span.ts';
import { locales } from './formats.ts';

const utc = { timeZone: 'UTC' } as const;

const made = new Map<Language, ReturnType<typeof makeNames>>();

/** Names of days and periods of the calendar in a language; what is no day is called nothing. */
export function calendarNames(language: Language): ReturnType<typeof makeNames> {
  const known = made.get(language) ?? makeNames(language);
  made.set(language, known);
  return known;
}

function makeNames(language: Language) {
  const locale = locales[language];
  const name = (form: Intl.DateTimeFormatOptions) => {
    const { format } = new Intl.DateTimeFormat(locale, { ...form, ...utc });
    return (day: Day): string => {
      const at = instantOf(day);
      return at === undefined ? '' : format(at);
    };
  };
  const dayForm = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const range = new Intl.DateTimeFormat(locale, { ...dayForm, ...utc });
  const monthName = name({ month: 'long', year: 'numeric' });
  const yearName = name({ year: 'numeric' });
  const dayAndMonth = name({ day: 'numeric', month: 'short' });
  const rangeName = (from: Day, to: Day): string => {
    const [first, last] = [instantOf(from), instantOf(to)];
    // Some versions put thin spaces around the dash, some none.
    return first === undefined || last === undefined
      ? ''
      : range.formatRange(first, last).replace(/\s*–\s*/, from.slice(0, 7) === to.slice(0, 7) ? '–' : ' – ');
  };
  return {
    /** `22 Nov 2026` */
    day: name(dayForm),
    /** `22 Nov` */
    dayAndMonth,
    /** `Nov` */
    month: name({ month: 'short' }),
    /** `Nov 2026` */
    monthAndYear: name({ month: 'short', year: 'numeric' }),
    /** `Mon` */
    weekday: name({ weekday: 'short' }),
    /** `Monday 16 November` */
    weekdayAndDay: name({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** `16–22 Nov 2026`, `November 2026`, `Q4 2026`, `2026` */
    span: ({ period, startOn, endOn }: Span): string => {
      if (period === 'week') return rangeName(startOn, endOn);
      if (period === 'month') return monthName(startOn);
      return period === 'year' ? yearName(startOn) : quarterName(language, startOn);
    },
  };
}

const quarterName = (language: Language, startOn: Day): string => {
  const number = Math.ceil(Number(startOn.slice(5, 7)) / 3);
  const roman = ['I', 'II', 'III', 'IV'][number - 1] ?? '';
  return language === 'id' ? `Triwulan ${roman} ${startOn.slice(0, 4)}` : `Q${number} ${startOn.slice(0, 4)}`;
};

function instantOf(day: Day): number | undefined {
  const at = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(at) ? undefined : at;
}
