import { browser } from 'wxt/browser';
import { type ExportChoice, exportChoiceSchema } from '../model/export-choice.ts';

const KEY = 'exportChoice';

/** How files were last written. A choice is no one's data: what cannot be read counts as never made. */
export async function loadExportChoice(): Promise<ExportChoice> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return exportChoiceSchema.safeParse(stored).data ?? {};
}

export const saveExportChoice = (choice: ExportChoice): Promise<void> =>
  browser.storage.local.set({ [KEY]: choice });
