import type { Locator, Page } from '@playwright/test';
import { button, t } from './interface.ts';
import type { ReportFile } from './report-files.ts';
import { stored } from './store-content.ts';

/** Chooses a file as a person does who has pressed the button. */
export const chooseFile = (page: Page, file: ReportFile): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ ...file });

/** The filter of the review for a standing, with its count. */
export const filterOf = (
  page: Page,
  key: 'all' | `standing.${'new' | 'update' | 'same' | 'maybe' | 'absent' | 'flagged'}`,
  count: number,
): Locator =>
  page.getByRole('radio', {
    name: t('import.withCount', { name: t(`import.${key}`), count }),
    exact: true,
  });

/** The button that saves so many people. */
export const saveButton = (page: Page, count: number) =>
  page.getByRole('button', { name: t('import.save', { count }), exact: true });

/** Everything that an import may touch, as it is stored. */
export async function tables(page: Page): Promise<Record<string, unknown>> {
  const [contacts, events, attendances] = await Promise.all([
    stored(page, 'contacts'),
    stored(page, 'events'),
    stored(page, 'attendances'),
  ]);
  return { contacts, events, attendances };
}

/** Waits for the page where an import begins. */
export const start = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: t('import.title') }).waitFor();
};
/** The names of the review that can be edited. */
export const names = (page: Page) => page.locator('tbody [data-control="name"]');
/** The box that ticks somebody. */
export const box = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: t('import.tick', { name }), exact: true });
/** A chat or names, pasted and read. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(t('import.paste')).fill(text);
  await button(page, 'import.readText').click();
}
