import * as z from 'zod/mini';

/** The tables whose records are written through the one door and can be undone. */
export const recordTables = [
  'contacts',
  'events',
  'attendances',
  'interactions',
  'commitments',
  'organizations',
  'tags',
  'tagRules',
  'views',
  'distinctions',
  'opportunities',
  'mentorships',
  'goals',
  'weekPlans',
  'reviews',
  'topics',
  'communities',
  'templates',
  'cards',
] as const;
export type RecordTable = (typeof recordTables)[number];

/** `erase`: for good; such an entry counts, and holds no changes. */
export const acts = [
  'save',
  'edit',
  'note',
  'tag',
  'merge',
  'delete',
  'restore',
  'import',
  'undo',
  'erase',
] as const;
export type Act = (typeof acts)[number];

const fields = z.record(z.string(), z.unknown());
const ofRecord = { table: z.enum(recordTables), id: z.string() };

/** One record's part in a batch. */
export const changeSchema = z.discriminatedUnion('kind', [
  /** `updatedAt` as it was made, by which a later edit is noticed; `trashed`: another state of it that was in the trash. */
  z.object({
    ...ofRecord,
    kind: z.literal('made'),
    updatedAt: z.optional(z.string()),
    trashed: z.optional(fields),
  }),
  /** The fields that differ, as they were and as they became; null: the field was absent. */
  z.object({ ...ofRecord, kind: z.literal('changed'), before: fields, after: fields }),
  /** The record itself is kept in the trash; `record` where another state of it is. */
  z.object({ ...ofRecord, kind: z.literal('removed'), record: z.optional(fields) }),
  /** Nothing is known any more: the record has been purged from the trash. */
  z.object({ ...ofRecord, kind: z.literal('erased') }),
]);
export type Change = z.infer<typeof changeSchema>;

/** One batch that went through the one door: one save, one import, one bulk tag. Can be undone whole. */
export const historyEntrySchema = z.object({
  id: z.string(),
  /** ISO instant. */
  at: z.string(),
  act: z.enum(acts),
  /** What it was about, in the user's words: a name, a file name, a tag. */
  label: z.string(),
  /** How many records of each table it changed; a table that it left alone is absent. */
  counts: z.partialRecord(z.enum(recordTables), z.number()),
  /** The entry that this one takes back. */
  undoes: z.optional(z.string()),
  /** The import under way that it saved: one that is still kept, since the page was closed too soon, is not saved again. */
  draftId: z.optional(z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/**
 * A part of what a batch changed, so that a list of entries costs as little after an import of 100,000 as after a save, and
 * one record's past is found without the rest.
 */
export const historyPartSchema = z.object({
  entryId: z.string(),
  /** From 0; parts of an entry hold its changes in their order, at most 1,000 each. */
  part: z.number(),
  changes: z.array(changeSchema),
});
export type HistoryPart = z.infer<typeof historyPartSchema>;
