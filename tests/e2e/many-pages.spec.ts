import { expect, test } from './harness.ts';
import { button, listed, pressEnterOnSave, recordPage, row, said, t } from './interface.ts';
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
