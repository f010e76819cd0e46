import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { recordTables } from '../../lib/model/history.ts';
import { samplePersonId } from '../../lib/store/sample/sample-people.ts';
import { examineBothWidths, examinedIn } from './accessibility.ts';
import { eachCareState } from './care-states.ts';
import { expect, test } from './harness.ts';
import { button, choose, recordPage, row, said, t } from './interface.ts';
import { contact, event, fill } from './records.ts';
import { stored } from './store-content.ts';

/** All that is stored in the tables of records and in history, as one text. */
const dump = async (page: Page): Promise<string> => {
  const tables = await Promise.all([...recordTables, 'history' as const].map(table => stored(page, table)));
  return JSON.stringify(tables);
};

const rina = contact('Rina Wijayanti', { email: ['rina@contoh.example'], note: 'Suka teh' });

test('somebody is erased for good, with the keyboard alone, and nothing of them is left', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/contacts');
  await page.setViewportSize({ width: 1280, height: 800 });
  const speakers = ['Rina Wijayanti'];
  await fill(page, {
    contacts: [rina, contact('Budi Santoso')],
    events: [event('Arsip Digital', { speakers })],
    met: [['rina-wijayanti', 'arsip-digital']],
  });
  await row(page, 'Rina Wijayanti').waitFor();
  await page.goto(page.url().replace(/#.*/, '#/contacts/rina-wijayanti'));
  await recordPage(page, 'Rina Wijayanti').waitFor();
  await button(page, 'care.erase').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('erase.title', { name: 'Rina Wijayanti' }) });
  await expect(dialog).toContainText('Goes for good: 1 contact, 1 attendance.');
  // The speaker is a text of the user's own: told, and opened from here.
  await expect(dialog.getByRole('link', { name: 'Arsip Digital' })).toBeVisible();
  await page.keyboard.type('rina');
  await expect(button(dialog, 'erase.do')).toBeDisabled();
  await page.keyboard.type(' wijayanti');
  await page.keyboard.press('Enter');
  await expect(said(page, t('erase.done', { name: 'Rina Wijayanti' }))).toBeVisible();
  await expect(button(page, 'action.undo')).toHaveCount(0);
  await expect(row(page, 'Budi Santoso')).toBeVisible();
  await expect(row(page, 'Rina Wijayanti')).toHaveCount(0);
  expect((await dump(page)).replace(JSON.stringify(speakers), '')).not.toMatch(/Rina|rina/);
  await page.reload();
  await expect(row(page, 'Budi Santoso')).toBeVisible();
});

test('what is held on somebody is handed over as a file', async ({ ownPage }) => {
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: [rina] });
  await page.goto(page.url().replace(/#.*/, '#/contacts/rina-wijayanti'));
  await button(page, 'care.held').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('care.held.text') }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Rina Wijayanti-data.txt');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('What is held on Rina Wijayanti');
  expect(text).toContain('Note: Suka teh');
});

test('the sample is looked around in and leaves without a trace, but for what one has made one’s own', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/today');
  await page.getByRole('heading', { name: t('firstSteps.title') }).waitFor();
  const before = await dump(page);
  await button(page, 'sample.load').click();
  await expect(said(page, t('sample.loaded'))).toBeVisible();
  expect(await stored(page, 'contacts')).toHaveLength(40);
  await button(page, 'sample.remove').click();
  await expect(said(page, t('sample.removed'))).toBeVisible();
  expect(await dump(page)).toBe(before);
  // The list of contacts has heard of it.
  await page.goto(page.url().replace(/#.*/, '#/contacts'));
  await expect(page.getByRole('heading', { name: t('list.empty.contacts.title') })).toBeVisible();

  await page.goto(page.url().replace(/#.*/, '#/settings'));
  await button(page, 'sample.load').click();
  await expect(said(page, t('sample.loaded'))).toBeVisible();
  await page.goto(page.url().replace(/#.*/, `#/contacts/${samplePersonId('Bayu Anggara')}`));
  const leaveAlone = page.getByRole('checkbox', { name: t('field.doNotContactSince') });
  await expect(leaveAlone).not.toBeChecked();
  await leaveAlone.click();
  await expect(leaveAlone).toBeChecked();
  await expect(said(page, 'Bayu Anggara')).toBeVisible();
  await button(page, 'sample.remove').click();
  await expect(said(page, t('sample.removedButNames', { count: 1, names: 'Bayu Anggara' }))).toBeVisible();
  expect((await stored(page, 'contacts')).map(({ name }) => name)).toEqual(['Bayu Anggara']);
});

test('whoever was to be kept no longer is told on Today, and goes by themselves only where that was chosen', async ({
  ownPage,
  serviceWorker,
}) => {
  const page = await ownPage('options.html#/today');
  const expired = contact('Rina Wijayanti', { keepUntil: '2026-01-31' });
  await fill(page, { contacts: [expired, contact('Budi Santoso')] });
  const told = page.getByRole('region', { name: t('expired.title') });
  await expect(told).toContainText('Rina Wijayanti');
  await told.getByRole('button', { name: t('expired.keepName', { name: 'Rina Wijayanti' }) }).click();
  await expect(told).toHaveCount(0);
  await button(page, 'action.undo').click();
  await expect(told).toContainText('Rina Wijayanti');
  expect(await stored(page, 'contacts')).toHaveLength(2);

  await choose(serviceWorker, { expiredContacts: 'erase' });
  await expect(said(page, t('expired.automatic', { count: 1 }))).toBeVisible();
  await expect(told).toHaveCount(0);
  expect((await stored(page, 'contacts')).map(({ name }) => name)).toEqual(['Budi Santoso']);
});

for (const language of examinedIn)
  test(`every state of care is accessible in ${language}`, async ({ ownPage, serviceWorker }) => {
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/contacts');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachCareState(page, translator(language), (state, shown) => examineBothWidths(state, shown));
  });
