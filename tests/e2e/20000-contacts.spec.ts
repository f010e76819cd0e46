import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { chooseFile, filterOf, saveButton, start } from './import-view.ts';
import { button, listed, said, t } from './interface.ts';
import { reportFile } from './report-files.ts';
import { stored } from './store-content.ts';

const many = 20_000;
const places = ['Bandung', 'Makassar', 'Jayapura', 'Surabaya'];

/** Our own CSV of invented people; the last one is the first again, known by the mailbox name and where they work. */
function csv(): string {
  const lines = Array.from({ length: many - 1 }, (_, at) =>
    [
      `Rina Wijaya ${at}`,
      `Dinas Contoh ${at % 97}`,
      places[at % places.length],
      `rina.${at}@dinas.example`,
      `https://www.linkedin.com/in/rina-wijaya-${at}`,
    ].join(','),
  );
  const again = 'Wijaya Rina 0,Dinas Contoh 0,Bandung,rina.0@surel.example,';
  return ['Name,Organization,Location,E-mail,Profile address', ...lines, again].join('\r\n');
}

const records = async (page: Page) => Promise.all([stored(page, 'contacts'), stored(page, 'attendances')]);
const place = (page: Page, name: 'contacts' | 'tidy' | 'export' | 'settings') =>
  page
    .getByRole('navigation', { name: t('nav.main') })
    .getByRole('link', { name: t(`nav.${name}`), exact: true })
    .click();

test('20,000 are imported, found, tagged, merged, undone, backed up, deleted and restored as they were', async ({
  ownPage,
}) => {
  test.setTimeout(240_000);
  const page = await ownPage('options.html#/import');
  await page.setViewportSize({ width: 1280, height: 800 });
  await start(page);
  await chooseFile(page, reportFile('kontak.csv', csv()));
  await expect(filterOf(page, 'standing.new', many)).toBeVisible({ timeout: 60_000 });
  await saveButton(page, many).click();
  const done = t('import.done.counts', { created: many, updated: 0, unchanged: 0 });
  await expect(said(page, done)).toBeVisible({ timeout: 90_000 });

  // Found by a wrong letter, narrowed by a filter of the address, tagged as one batch.
  await place(page, 'contacts');
  await page.getByRole('searchbox', { name: t('list.searchContacts') }).fill('wijyaa 1234');
  await expect(listed(page).first()).toHaveText('Rina Wijaya 1234', { timeout: 20_000 });
  await page.goto(page.url().replace(/#.*/, '#/contacts?org=Dinas Contoh 7&place=Surabaya'));
  const found = Array.from({ length: many - 1 }, (_, at) => at).filter(at => at % 97 === 7 && at % 4 === 3);
  await expect(said(page, t('list.countFound', { found: found.length, count: many }))).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('checkbox', { name: t('list.selectAll') }).check();
  await page.getByRole('combobox', { name: t('list.tagName') }).fill('diundang');
  await button(page, 'list.addTag').click();
  await expect(said(page, t('list.tagged', { tag: 'diundang', count: found.length }))).toBeVisible();
  const tagged = await records(page);
  expect(tagged[0].filter(({ tags }) => tags.includes('diundang'))).toHaveLength(found.length);

  // Two who are one are merged, and that is undone.
  await place(page, 'tidy');
  const pair = page.getByRole('list', { name: t('tidy.pairs') }).getByRole('listitem');
  await expect(pair.first()).toContainText('Wijaya Rina 0', { timeout: 60_000 });
  await pair.first().getByRole('link').focus();
  await page.getByRole('article', { name: t('tidy.onePerson') }).waitFor();
  await button(page, 'tidy.merge').click();
  await expect(said(page, 'is one contact now')).toBeVisible({ timeout: 20_000 });
  expect(await stored(page, 'contacts')).toHaveLength(many - 1);
  await button(page, 'action.undo').click();
  await expect(said(page, t('list.undone'))).toBeVisible({ timeout: 20_000 });
  const before = await records(page);
  expect(before).toEqual(tagged);

  // Backed up behind a passphrase, everything deleted, restored.
  await place(page, 'export');
  await page.getByRole('link', { name: t('files.backup'), exact: true }).click();
  await page.getByRole('checkbox', { name: t('backup.encrypt') }).check();
  await expect(button(page, 'backup.make')).toBeDisabled();
  const passphrase = 'kuda hijau melompat jembatan';
  await page.getByLabel(t('backup.passphrase'), { exact: true }).fill(passphrase);
  await expect(said(page, t('backup.strength.fair'))).toBeVisible();
  await page.getByLabel(t('backup.again')).fill(passphrase);
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'backup.make').click()]);
  const bytes = await readFile(await file.path());
  expect(bytes.includes('Rina Wijaya')).toBe(false);

  await place(page, 'settings');
  await page.getByRole('button', { name: t('settings.wipe.open') }).click();
  await expect(button(page, 'settings.wipe.do')).toBeDisabled();
  await page.getByRole('textbox').fill(t('settings.wipe.word'));
  await button(page, 'settings.wipe.do').click();
  await expect(page.getByRole('heading', { name: t('list.empty.contacts.title') })).toBeVisible({
    timeout: 30_000,
  });
  expect(await stored(page, 'contacts')).toEqual([]);

  await place(page, 'export');
  await page.getByRole('link', { name: t('files.restore'), exact: true }).click();
  const choice = { name: 'cadangan.jejaring', mimeType: 'application/json', buffer: bytes };
  await page.getByLabel(t('restoring.choose')).setInputFiles(choice);
  await page.getByLabel(t('backup.passphrase'), { exact: true }).fill('kuda hijau');
  await button(page, 'restoring.unlock').click();
  await expect(page.getByRole('alert')).toHaveText(t('restoring.unreadable.wrong-passphrase'));
  await page.getByLabel(t('backup.passphrase'), { exact: true }).fill(passphrase);
  await button(page, 'restoring.unlock').click();
  await expect(page.getByRole('definition').first()).toContainText(t('files.of.contacts', { count: many }), {
    timeout: 30_000,
  });
  await button(page, 'restoring.doMerge').click();
  await expect(said(page, t('restoring.done'))).toBeVisible({ timeout: 90_000 });
  expect(await records(page)).toEqual(before);
});
