import { expect, test } from './harness.ts';
import {
  button,
  field,
  listed,
  pressEnterOnSave,
  recordPage,
  row,
  said,
  saveButton,
  t,
} from './interface.ts';
import { profileAddress, profilePage } from './profile-page.ts';

test('two workspaces and a popup show the same at every moment', async ({ visit, openPopup, ownPage }) => {
  const one = await ownPage('options.html#/contacts');
  const two = await ownPage('options.html#/contacts');
  await expect(one.getByRole('heading', { name: t('list.empty.contacts.title') })).toBeVisible();
  await expect(two.getByRole('heading', { name: t('list.empty.contacts.title') })).toBeVisible();

  const popup = await openPopup(await visit({ address: profileAddress(), html: profilePage() }));
  await pressEnterOnSave(popup);
  await expect(said(popup, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  for (const page of [one, two]) await expect(listed(page)).toHaveText(['Rina Melati']);

  await one.bringToFront();
  await row(one, 'Rina Melati').getByRole('link', { name: 'Rina Melati' }).click();
  const rina = recordPage(one, 'Rina Melati');
  await rina.getByRole('button', { name: 'Data analyst', exact: true }).click();
  await rina.getByLabel(t('field.jobTitle'), { exact: true }).fill('Data steward');
  await rina.getByLabel(t('field.jobTitle'), { exact: true }).press('Enter');
  await expect(row(two, 'Rina Melati')).toContainText('Data steward');

  await two.bringToFront();
  await two.getByRole('checkbox', { name: t('list.select', { name: 'Rina Melati' }) }).check();
  await button(two, 'action.delete').click();
  await expect(rina).toHaveCount(0);
  await one.goBack();
  await expect(one.getByRole('heading', { name: t('list.empty.contacts.title') })).toBeVisible();
  await button(two, 'action.undo').click();
  await expect(row(one, 'Rina Melati')).toContainText('Data steward');
});

test('a popup that was open while its contact was edited and deleted elsewhere takes nothing back', async ({
  visit,
  openPopup,
  ownPage,
}) => {
  const profile = await visit({ address: profileAddress(), html: profilePage() });
  const first = await openPopup(profile);
  await pressEnterOnSave(first);
  await expect(said(first, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  await first.close();

  const list = await ownPage('options.html#/contacts');
  await row(list, 'Rina Melati').getByRole('link', { name: 'Rina Melati' }).click();
  const rina = recordPage(list, 'Rina Melati');
  await profile.bringToFront();
  // From here on no other page comes to the front: that would close the popup.
  const popup = await openPopup(profile);
  await expect(popup.getByText(t('popup.alreadySaved', { day: '' }))).toBeVisible();
  await rina.getByRole('button', { name: 'Data analyst', exact: true }).click();
  await rina.getByLabel(t('field.jobTitle'), { exact: true }).fill('Data steward');
  await rina.getByLabel(t('field.jobTitle'), { exact: true }).press('Enter');
  await expect(rina.getByRole('button', { name: 'Data steward', exact: true })).toBeVisible();

  const tags = popup.getByRole('combobox', { name: t('field.tags') });
  await tags.fill('open data');
  await tags.press('Enter');
  await saveButton(popup).click();
  await expect(said(popup, t('popup.updated', { name: 'Rina Melati' }))).toBeVisible();
  await expect(field(popup, 'field.jobTitle')).toHaveValue('Data steward');
  await expect(rina).toContainText('open data');
  await expect(rina.getByRole('button', { name: 'Data steward', exact: true })).toBeVisible();

  await button(rina, 'action.delete').click();
  await expect(rina).toHaveCount(0);
  await tags.fill('late');
  await tags.press('Enter');
  await saveButton(popup).click();
  await expect(said(popup, t('error.recordGone'))).toBeVisible();
  await expect(popup.getByText(t('popup.notSaved'))).toBeVisible();
  await saveButton(popup).click();
  await expect(said(popup, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
});
