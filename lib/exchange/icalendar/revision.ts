import { isInstant } from '../day-text.ts';
import { instantProperty } from './calendar-file.ts';
import type { CalendarProperty } from './calendar-property.ts';

/** When a record was made and last changed: ISO instants. */
export interface Revised {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The largest integer of iCalendar (RFC 5545, 3.3.8). */
const largest = 2 ** 31 - 1;

/**
 * By what a calendar sees that an entry which it has is outdated: when the record was changed, and a number that is larger after
 * each change (RFC 5545, 3.8.7.3 and 3.8.7.4): the seconds since it was made.
 */
export function revision({ createdAt, updatedAt }: Revised): CalendarProperty[] {
  const seconds =
    isInstant(createdAt) && isInstant(updatedAt)
      ? Math.ceil((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000)
      : 0;
  const sequence = Math.min(largest, Math.max(0, seconds));
  return [
    instantProperty('last-modified', updatedAt),
    { name: 'sequence', parameters: {}, type: 'integer', values: [String(sequence)] },
  ];
}
