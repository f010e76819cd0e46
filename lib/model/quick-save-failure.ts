import * as z from 'zod/mini';

/** Why a quick save did not work, for the next opening of the popup on that page. */
export const quickSaveFailureSchema = z.object({
  tabId: z.number(),
  url: z.string(),
  /** The sentence for the user, in the language of that moment. */
  title: z.string(),
  advice: z.string(),
});
export type QuickSaveFailure = z.infer<typeof quickSaveFailureSchema>;
