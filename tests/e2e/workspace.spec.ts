import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { button, field, listed, row, said, t } from './interface.ts';
import { contact, event, fill } from './records.ts';
import { stored } from './store-content.ts';

const people = [
  contact('Siti Rahmawati', {
    organization: 'Balai Data Nusantara',
    jobTitle: 'Analis',
    tags: ['rekan'],
    createdAt: '2026-10-03T02:00:00.000Z',
  }),
  contact('Zoë Müller', { location: 'Zürich', createdAt: '2026-10-02T02:00:00.000Z' }),
  contact('Andi Pratama', { organization: 'Kampus Contoh', tags: ['rekan', 'dosen'] }),
];

const sheet = (page: Page, name: string) => page.getByRole('dialog', { name: t('list.details', { name }) });
const open = async (page: Page, name: string): Promise<void> => {
  await row(page, name).getByRole('button', { name }).click();
  await expect(sheet(page, name)).toBeVisible();
};

let page: Page;
test.beforeEach(async ({ ownPage }) => {
  page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: people });
  await expect(listed(page)).toHaveText(['Siti Rahmawati', 'Zoë Müller', 'Andi Pratama']);
});

test('search finds without diacritics and case, the tag filter narrows, the headers sort', async () => {
  const search = page.getByRole('searchbox', { name: t('list.searchContacts') });
  await search.fill('ZURICH muller');
  await expect(listed(page)).toHaveText(['Zoë Müller']);
  await expect(said(page, t('list.countFound', { found: 1, count: 3 }))).toBeVisible();
  await search.fill('nobody of this name');
  await expect(page.getByRole('heading', { name: t('list.empty.found.title') })).toBeVisible();
  await button(page, 'list.clearFilters').click();
  await page.getByRole('combobox', { name: t('list.filterTag') }).selectOption('dosen');
  await expect(listed(page)).toHaveText(['Andi Pratama']);
  await page.getByRole('combobox', { name: t('list.filterTag') }).selectOption('');
  const header = page.getByRole('columnheader', { name: t('field.name') });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(listed(page)).toHaveText(['Andi Pratama', 'Siti Rahmawati', 'Zoë Müller']);
  await header.getByRole('button').click();
  await expect(listed(page)).toHaveText(['Zoë Müller', 'Siti Rahmawati', 'Andi Pratama']);
});

test('a contact is corrected in the sheet, deleted there, and comes back by Undo', async () => {
  await open(page, 'Siti Rahmawati');
  await field(page, 'field.jobTitle').fill('Kepala Bidang Data');
  await button(page, 'action.save').click();
  await expect(said(page, t('popup.updated', { name: 'Siti Rahmawati' }))).toBeVisible();
  await expect(row(page, 'Siti Rahmawati')).toContainText('Kepala Bidang Data');
  await button(page, 'action.undo').click();
  await expect(row(page, 'Siti Rahmawati')).toContainText('Analis');
  await open(page, 'Siti Rahmawati');
  await button(sheet(page, 'Siti Rahmawati'), 'action.delete').click();
  await expect(listed(page)).toHaveText(['Zoë Müller', 'Andi Pratama']);
  await button(page, 'action.undo').click();
  await expect(listed(page)).toHaveText(['Siti Rahmawati', 'Zoë Müller', 'Andi Pratama']);
});

test('a value that cannot be one is refused with a sentence, and the form stays', async () => {
  await open(page, 'Zoë Müller');
  await page.getByText(t('popup.moreFields')).click();
  await field(page, 'field.email').fill('not an address');
  await button(page, 'action.save').click();
  const sentence = t('error.unfit', { value: 'not an address', field: t('field.email') });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(sentence);
  await expect(field(page, 'field.email')).toHaveValue('not an address');
  expect((await stored(page, 'contacts')).flatMap(({ email }) => email)).toEqual([]);
});

test('selected contacts are tagged and deleted in one go, each with one Undo', async () => {
  await page.getByRole('checkbox', { name: t('list.select', { name: 'Zoë Müller' }) }).check();
  await page.getByRole('checkbox', { name: t('list.select', { name: 'Andi Pratama' }) }).check();
  await expect(said(page, t('list.selected', { count: 2 }))).toBeVisible();
  await page.getByLabel(t('list.tagName'), { exact: true }).fill('webinar 2026');
  await button(page, 'list.addTag').click();
  await expect(said(page, t('list.tagged', { tag: 'webinar 2026', count: 2 }))).toBeVisible();
  await expect(row(page, 'Zoë Müller')).toContainText('webinar 2026');
  await button(page, 'action.undo').click();
  await expect(row(page, 'Zoë Müller')).not.toContainText('webinar 2026');
  await expect(row(page, 'Andi Pratama')).toContainText('dosen');
  await button(page, 'action.delete').click();
  await expect(listed(page)).toHaveText(['Siti Rahmawati']);
  await button(page, 'action.undo').click();
  await expect(listed(page)).toHaveCount(3);
});

test('what was deleted waits in the trash; what was done is taken back from the history', async () => {
  await page.getByRole('checkbox', { name: t('list.select', { name: 'Zoë Müller' }) }).check();
  await button(page, 'action.delete').click();
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole('link', { name: t('nav.history') }).click();
  await page.getByRole('button', { name: `${t('action.restore')}: Zoë Müller` }).click();
  await expect(said(page, t('trash.restored', { name: 'Zoë Müller' }))).toBeVisible();
  await expect(page.getByText(t('trash.empty'))).toBeVisible();
  await page.getByRole('button', { name: `${t('action.undo')}: ${t('act.restore')} Zoë Müller` }).click();
  await page.getByRole('link', { name: t('nav.contacts') }).click();
  await expect(listed(page)).toHaveText(['Siti Rahmawati', 'Andi Pratama']);
});

test('a contact and an event are typed by hand', async () => {
  await button(page, 'list.newContact').click();
  await field(page, 'field.name').fill('Suharto');
  await field(page, 'field.name').press('Enter');
  await expect(listed(page)).toHaveText(['Suharto', 'Siti Rahmawati', 'Zoë Müller', 'Andi Pratama']);
  await page.getByRole('link', { name: t('nav.events') }).click();
  await button(page, 'list.newEvent').click();
  await field(page, 'field.name').fill('Temu alumni');
  await field(page, 'field.startDate').fill('2026-12-12 09.00');
  await field(page, 'field.timeZone').fill('WIB');
  await button(page, 'action.save').click();
  await expect(row(page, 'Temu alumni')).toContainText('WIB');
  expect(await stored(page, 'events')).toEqual([
    expect.objectContaining({ startDate: '2026-12-12T09:00', timeZone: 'Asia/Jakarta' }),
  ]);
});

test('the address of a record opens it, and Back closes it', async ({ ownPage }) => {
  const direct = await ownPage('options.html#/contacts/andi-pratama');
  await expect(sheet(direct, 'Andi Pratama')).toBeVisible();
  await open(page, 'Zoë Müller');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('events list who was met there', async () => {
  await fill(page, {
    contacts: people,
    events: [event('Arsip Digital', { startDate: '2026-12-10T09:00+07:00', timeZone: '+07:00' })],
    met: [['andi-pratama', 'arsip-digital']],
  });
  await expect(row(page, 'Andi Pratama')).toContainText('Arsip Digital');
  await page.getByRole('link', { name: t('nav.events') }).click();
  await open(page, 'Arsip Digital');
  await expect(sheet(page, 'Arsip Digital').getByRole('link')).toContainText(['Andi Pratama']);
});
