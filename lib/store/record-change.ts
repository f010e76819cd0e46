import { type Attendance, attendanceSchema } from '../model/attendance.ts';
import { type Contact, contactSchema } from '../model/contact.ts';
import { eventSchema, type JejaringEvent } from '../model/event.ts';
import type { RecordTable } from '../model/history.ts';
import { equal } from './difference.ts';
import { InvalidRecord } from './errors.ts';

export type StorableRecord = Contact | JejaringEvent | Attendance;

/** What is to become of one record: a put makes or replaces it, a removal moves it to the trash. */
export type RecordChange =
  | { readonly table: 'contacts'; readonly put: Contact }
  | { readonly table: 'events'; readonly put: JejaringEvent }
  | { readonly table: 'attendances'; readonly put: Attendance }
  | { readonly table: RecordTable; readonly remove: string };

const schemas = { contacts: contactSchema, events: eventSchema, attendances: attendanceSchema };

/** The record as its schema knows it, without absent fields. Throws `InvalidRecord`. */
export function checked(table: RecordTable, record: StorableRecord): StorableRecord {
  const result = schemas[table].safeParse(record);
  if (!result.success) {
    const where = result.error.issues.map(issue => issue.path.join('.')).join(', ');
    throw new InvalidRecord(`${table} ${record.id}: ${where}`, { cause: result.error });
  }
  const present = Object.entries(result.data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as StorableRecord;
}

/** The later of `now` and the millisecond after `last`, as ISO instant: what comes later has a later instant. */
export function instantAfter(now: Date, last: string | undefined): string {
  const at = now.toISOString();
  return last === undefined || at > last ? at : new Date(Date.parse(last) + 1).toISOString();
}

/** Whether anything differs but the instant of the last change. */
export const changes = (before: StorableRecord, after: StorableRecord): boolean =>
  !equal({ ...before, updatedAt: '' }, { ...after, updatedAt: '' });

/** `after` with a later `updatedAt` than `before`, unless whoever made it has set one. */
export function stamped(before: StorableRecord, after: StorableRecord, now: Date): StorableRecord {
  if (!('updatedAt' in before) || !('updatedAt' in after) || after.updatedAt !== before.updatedAt)
    return after;
  return { ...after, updatedAt: instantAfter(now, before.updatedAt) };
}
