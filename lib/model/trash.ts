import * as z from 'zod/mini';
import { attendanceSchema } from './attendance.ts';
import { contactSchema } from './contact.ts';
import { eventSchema } from './event.ts';
import { recordTables } from './history.ts';

const removed = {
  id: z.string(),
  /** ISO instant. */
  deletedAt: z.string(),
  /** The contact or event that an attendance went with; absent when it was removed by itself. */
  with: z.optional(z.string()),
};

/** A removed record, kept whole until it is purged. */
export const trashItemSchema = z.discriminatedUnion('table', [
  z.object({ ...removed, table: z.literal('contacts'), record: contactSchema }),
  z.object({ ...removed, table: z.literal('events'), record: eventSchema }),
  z.object({ ...removed, table: z.literal('attendances'), record: attendanceSchema }),
]);
export type TrashItem = z.infer<typeof trashItemSchema>;

/** What stays of a removed record for good, so that other devices learn of it: nothing personal. */
export const tombstoneSchema = z.object({
  id: z.string(),
  table: z.enum(recordTables),
  deletedAt: z.string(),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** A removed contact or event, as a list shows it. */
export type Trashed = Pick<TrashItem, 'id' | 'deletedAt'> & { table: 'contacts' | 'events'; name: string };
