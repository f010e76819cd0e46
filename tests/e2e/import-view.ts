import type { Locator, Page } from '@playwright/test';
import { t } from './interface.ts';
import type { ReportFile } from './report-files.ts';

/** Chooses a file as a person does who has pressed the button. */
export const chooseFile = (page: Page, file: ReportFile): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ ...file });

/** The filter of the review for a standing, with its count. */
export const filterOf = (
  page: Page,
  key: 'all' | 'standing.new' | 'standing.known' | 'standing.maybe' | 'standing.absent' | 'standing.flagged',
  count: number,
): Locator =>
  page.getByRole('radio', {
    name: t('import.withCount', { name: t(`import.${key}`), count }),
    exact: true,
  });
