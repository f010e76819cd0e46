import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { MessageKey } from '../../lib/i18n/en.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { Look } from './popup-states.ts';
import { contact } from './records.ts';
import { put } from './store-content.ts';

/** Brings export, backup and restoring into each of their states; contacts and events are saved. */
export async function eachFilesState(page: Page, say: Translate, look: Look): Promise<void> {
  const button = (key: MessageKey) => page.getByRole('button', { name: say(key), exact: true });
  const goTo = async (address: string, part: MessageKey): Promise<void> => {
    await page.evaluate(hash => {
      location.hash = hash;
    }, address);
    const way = page.getByRole('link', { name: say(part), exact: true });
    await way.and(page.locator('[aria-current]')).waitFor();
  };
  await goTo('#/export', 'files.records');
  await page.getByRole('radio', { name: say('files.format.xlsx') }).check();
  await page.locator('details').evaluate(details => details.setAttribute('open', ''));
  await page.getByRole('heading', { name: say('files.preview') }).waitFor();
  await look('export', page);
  await page.getByRole('radio', { name: say('files.format.vcard4') }).check();
  await look('export-vcard', page);
  await goTo('#/export?from=events', 'files.records');
  await page.getByRole('radio', { name: say('files.format.eventsIcs') }).check();
  await look('export-events', page);

  await goTo('#/export/backup', 'files.backup');
  const [download] = await Promise.all([page.waitForEvent('download'), button('backup.make').click()]);
  const backup = await readFile(await download.path());
  await page.getByRole('checkbox', { name: say('backup.encrypt') }).check();
  await page.getByLabel(say('backup.passphrase'), { exact: true }).fill('rahasia');
  await page.getByLabel(say('backup.again')).fill('rahasi');
  await look('backup', page);

  await goTo('#/export/restore', 'files.restore');
  await look('restore', page);
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel(say('restoring.choose')).setInputFiles({ name, mimeType: 'application/json', buffer });
  await choose('rusak.json', backup.subarray(0, -100));
  await page.getByRole('alert').waitFor();
  await look('restore-refused', page);
  await put(page, 'contacts', [
    contact('Dewi Lestari'),
    contact('Siti Rahmawati', { headline: 'Baru', updatedAt: '2026-11-02T02:00:00.000Z' }),
  ]);
  await choose('jejaring-backup-2026-11-22.json', backup);
  await button('restoring.doMerge').waitFor();
  await look('restore-merge', page);
  await page.getByRole('radio', { name: say('restoring.replace'), exact: true }).check();
  await look('restore-replace', page);

  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await button('settings.wipe.open').waitFor();
  await look('settings-backup', page);
  await button('settings.wipe.open').click();
  await look('settings-wipe', page);
  await button('action.cancel').click();
}
