import { browser } from 'wxt/browser';
import { type QuickSaveFailure, quickSaveFailureSchema } from '../model/quick-save-failure.ts';

const KEY = 'quickSaveFailure';

/** Kept in memory only (`storage.session`), so that the popup can explain a failed quick save on its next opening. */
export const rememberFailure = (failure: QuickSaveFailure): Promise<void> =>
  browser.storage.session.set({ [KEY]: failure });

/** Takes the failure of this tab and address, once. */
export async function takeFailure(tabId: number, url: string): Promise<QuickSaveFailure | undefined> {
  const parsed = quickSaveFailureSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (!parsed.success || parsed.data.tabId !== tabId || parsed.data.url !== url) return undefined;
  await browser.storage.session.remove(KEY);
  return parsed.data;
}
