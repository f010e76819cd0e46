import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { xlsxRows } from '../../lib/exchange/reports/xlsx.ts';
import { readVcards } from '../../lib/exchange/vcard/read-vcards.ts';
import type { MessageKey } from '../../lib/i18n/en.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { objections, wideBoxes } from './accessibility.ts';
import { eachFilesState } from './files-states.ts';
import { grantedExtension } from './granted-extension.ts';
import { expect, test } from './harness.ts';
import { button, choose, said, t } from './interface.ts';
import { contact, event, fill } from './records.ts';
import { openSession } from './session.ts';
import { put, stored } from './store-content.ts';

const people = [
  contact('Siti Aminah', {
    honorificPrefix: 'Dr. Ir.',
    telephone: ['+6281234567890'],
    email: ['siti@contoh.example', 'aminah@contoh.example'],
    organization: 'Balai Contoh',
    tags: ['rekan'],
    note: 'Hanya untuk saya',
  }),
  contact('Zoë Müller', { location: 'Zürich' }),
];
const webinar = event('Arsip Digital', { startDate: '2026-12-10T09:00+07:00', timeZone: 'Asia/Jakarta' });
const met = [['siti-aminah', 'arsip-digital']] as const;

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

const exported = (page: Page, format: MessageKey): Promise<Download> =>
  downloaded(page, async () => {
    await page.getByRole('radio', { name: t(format), exact: true }).check();
    await page.getByRole('button', { name: t('files.write', { count: 2 }), exact: true }).click();
  });

async function openAt(page: Page, place: 'backup' | 'restore' | 'export'): Promise<void> {
  const main = page.getByRole('navigation', { name: t('nav.main') });
  await main.getByRole('link', { name: t('nav.export'), exact: true }).click();
  if (place === 'export') return;
  const way = page.getByRole('link', { name: t(`files.${place}`), exact: true });
  await way.click();
  await expect(way).toHaveAttribute('aria-current', 'page');
}

const chooseBackup = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(t('restoring.choose')).setInputFiles({ name, mimeType: 'application/json', buffer });

test('contacts leave in three formats, with notes only where they were asked for', async ({ ownPage }) => {
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: people, events: [webinar], met });
  await openAt(page, 'export');

  const google = await exported(page, 'csvProfile.google');
  expect(google.suggestedFilename()).toMatch(/^jejaring-contacts-google-\d{4}-\d\d-\d\d\.csv$/);
  const table = (await bytesOf(google)).toString();
  expect(table.split('\r\n')).toHaveLength(4);
  expect(table).toContain('Aminah');
  expect(table).not.toContain('Hanya untuk saya');

  await page.getByRole('radio', { name: t('files.format.vcard3') }).check();
  await page.getByRole('checkbox', { name: t('files.notes') }).check();
  const vcard = await exported(page, 'files.format.vcard3');
  const { contacts } = readVcards((await bytesOf(vcard)).toString());
  expect(contacts).toMatchObject([
    { name: 'Siti Aminah', note: 'Hanya untuk saya', telephone: ['+6281234567890'], tags: ['rekan'] },
    { name: 'Zoë Müller' },
  ]);

  await page.getByRole('radio', { name: t('files.format.xlsx') }).check();
  await page.getByText(t('files.columns', { chosen: 24, count: 35 })).click();
  for (const key of ['field.honorificPrefix', 'field.honorificSuffix'] as const)
    await page.getByRole('checkbox', { name: t(key), exact: true }).uncheck();
  await page.getByRole('button', { name: t('files.columnUp', { column: t('field.jobTitle') }) }).click();
  await expect(page.getByRole('row', { name: /Balai Contoh/ })).toBeVisible();
  const { rows } = xlsxRows(await bytesOf(await exported(page, 'files.format.xlsx')));
  expect(rows[0]?.slice(0, 3)).toEqual([t('field.jobTitle'), t('field.name'), t('field.organization')]);
  expect(rows.flat()).not.toContain('Hanya untuk saya');
  await expect(said(page, t('list.exported', { file: '' }).trim())).toBeVisible();
});

