import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const countryOf = (country: string | undefined): CountryCode | undefined => {
  const code = country?.toUpperCase();
  return code && isSupportedCountry(code) ? code : undefined;
};

interface Dialled {
  /** E.164. */
  readonly number: string;
  /** Of the switchboard. */
  readonly ext?: string | undefined;
}

const e164 = (text: string, country?: CountryCode): Dialled | undefined => {
  const number = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  return number?.isValid() ? { number: number.number, ext: number.ext } : undefined;
};

/**
 * A telephone number as E.164 (`+6281234567890`), or undefined when it is not a valid one.
 * `country`: ISO 3166-1 alpha-2 of numbers written without it (`0812-3456-7890` with `ID`).
 * An extension is left out: see `telephoneOf`.
 */
export const normalizeTelephone = (raw: string, country?: string): string | undefined =>
  dialled(raw, country)?.number;

/** The same with its extension, as it is kept and shown: `+62215550100 ext. 102`. */
export function telephoneOf(raw: string, country?: string): string | undefined {
  const found = dialled(raw, country);
  const ext = found?.ext ?? /^\s*tel:[^;]*;(?:.*;)?ext=(\d{1,15})/is.exec(raw)?.[1];
  return found && ext ? `${found.number} ext. ${ext}` : found?.number;
}

function dialled(raw: string, country: string | undefined): Dialled | undefined {
  if (raw.length > 100) return undefined;
  const text = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/^\s*tel:([^;]*).*$/is, '$1') // RFC 3966: `tel:+62-812-…;ext=5`
    .replace(/^\s*\p{L}{1,12}\s*:|\s*\(\p{L}[^()]*\)\s*$/gu, '') // `WA: 0812…`, `0812… (Mobile)`
    .trim();
  const digits = text.replace(/\D/g, '');
  // `+62 (0)812`: the trunk zero is not dialled after the country code.
  if (text.startsWith('+')) return e164(text.replace(/\(0\)/, ''));
  if (text.startsWith('00')) return e164(`+${digits.slice(2)}`) ?? e164(text, countryOf(country));
  // `62812…` would be read as a local number and become `+6262812…`.
  if (digits.startsWith('62')) {
    const whole = e164(`+${text.replace(/\(0\)/, '')}`);
    if (whole) return whole;
  }
  return e164(text, countryOf(country));
}

/** The key of a number that `normalizeTelephone` gave. */
export const telephoneKey = (number: string): string => `phone:${number}`;

/** An E.164 number in groups, `+62 812 3456 7890`; anything else unchanged. */
export const formatTelephone = (number: string): string =>
  parsePhoneNumberFromString(number)?.formatInternational() ?? number;
