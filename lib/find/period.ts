import type { Period } from './view-query.ts';

/** Days, both included, as `2026-11-22`; absent: no bound. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** The days of a period, as seen on a day of the reader's calendar. Anything else than a period: no bounds. */
export function daysOf(period: Period, today: string): Days {
  const [, back] = /^(\d{1,5})d$/.exec(period) ?? [];
  if (back !== undefined) return { from: dayBefore(today, Number(back)), to: today };
  const [from, to] = period.split('..');
  return { ...(from && { from }), ...(to && { to }) };
}

export const isWithin = ({ from, to }: Days, day: string): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to);

/** The day of the reader's own calendar on which an instant falls. Not a date: the empty string. */
export function dayOf(instant: Date): string {
  if (Number.isNaN(instant.getTime())) return '';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

const dayBefore = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);

/** The instants between which the days lie in the reader's own zone, the second one excluded: cheaper to compare with than days. */
export function instantsOf({ from, to }: Days): { readonly from?: string; readonly before?: string } {
  const startOf = (day: string, later: number): string | undefined => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const start = new Date(year, month - 1, date + later);
    return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
  };
  const first = from && startOf(from, 0);
  const last = to && startOf(to, 1);
  return { ...(first && { from: first }), ...(last && { before: last }) };
}
