import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { button, listed, row, said, t } from './interface.ts';
import { contact, fill } from './records.ts';

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

let page: Page;
test.beforeEach(async ({ ownPage }) => {
  page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: people });
  await expect(listed(page)).toHaveText(['Siti Rahmawati', 'Zoë Müller', 'Andi Pratama']);
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
