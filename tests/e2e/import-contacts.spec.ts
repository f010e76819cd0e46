import { readFile } from 'node:fs/promises';
import { objections } from './accessibility.ts';
import { expect, test } from './harness.ts';
import { box, chooseFile, filterOf, saveButton, start, tables } from './import-view.ts';
import { button, row, said, t } from './interface.ts';
import { contact, fill } from './records.ts';
import { invented, reportFile, zoomReport } from './report-files.ts';
import { stored } from './store-content.ts';

const connections = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Rina,Wijaya,https://www.linkedin.com/in/rina-wijaya,rina@contoh.example,Balai Contoh,Kepala Bidang,03 Mar 2025',
  'Siti,Aminah,https://www.linkedin.com/in/siti-aminah,,Kementerian Contoh,Analis,04 Mar 2025',
  'Zoë,Müller,https://www.linkedin.com/in/zoe-muller,,Arsip Contoh,,05 Mar 2025',
  ',,,,,,06 Mar 2025',
  'Suharto,,https://www.linkedin.com/in/suharto,,,,07 Mar 2025',
  '',
].join('\n');

test('LinkedIn connections: what is new, what would change and how, what was left out and why; mine stays unless I say so', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/import');
  const typed = { jobTitle: { rule: 'typed', capturedAt: '2026-10-01T02:00:00.000Z' } };
  await fill(page, {
    contacts: [
      contact('Rina Wijaya', { jobTitle: 'Analis', organization: 'Balai Contoh', provenance: typed }),
      contact('Siti Aminah', { jobTitle: 'Arsiparis', organization: 'Kementerian Contoh' }),
      contact('Suharto', {
        url: 'https://www.linkedin.com/in/suharto',
        vcardLines: ['X-LINKEDIN-CONNECTED-ON:2025-03-07'],
      }),
    ],
  });
  const before = await tables(page);
  await chooseFile(page, reportFile('Connections.csv', connections));
  await expect(filterOf(page, 'all', 4)).toBeChecked();
  await expect(page.getByText(t('import.kind.linkedin'))).toBeVisible();
  await expect(filterOf(page, 'standing.new', 1)).toBeVisible();
  await expect(filterOf(page, 'standing.update', 2)).toBeVisible();
  await expect(filterOf(page, 'standing.same', 1)).toBeVisible();
  await expect(page.getByLabel(t('import.event')), 'no event is asked for').toHaveCount(0);
  await expect(page.getByLabel(t('import.roleOf', { name: 'Suharto' }))).toHaveCount(0);

  const sum = page.locator('.update-sum');
  await expect(sum).toContainText(t('import.fieldOf', { name: t('field.email'), count: 1 }));
  await expect(sum).toContainText(t('import.fieldOf', { name: t('field.jobTitle'), count: 2 }));
  await page.getByLabel(t('import.differences')).selectOption('file-but-typed');
  const changes = row(page, 'Rina Wijaya').getByRole('button');
  await changes.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rina Wijaya' });
  await expect(dialog.getByRole('radio', { name: 'Analis' }), 'what I typed stays').toBeChecked();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(changes).toBeFocused();

  await page
    .getByRole('radio', { name: t('import.withCount', { name: t('import.rejected'), count: 1 }) })
    .check();
  await expect(page.getByRole('cell', { name: t('rejected.closed-account') })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  const file = page.waitForEvent('download');
  await button(page, 'import.rejected.save').click();
  expect((await file).suggestedFilename()).toBe('left out of Connections.csv');
  expect(await readFile(await (await file).path(), 'utf8')).toContain(`06 Mar 2025,8,`);

  await saveButton(page, 4).click();
  await expect(said(page, t('import.done.counts', { created: 1, updated: 2, unchanged: 1 }))).toBeVisible();
  const titles = (await stored(page, 'contacts')).map(({ name, jobTitle }) => `${name}: ${jobTitle}`);
  expect(titles.sort()).toEqual([
    'Rina Wijaya: Analis',
    'Siti Aminah: Analis',
    'Suharto: undefined',
    'Zoë Müller: undefined',
  ]);
  await button(page, 'action.undo').first().click();
  await expect(filterOf(page, 'standing.update', 2)).toBeVisible();
  expect(await tables(page)).toEqual(before);
});

test('closed in the middle of saving 20,000: nothing is stored, and one goes on where one was', async ({
  ownPage,
}) => {
  test.setTimeout(120_000);
  const page = await ownPage('options.html#/import');
  await start(page);
  await chooseFile(page, reportFile('participants_besar.csv', zoomReport(20_000)));
  await expect(filterOf(page, 'all', 20_000)).toBeChecked({ timeout: 60_000 });
  await page.getByRole('link', { name: t('nav.contacts') }).click();
  await page.getByRole('link', { name: t('nav.import') }).click();
  await box(page, invented(1).name).uncheck();
  await page.getByLabel(t('import.tags')).fill('webinar 2026,');
  await saveButton(page, 19_999).click();
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await page.close();

  const again = await ownPage('options.html#/import');
  const kept = again.getByRole('region', { name: t('import.kept.title') });
  await expect(kept).toContainText(t('import.ticked', { count: 19_999, all: 20_000 }));
  await expect(kept).toContainText(t('import.kept.interrupted'));
  expect(await objections(again)).toEqual([]);
  expect(await tables(again)).toEqual({ contacts: [], events: [], attendances: [] });
  await kept
    .getByRole('button', { name: t('import.kept.discardOf', { label: 'participants_besar.csv' }) })
    .click();
  await expect(said(again, t('import.kept.discarded', { label: 'participants_besar.csv' }))).toBeVisible();
  await kept.getByRole('button', { name: t('action.undo') }).click();
  await kept
    .getByRole('button', { name: t('import.kept.continueWith', { label: 'participants_besar.csv' }) })
    .click();
  await expect(box(again, invented(1).name)).not.toBeChecked({ timeout: 60_000 });
  await expect(again.getByText('webinar 2026')).toBeVisible();
  await saveButton(again, 19_999).click();
  const done = t('import.done.counts', { created: 19_999, updated: 0, unchanged: 0 });
  await expect(said(again, done)).toBeVisible({ timeout: 90_000 });
  expect(await stored(again, 'history')).toHaveLength(1);
  await button(again, 'import.another').click();
  await start(again);
  await expect(again.getByRole('region', { name: t('import.kept.title') })).toHaveCount(0);
});

test('a full disk: it says what to do, nothing is stored, and the list is still there', async ({
  ownPage,
  context,
  extensionUrl,
}) => {
  test.setTimeout(90_000);
  // Before anything is written: the browser remembers for half a minute how much room there was.
  const cdp = await context.newCDPSession(await context.newPage());
  const origin = extensionUrl('');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
  const page = await ownPage('options.html#/import');
  await start(page);
  await chooseFile(page, reportFile('participants.csv', zoomReport(5000)));
  await expect(filterOf(page, 'all', 5000)).toBeChecked({ timeout: 30_000 });
  await saveButton(page, 5000).click();
  await expect(page.getByRole('alert').filter({ hasText: t('import.quota') })).toBeVisible({
    timeout: 60_000,
  });
  expect(await tables(page)).toEqual({ contacts: [], events: [], attendances: [] });
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await saveButton(page, 5000).click();
  const done = t('import.done.counts', { created: 5000, updated: 0, unchanged: 0 });
  await expect(said(page, done)).toBeVisible({ timeout: 60_000 });
});
