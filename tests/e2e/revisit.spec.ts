import type { Locator, Page } from '@playwright/test';
import type { MessageKey } from '../../lib/i18n/en.ts';
import { expect, test } from './harness.ts';
import { field, pressEnterOnSave, said, saveButton, t } from './interface.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { stored } from './store-content.ts';

const before = { address: profileAddress(), html: profilePage() };
const after = {
  address: profileAddress(),
  html: profilePage({
    headline: 'Head of data at Kantor Arsip Contoh',
    organization: 'Kantor Arsip Contoh',
    location: 'Surabaya, East Java, Indonesia',
  }),
};

const question = (popup: Page, key: MessageKey): Locator =>
  popup.getByRole('group', { name: new RegExp(`^${t(key)}`) });
const answer = (popup: Page, key: MessageKey, kind: 'accept' | 'keep'): Locator =>
  question(popup, key).getByRole('radio', { name: t(`popup.${kind}`) });
const changes = (popup: Page): Locator => popup.getByRole('heading', { name: /since your last visit/ });

test('a new job is shown beside the old one; one change is accepted, one is not, and neither is asked again', async ({
  visit,
  openPopup,
}) => {
  const page = await visit(before);
  const first = await openPopup(page);
  await pressEnterOnSave(first);
  await expect(said(first, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  await first.close();

  const second = await openPopup(await visit(after));
  await expect(second.getByText(t('popup.alreadySaved', { day: '' }))).toBeVisible();
  await expect(changes(second)).toHaveText(t('popup.changes', { count: 4 }));
  await expect(question(second, 'field.jobTitle')).toContainText('Head of data');
  await expect(question(second, 'field.jobTitle')).toContainText('Data analyst');
  await expect(answer(second, 'field.jobTitle', 'accept')).toBeChecked();
  await answer(second, 'field.location', 'keep').check();
  await answer(second, 'field.organization', 'keep').check();
  await expect(field(second, 'field.organization')).toHaveValue('Balai Data Nusantara');
  await answer(second, 'field.organization', 'accept').check();
  await expect(field(second, 'field.organization')).toHaveValue('Kantor Arsip Contoh');
  await saveButton(second).press('Enter');
  await expect(said(second, t('popup.updated', { name: 'Rina Melati' }))).toBeVisible();
  expect(await stored(second, 'contacts')).toEqual([
    expect.objectContaining({
      jobTitle: 'Head of data',
      organization: 'Kantor Arsip Contoh',
      headline: 'Head of data at Kantor Arsip Contoh',
      location: 'Bandung, West Java, Indonesia',
    }),
  ]);
  await second.close();

  const third = await openPopup(page);
  await expect(saveButton(third)).toBeFocused();
  await expect(changes(third)).toHaveCount(0);
  await expect(field(third, 'field.location')).toHaveValue('Bandung, West Java, Indonesia');
  await third.keyboard.press('Enter');
  await expect(said(third, t('popup.unchanged', { name: 'Rina Melati' }))).toBeVisible();
});

test('what was typed by hand is kept unless the new value is accepted', async ({ visit, openPopup }) => {
  const page = await visit(before);
  const first = await openPopup(page);
  await field(first, 'field.jobTitle').fill('Data steward');
  await saveButton(first).press('Enter');
  await expect(said(first, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  await first.close();

  const same = await openPopup(page);
  await expect(saveButton(same)).toBeFocused();
  await expect(changes(same), 'the page says what it said').toHaveCount(0);
  await same.close();

  const second = await openPopup(await visit(after));
  await expect(question(second, 'field.jobTitle')).toContainText(t('popup.typedByYou'));
  await expect(answer(second, 'field.jobTitle', 'keep')).toBeChecked();
  await expect(answer(second, 'field.location', 'accept')).toBeChecked();
  await pressEnterOnSave(second);
  await expect(said(second, t('popup.updated', { name: 'Rina Melati' }))).toBeVisible();
  expect(await stored(second, 'contacts')).toEqual([
    expect.objectContaining({ jobTitle: 'Data steward', location: 'Surabaya, East Java, Indonesia' }),
  ]);
});

test('a second tab that shows the same person does not make a second contact', async ({
  context,
  visit,
  serve,
  openPopup,
}) => {
  const popup = await openPopup(await visit(before));
  await pressEnterOnSave(popup);
  await expect(said(popup, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  await popup.close();
  const indonesian = 'https://id.linkedin.com/in/rina-melati/details/experience/';
  await serve(indonesian, profilePage());
  const other = await context.newPage();
  await other.goto(indonesian);
  const again = await openPopup(other);
  await pressEnterOnSave(again);
  await expect(said(again, t('popup.unchanged', { name: 'Rina Melati' }))).toBeVisible();
  expect(await stored(again, 'contacts')).toHaveLength(1);
});
