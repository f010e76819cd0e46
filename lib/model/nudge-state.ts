import * as z from 'zod/mini';

/** The last days that have had their notification on this machine: no part of a backup. */
export const toldOnSchema = z.array(z.string());

/** How many are due, as it was last counted on this machine. */
export const dueNumberSchema = z.object({
  count: z.number(),
  /** How many promises of yours are among the reasons. */
  promises: z.number(),
  /** From what it was counted: the day, the last batch of the history, the rhythms. Empty: not known. */
  countedFrom: z.string(),
});
export type DueNumber = z.infer<typeof dueNumberSchema>;
