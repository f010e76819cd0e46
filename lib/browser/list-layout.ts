import { browser } from 'wxt/browser';
import { type ListLayout, listLayoutSchema } from '../model/list-layout.ts';

const KEY = 'listLayout';

/** How the table was laid out last. A layout is no one's data: what cannot be read counts as never chosen. */
export async function loadListLayout(): Promise<ListLayout> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return listLayoutSchema.safeParse(stored).data ?? { widths: {} };
}

export const saveListLayout = (layout: ListLayout): Promise<void> =>
  browser.storage.local.set({ [KEY]: layout });
