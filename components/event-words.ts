import type { MessageKey } from '../lib/i18n/en.ts';
import type { AttendanceMode, EventStatus } from '../lib/model/event.ts';

export const modeWords: Readonly<Record<AttendanceMode, MessageKey>> = {
  online: 'event.online',
  offline: 'event.offline',
  mixed: 'event.mixed',
};

export const statusWords: Readonly<Record<EventStatus, MessageKey>> = {
  cancelled: 'event.cancelled',
  postponed: 'event.postponed',
  rescheduled: 'event.rescheduled',
};

const words: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
  attendanceMode: modeWords,
  eventStatus: statusWords,
};

/** The text for a value that is one of a few: `cancelled` of `eventStatus` -> `event.cancelled`. */
export const wordOf = (field: string, value: string): MessageKey | undefined => words[field]?.[value];

/** `2026-10-12T09:00+07:00` as one types it: `2026-10-12 09:00 +07:00`. */
export const dateText = (value: string): string =>
  value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/, '$1 $2').replace(/(:\d{2})([+-]\d{2}:\d{2})$/, '$1 $2');
