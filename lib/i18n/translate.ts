import type { Language } from '../model/settings.ts';
import { en, type MessageKey } from './en.ts';
import { id } from './id.ts';

const catalogs: Record<Language, Readonly<Record<MessageKey, string>>> = { en, id };

export type Parameters = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, parameters?: Parameters) => string;

/** The translation function of a language. A text with ` | ` holds singular and plural, chosen by `count`. */
export const translator =
  (language: Language): Translate =>
  (key, parameters = {}) => {
    const text = catalogs[language][key];
    const forms = text.split(' | ');
    const form = forms.length > 1 && parameters.count !== 1 ? forms[1] : forms[0];
    return (form ?? text).replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in parameters ? formatParameter(parameters[name], language) : whole,
    );
  };

const formatParameter = (value: string | number | undefined, language: Language): string =>
  typeof value === 'number' ? numberFormat(language).format(value) : String(value);

const numberFormats = new Map<Language, Intl.NumberFormat>();
const numberFormat = (language: Language): Intl.NumberFormat => {
  const known = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, known);
  return known;
};

/** The interface language for a list of preferred locales, e.g. `navigator.languages`: English unless Indonesian comes first. */
export const languageFor = (locales: readonly string[]): Language => {
  for (const locale of locales) {
    const primary = locale.toLowerCase().split('-')[0];
    if (primary === 'id' || primary === 'in') return 'id';
    if (primary === 'en') return 'en';
  }
  return 'en';
};
