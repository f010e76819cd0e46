import { type DateOrder, monthNamed, provenOrder } from '../reports/report-dates.ts';
import type { WarningCounter } from '../reports/report-warning.ts';
import type { ContactField } from './contact-format.ts';
import { vcardLine } from './vcard-line.ts';

/** Two digits of a year: 1930 to 2029. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

/** Years that stand for none: vCard's of Apple, Outlook's and databases' empty date. */
const noYears: ReadonlySet<number> = new Set([0, 1604]);

function dayFrom(year: number, month: number, day: number): string | undefined {
  const isWithout = noYears.has(year);
  const at = new Date(Date.UTC(isWithout ? 2000 : year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  if (!isWithout && (year < 1850 || year > 2100)) return undefined;
  const text = at.toISOString().slice(0, 10);
  return isWithout ? `-${text.slice(4)}` : text;
}

/**
 * A day of a contact file, a birthday or the day of a connection: `1990-05-17`, `--05-17`, `12 Mar 2024`, `7-Feb-22`,
 * `Mei 17, 1990`, a spreadsheet's `32925`. `ambiguous` for `5/6/1990` when no order is known; undefined for no day.
 */
export function contactDay(raw: string, order?: DateOrder): string | 'ambiguous' | undefined {
  const text = raw.slice(0, 60).trim().replace(/\s+/g, ' ');
  const yearless = /^--(\d\d)-?(\d\d)$/.exec(text);
  if (yearless) return dayFrom(0, Number(yearless[1]), Number(yearless[2]));
  const iso = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?!\d)/.exec(text);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[3] ?? iso[5]), Number(iso[4] ?? iso[6]));
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numeric) {
    const [, first = '', , second = '', year = ''] = numeric;
    const known = provenOrder(text) ?? order ?? (first === second ? 'day-first' : undefined);
    if (/^0+$/.test(first) || /^0+$/.test(second)) return undefined;
    if (!known) return 'ambiguous';
    const [day, month] = known === 'day-first' ? [first, second] : [second, first];
    return dayFrom(fullYear(year), Number(month), Number(day));
  }
  const named =
    /^(?:\p{L}{3,12},? )?(\d{1,2})(?:st|nd|rd|th|\.)?(?: de| d’)?[ .-]{1,2}(\p{L}{3,12})\.?(?:(?: de)?,?[ -](\d{4}|\d{2})(?!\d))?/u.exec(
      text,
    );
  const american =
    /^(?:\p{L}{3,12},? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (\d{4})(?!\d))?/u.exec(text);
  const [day, month, year] = named ? named.slice(1) : american ? [american[2], american[1], american[3]] : [];
  const number = monthNamed(month ?? '');
  if (number > 0) return dayFrom(year ? fullYear(year) : 0, number, Number(day));
  // Days since 1899-12-30, as Excel counts them; from 1928 on, so that no other number is one.
  const serial = /^\d{5}(?:\.0+)?$/.test(text) ? Number(text) : 0;
  return serial > 10_000 && serial < 73_000
    ? new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
    : undefined;
}

/** Columns that hold days. */
const isOfDays = (field: ContactField | undefined): boolean =>
  field === 'birthday' || field === 'connectedOn' || (field?.startsWith('value.event') ?? false);

/** The order of day and month that some day of a file proves, by its columns' fields. */
export const orderOfColumns = (
  fields: readonly (ContactField | undefined)[],
  rows: readonly (readonly string[])[],
): DateOrder | undefined =>
  orderOfDays(
    fields.flatMap((field, place) => (isOfDays(field) ? [place] : [])),
    rows,
  );

/** The order that some day in these places proves, unless another proves the opposite. */
export function orderOfDays(
  places: readonly number[],
  rows: readonly (readonly string[])[],
): DateOrder | undefined {
  if (places.length === 0) return undefined;
  const orders = new Set<DateOrder>();
  for (const row of rows) {
    for (const place of places) {
      const order = provenOrder(row[place] ?? '');
      if (order) orders.add(order);
    }
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** Whether a text is what programs write for no day: Outlook's `0/0/00`. */
export const isNoDay = (text: string): boolean => /^[\s0/.-]*$/.test(text);

/** A birthday; one that can be read in two ways is no field's, and becomes the text that vCard allows. */
export function readBirthday(
  text: string,
  order: DateOrder | undefined,
  warnings: WarningCounter,
): { birthday?: string; line?: string[] } {
  if (isNoDay(text)) return {};
  const day = contactDay(text, order);
  if (day !== undefined && day !== 'ambiguous') return { birthday: day };
  warnings.add('unread-birthday', text);
  return { line: [vcardLine('BDAY;VALUE=text', text)] };
}
