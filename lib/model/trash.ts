import * as z from 'zod/mini';
import { recordTables } from './history.ts';

/**
 * What is kept of a removed record: all of it for 30 days, so that it can come back, and after that a tombstone with nothing
 * personal, so that other devices learn of it.
 */
export const removedRecordSchema = z.object({
  id: z.string(),
  table: z.enum(recordTables),
  /** ISO instant. */
  deletedAt: z.string(),
  /** The contact or event that an attendance went with; absent when it was removed by itself. */
  with: z.optional(z.string()),
  /** The record, and the instant from which it is no longer kept; both absent once it has been purged. */
  record: z.optional(z.record(z.string(), z.unknown())),
  purgeAfter: z.optional(z.string()),
});
export type RemovedRecord = z.infer<typeof removedRecordSchema>;

/** A removed contact or event, as a list shows it. */
export interface Trashed {
  readonly id: string;
  readonly table: 'contacts' | 'events';
  readonly name: string;
  readonly deletedAt: string;
}
