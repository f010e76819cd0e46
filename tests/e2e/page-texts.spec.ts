import { expect, test } from './harness.ts';
import { field, listed, said, saveButton, t } from './interface.ts';
import { stored } from './store-content.ts';

const team = {
  address: 'https://yayasan.contoh.example/tentang/tim',
  html: `<!doctype html><html lang="id"><head><title>Tim kami</title><link rel="icon" href="data:,"></head>
<body><header><nav><a href="/">Beranda</a></nav></header>
<main><h1>Tim kami</h1><p>Dra. Maya Lestari, M.Pd.</p><p>Koordinator pelatihan</p><p>Yayasan Contoh Mandiri</p></main></body></html>`,
};

test('where nothing was recognised, a click on a text of the page fills the field that is empty', async ({
  visit,
  openPopup,
  ownPage,
}) => {
  const popup = await openPopup(await visit(team));
  await expect(popup.getByText(t('nothing.person.title'))).toBeVisible();
  const text = (name: string) => popup.getByRole('button', { name, exact: true });
  await text('Dra. Maya Lestari, M.Pd.').click();
  await text('Koordinator pelatihan').click();
  await text('Yayasan Contoh Mandiri').click();
  await expect(field(popup, 'field.jobTitle')).toHaveValue('Koordinator pelatihan');
  await expect(field(popup, 'field.organization')).toHaveValue('Yayasan Contoh Mandiri');
  await saveButton(popup).press('Enter');
  await expect(said(popup, t('popup.saved', { name: 'Maya Lestari' }))).toBeVisible();
  const list = await ownPage('options.html#/contacts');
  await expect(listed(list)).toContainText(['Maya Lestari']);
  expect(await stored(list, 'contacts')).toEqual([
    expect.objectContaining({
      name: 'Maya Lestari',
      honorificPrefix: 'Dra.',
      honorificSuffix: 'M.Pd.',
      links: [team.address],
    }),
  ]);
});

test('a text goes into the field that one was in last', async ({ visit, openPopup }) => {
  const popup = await openPopup(await visit(team));
  await field(popup, 'field.name').fill('Maya');
  await field(popup, 'field.organization').focus();
  await popup.getByRole('button', { name: 'Yayasan Contoh Mandiri' }).click();
  await expect(field(popup, 'field.organization')).toHaveValue('Yayasan Contoh Mandiri');
  await expect(field(popup, 'field.jobTitle')).toHaveValue('');
});

test('the page can be saved as an event too: title and address are filled in', async ({
  visit,
  openPopup,
}) => {
  const popup = await openPopup(await visit(team));
  await popup.getByRole('radio', { name: t('popup.event') }).check();
  await expect(field(popup, 'field.name')).toHaveValue('Tim kami');
  await field(popup, 'field.startDate').fill('2026-12-03 09:00');
  await saveButton(popup).press('Enter');
  await expect(said(popup, t('popup.saved', { name: 'Tim kami' }))).toBeVisible();
  expect(await stored(popup, 'events')).toEqual([
    expect.objectContaining({ url: team.address, startDate: '2026-12-03T09:00' }),
  ]);
});
