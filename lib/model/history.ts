import * as z from 'zod/mini';

/** The tables whose records are written through the one door and can be undone. */
export const recordTables = ['contacts', 'events', 'attendances'] as const;
export type RecordTable = (typeof recordTables)[number];

export const acts = ['save', 'edit', 'tag', 'delete', 'restore', 'import', 'undo'] as const;
export type Act = (typeof acts)[number];

const recordSnapshot = z.nullable(z.record(z.string(), z.unknown()));

/**
 * One record's part in a batch.
 * - made: `before` is null and `after` holds no more than its `updatedAt`, by which a later edit is noticed;
 * - removed: `before` holds the whole record and `after` is null;
 * - changed: both hold only the fields that differ (null there: the field was absent);
 * - erased: both are null, once the record has been purged from the trash.
 */
export const changeSchema = z.object({
  table: z.enum(recordTables),
  id: z.string(),
  before: recordSnapshot,
  after: recordSnapshot,
});
export type Change = z.infer<typeof changeSchema>;

/** One batch that went through the one door: one save, one import, one bulk tag. Can be undone whole. */
export const historyEntrySchema = z.object({
  id: z.string(),
  /** ISO instant. */
  at: z.string(),
  act: z.enum(acts),
  /** What it was about, in the user's words: a name, a file name, a tag. */
  label: z.string(),
  changes: z.array(changeSchema),
  /** The entry that this one takes back. */
  undoes: z.optional(z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
