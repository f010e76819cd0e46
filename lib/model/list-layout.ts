import * as z from 'zod/mini';

/** How the table of contacts is laid out, on this device. */
export const listLayoutSchema = z.object({
  /** Ids of columns from left to right; absent: never chosen. */
  columns: z.optional(z.array(z.string())),
  /** Column id -> width in px; those that are absent take what there is. */
  widths: z.record(z.string(), z.number()),
});
export type ListLayout = z.infer<typeof listLayoutSchema>;
