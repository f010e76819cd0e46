import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { findRecords } from './find-records.ts';
import { row } from './interface.ts';
import type { Look } from './popup-states.ts';
import { fill } from './records.ts';

/** Brings the list of contacts into the states of finding: filters beside and over it, menus, cards, what is done with many. */
export async function eachFindState(page: Page, say: Translate, look: Look): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const groups = page.locator('.filter-group summary');
  const closeFilter = () =>
    page
      .locator('.filter-panel header')
      .getByRole('button', { name: say('action.close') })
      .click();
  await fill(page, findRecords);
  await row(page, 'Siti Rahmawati').waitFor();
  await page.getByRole('button', { name: say('find.filter'), exact: true }).click();
  for (const group of await groups.all()) await group.click();
  await page.getByRole('checkbox', { name: /^rekan/ }).check();
  await page.getByRole('button', { name: say('find.without', { value: 'dosen' }) }).click();
  await look('find-filter', page);
  await closeFilter();
  for (const menu of ['find.views', 'find.columns'] as const) {
    await press(say(menu));
    await look(menu.replace('.', '-'), page);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: say('find.clearAll') }).click();
  await row(page, 'Suharto').getByRole('checkbox').check();
  for (const menu of ['find.set', 'find.link'] as const) {
    await press(say(menu));
    await look(menu.replace('.', '-'), page);
    await page.keyboard.press('Escape');
  }
}

/** The filters as a sheet of their own, where there is no room beside the list. */
export async function filterSheet(page: Page, say: Translate, look: Look): Promise<void> {
  await fill(page, findRecords);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: say('find.filter'), exact: true }).click();
  await page.locator('.filter-group summary').first().click();
  await page.getByRole('checkbox', { name: /^rekan/ }).check();
  await look('find-filter-sheet', page);
  await page.getByRole('button', { name: say('find.show', { count: 2 }) }).click();
  await look('find-cards', page);
}