test('a backup is compared before it replaces what is here; a damaged one is refused and changes nothing', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: people, events: [webinar], met });
  await openAt(page, 'backup');
  const file = await downloaded(page, () => button(page, 'backup.make').click());
  const text = (await bytesOf(file)).toString();
  await put(page, 'contacts', [contact('Suharto')]);

  await openAt(page, 'restore');
  await chooseBackup(page, 'rusak.json', Buffer.from(text.replace('Zürich', 'Jakarta')));
  await expect(page.getByRole('alert')).toContainText(t('restoring.unreadable.damaged'));
  await chooseBackup(page, 'kontak.csv', Buffer.from('Name\r\nBudi\r\n'));
  await expect(page.getByRole('alert')).toContainText(t('restoring.unreadable.not-a-backup'));

  await chooseBackup(page, 'cadangan.json', Buffer.from(text));
  await page.getByRole('radio', { name: t('restoring.replace'), exact: true }).check();
  await expect(page.getByRole('definition').first()).toContainText('Suharto');
  expect(await stored(page, 'contacts'), 'nothing yet').toHaveLength(3);
  await button(page, 'restoring.doReplace').click();
  await expect(said(page, t('restoring.done'))).toBeVisible();
  expect((await stored(page, 'contacts')).map(({ name }) => name)).toEqual(['Siti Aminah', 'Zoë Müller']);
  await button(page, 'action.undo').click();
  await expect(said(page, t('list.undone'))).toBeVisible();
  expect(await stored(page, 'contacts')).toHaveLength(3);
});

test('export and backup can be used by keyboard', async ({ ownPage }) => {
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: people, events: [webinar], met });
  await openAt(page, 'export');
  await page.getByRole('radio', { name: t('csvProfile.own') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: t('files.format.xlsx') })).toBeChecked();
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: t('files.write', { count: 2 }) }).press('Enter'),
  );
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await openAt(page, 'backup');
  const backup = await downloaded(page, () => button(page, 'backup.make').press('Enter'));
  await openAt(page, 'restore');
  await chooseBackup(page, 'cadangan.json', await bytesOf(backup));
  await expect(page.getByText(t('restoring.nothing'))).toBeVisible();
});

test('axe finds nothing and no page is wider than 320 px, in Indonesian', async ({
  ownPage,
  serviceWorker,
}) => {
  test.slow();
  await choose(serviceWorker, { language: 'id' });
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: [...people, contact('Siti Rahmawati')], events: [webinar], met });
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  await eachFilesState(page, translator('id'), async state => {
    for (const one of [...(await objections(page)), ...(await wideBoxes(page))])
      found.push(`${state}: ${one}`);
  });
  expect(found).toEqual([]);
});

test('the worker writes the automatic backup into the downloads, with no page open and no question', async () => {
  const { folder, remove } = await grantedExtension();
  const session = await openSession({ extension: folder });
  const page = await session.context.newPage();
  await page.goto(session.extensionUrl('options.html#/contacts'));
  await fill(page, { contacts: people });
  await page.goto(session.extensionUrl('welcome.html'));
  const worker = await session.serviceWorker();
  await choose(worker, { automaticBackup: 'daily' });
  await worker.evaluate(() => chrome.alarms.create('automatic-backup', { when: Date.now() }));
  const state = () => worker.evaluate(() => chrome.storage.local.get('backupState'));
  await expect.poll(state).toMatchObject({ backupState: { lastBackupAt: expect.any(String) } });
  expect((await state()).backupState).not.toHaveProperty('failedAt');
  const [item] = await worker.evaluate(() => chrome.downloads.search({}));
  expect(JSON.parse(await readFile(item?.filename ?? '', 'utf8'))).toMatchObject({
    format: 'jejaring-backup',
    counts: { contacts: 2 },
  });
  await session.close();
  await remove();
});
