import { isDay } from '../day-text.ts';
import type { Property } from './property.ts';

/**
 * The birthday of BDAY in all its forms (RFC 6350 4.3.4, RFC 2426, Apple): `19900517`, `1990-05-17T00:00:00Z`, `--0517`,
 * `1604-05-17` with the year to be left out. A time of day is left out; without day and month there is none: undefined.
 */
export function birthdayOf({ value, params }: Pick<Property, 'value' | 'params'>): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4}|-)-?(\d{2})-?(\d{2})(?:[T ][\d:.+Z-]{1,25})?$/i.exec(value.trim()) ??
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.+Z-]{1,25})?$/i.exec(value.trim()) ??
    [];
  if (year === undefined) return undefined;
  const date = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const omitted = params.get('X-APPLE-OMIT-YEAR')?.[0];
  // 0000 and 1604, a leap year, are what programs write that demand a year.
  const isYearless = year === '-' || year === '0000' || year === '1604' || year === omitted;
  if (isYearless) return isDay(`2000-${date}`) ? `--${date}` : undefined;
  return isDay(`${year}-${date}`) ? `${year}-${date}` : undefined;
}

/** The value of BDAY: 4.0 knows the basic format alone, 3.0 both. */
export const birthdayValue = (birthday: string, version: '3.0' | '4.0'): string =>
  version === '3.0'
    ? birthday
    : birthday.replace(
        /^(--|\d{4}-)(\d\d)-/,
        (_, year: string, month: string) => (year === '--' ? year : year.slice(0, 4)) + month,
      );
