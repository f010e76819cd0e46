import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'quickSaveFailure';

const failureSchema = z.object({
  tabId: z.number(),
  url: z.string(),
  /** The sentence for the user, in the language of that moment. */
  title: z.string(),
  advice: z.string(),
});
export type QuickSaveFailure = z.infer<typeof failureSchema>;

/** Kept in memory only (`storage.session`), so that the popup can explain a failed quick save on its next opening. */
export const rememberFailure = (failure: QuickSaveFailure): Promise<void> =>
  browser.storage.session.set({ [KEY]: failure });

/** Takes the failure of this tab and address, once. */
export async function takeFailure(tabId: number, url: string): Promise<QuickSaveFailure | undefined> {
  const parsed = failureSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!parsed.success) return undefined;
  await browser.storage.session.remove(KEY);
  return parsed.data.tabId === tabId && parsed.data.url === url ? parsed.data : undefined;
}
