import { translator } from '../../lib/i18n/translate.ts';
import { expect, test } from './harness.ts';
import { button, field, listed, recordPage, said, saveButton, t } from './interface.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const say = translator('id');

test('another language is there at once, in every page, the popup and the menus', async ({
  visit,
  openPopup,
  ownPage,
  serviceWorker,
}) => {
  const list = await ownPage('options.html#/contacts');
  const welcome = await ownPage('welcome.html');
  const settings = await ownPage('options.html#/settings');
  await serviceWorker.evaluate(() => {
    const titles: unknown[] = [];
    const { create } = chrome.contextMenus;
    Object.assign(globalThis, { titles });
    chrome.contextMenus.create = (properties, done) => {
      titles.push(properties.title);
      return create(properties, done);
    };
  });
  await settings.getByLabel(t('settings.language'), { exact: true }).selectOption('id');
  await expect(settings.getByRole('heading', { name: say('settings.title') })).toBeVisible();
  await expect(list.getByRole('heading', { name: say('list.empty.contacts.title') })).toBeVisible();
  await expect(welcome.getByRole('heading', { name: say('welcome.title') })).toBeVisible();
  expect(await list.evaluate(() => document.documentElement.lang)).toBe('id');
  await expect
    .poll(() => serviceWorker.evaluate(() => (globalThis as { titles?: unknown }).titles))
    .toEqual([say('menu.save'), say('menu.quickSave'), say('menu.companion'), say('menu.openList')]);
  const popup = await openPopup(await visit({ address: profileAddress(), html: profilePage() }));
  await expect(popup.getByRole('button', { name: say('action.save'), exact: true })).toBeFocused();
  await expect(popup.getByText(say('popup.notSaved'))).toBeVisible();
});

test('a chosen separator goes into the file, whatever the language', async ({ ownPage }) => {
  const page = await ownPage('options.html#/settings');
  await page.getByLabel(t('settings.csv'), { exact: true }).selectOption(';');
  await page.getByRole('link', { name: t('nav.contacts') }).click();
  await button(page, 'find.export').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'find.exportCsv').click(),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const part of stream) text += part;
  expect(text.split('\r\n')[0]).toContain(`${t('field.name')};${t('field.honorificPrefix')};`);
});

test('a number without a country becomes one of the chosen country', async ({
  ownPage,
  visit,
  openPopup,
}) => {
  const page = await ownPage('options.html#/settings');
  await page.getByLabel(t('settings.phoneCountry'), { exact: true }).selectOption('ID');
  await page.getByRole('link', { name: t('nav.contacts') }).click();
  await page.getByRole('link', { name: t('list.newContact') }).click();
  await field(page, 'field.name').fill('Wulan');
  await page.getByText(t('popup.moreFields')).click();
  await field(page, 'field.telephone').fill('0812-3456-7890');
  await button(page, 'action.save').click();
  await expect(recordPage(page, 'Wulan')).toBeVisible();
  await page.getByRole('link', { name: t('record.toContacts') }).click();
  await expect(listed(page)).toHaveText(['Wulan']);
  expect(await stored(page, 'contacts')).toEqual([
    expect.objectContaining({ telephone: ['+6281234567890'], identities: ['phone:+6281234567890'] }),
  ]);

  const popup = await openPopup(await visit(sitePage('any-page/nobody-product')));
  await field(popup, 'field.name').fill('Wulan Sari');
  await popup.getByText(t('popup.moreFields')).click();
  await field(popup, 'field.telephone').fill('+62 812 3456 7890');
  await saveButton(popup).press('Enter');
  await expect(said(popup, t('popup.updated', { name: 'Wulan Sari' }))).toBeVisible();
  await expect(listed(page), 'the same number is the same person').toHaveText(['Wulan Sari']);
});
