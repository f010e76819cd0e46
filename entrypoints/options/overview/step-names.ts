import type { Step, TimeCount } from '../../../lib/find/counts-over-time.ts';
import type { Language } from '../../../lib/model/settings.ts';

export interface StepNames {
  /** What stands under the axis: `12 Oct`, `Oct 26`. */
  readonly short: readonly string[];
  /** What is read out: `12 Oct 2026`, `12–18 Oct 2026`, `October 2026`. */
  readonly long: readonly string[];
  readonly number: (value: number) => string;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

const shortForms: Readonly<Record<Step, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
  year: { year: 'numeric' },
};
const longForms: Readonly<Record<Step, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The steps of a picture over time in a reader's language. */
export function stepNames(language: Language, step: Step, rows: readonly TimeCount[]): StepNames {
  const locale = locales[language];
  const short = new Intl.DateTimeFormat(locale, shortForms[step]);
  const long = new Intl.DateTimeFormat(locale, longForms[step]);
  const { format } = new Intl.NumberFormat(locale);
  const starts = rows.map(({ startsOn }) => new Date(`${startsOn}T00:00`));
  return {
    short: starts.map(start => short.format(start)),
    long: starts.map(start =>
      step === 'week' ? long.formatRange(start, sixLater(start)) : long.format(start),
    ),
    number: format,
  };
}

const sixLater = (day: Date): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 6);
