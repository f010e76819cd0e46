import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { overviewRecords } from './overview-records.ts';
import type { Look } from './popup-states.ts';
import { fill } from './records.ts';

/** Brings the overview of a workspace into each of its states. What the store held is added to. */
export async function eachOverviewState(page: Page, say: Translate, look: Look): Promise<void> {
  const goTo = (query: string) =>
    page.evaluate(address => {
      location.hash = address;
    }, `#/overview${query}`);
  await goTo('');
  await page.getByRole('heading', { name: say('overview.empty.title') }).waitFor();
  await look('overview-empty', page);
  await goTo('/network');
  await page.getByRole('heading', { name: say('overview.net.empty.title') }).waitFor();
  await look('network-empty', page);

  await fill(page, overviewRecords);
  await arranged(page, say);
  await look('network', page);
  await goTo('/network?focus=event:arsip-digital');
  await page.getByRole('heading', { name: 'Arsip Digital' }).waitFor();
  await look('network-one', page);
  await goTo('/network?least=10');
  await page.getByRole('heading', { name: say('overview.net.nothing.title') }).waitFor();
  await look('network-nothing', page);
  await goTo('');
  await page.getByRole('link', { name: /^rekan / }).waitFor();
  await page.locator('.uplot').last().waitFor();
  await look('overview', page);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowLeft');
  await look('overview-read', page);
}

/** Waits until the network has found its places. */
export async function arranged(page: Page, say: Translate): Promise<void> {
  await page
    .getByRole('application', { name: say('overview.net.picture') })
    .and(page.locator('[aria-busy="false"]'))
    .waitFor();
}
