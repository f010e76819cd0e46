import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examineBothWidths, examinedIn } from './accessibility.ts';
import { expect, test } from './harness.ts';
import { button, choose, listed, recordPage, row, said, t } from './interface.ts';
import { fill } from './records.ts';
import { eachRecordState, recordsShown } from './records-states.ts';
import { stored } from './store-content.ts';

const webinar = 'Satu Data untuk Layanan Publik';

const storedContact = async (page: Page, id: string) =>
  (await stored(page, 'contacts')).find(contact => contact.id === id);

async function opened(ownPage: (name: string) => Promise<Page>, address: string): Promise<Page> {
  const page = await ownPage(`options.html${address}`);
  await fill(page, recordsShown);
  return page;
}

test('a contact is corrected field by field where it stands; each change is told in the timeline and undone alone', async ({
  ownPage,
}) => {
  const page = await opened(ownPage, '#/contacts');
  const other = await ownPage('options.html#/contacts/siti-rahmawati');
  await row(page, 'Siti Rahmawati').getByRole('link', { name: 'Siti Rahmawati' }).click();
  const siti = recordPage(page, 'Siti Rahmawati');
  const title = siti.getByLabel(t('field.jobTitle'), { exact: true });
  await siti.getByRole('button', { name: 'Kepala Bidang Data' }).click();
  await title.fill('Direktur');

  // Meanwhile, elsewhere.
  await recordPage(other, 'Siti Rahmawati').getByLabel(t('field.segment')).selectOption('friend');
  await expect(
    said(other, t('record.changed', { field: t('field.segment'), name: 'Siti Rahmawati' })),
  ).toBeVisible();

  await title.press('Enter');
  await expect(siti.getByRole('button', { name: 'Direktur', exact: true })).toBeFocused();
  await expect(siti.getByLabel(t('field.segment'))).toHaveValue('friend');
  await expect(
    siti.getByRole('listitem').filter({ hasText: 'Kepala Bidang Data → Direktur' }).first(),
  ).toBeVisible();
  expect(await storedContact(page, 'siti-rahmawati')).toMatchObject({
    jobTitle: 'Direktur',
    segment: 'friend',
  });

  await button(page, 'action.undo').click();
  await expect(siti.getByRole('button', { name: 'Kepala Bidang Data' })).toBeVisible();
  expect(await storedContact(page, 'siti-rahmawati')).toMatchObject({
    jobTitle: 'Kepala Bidang Data',
    segment: 'friend',
  });

  await siti.getByRole('button', { name: t('record.fill', { field: t('field.email') }) }).click();
  const email = siti.getByLabel(t('field.email'), { exact: true });
  await email.fill('bukan alamat');
  await email.press('Enter');
  await expect(siti.getByRole('alert')).toContainText(
    t('error.unfit', { value: 'bukan alamat', field: t('field.email') }),
  );
  await email.press('Escape');

  await siti.getByRole('button', { name: '17 May', exact: true }).click();
  await siti.getByLabel(t('record.year')).fill('1990');
  await siti.getByLabel(t('record.year')).press('Enter');
  await expect(siti.getByRole('button', { name: '17 May 1990' })).toBeVisible();
});

test('a deleted contact comes back by Undo, and its address leads to the trash until then', async ({
  ownPage,
}) => {
  const page = await opened(ownPage, '#/contacts/andi-pratama');
  await button(recordPage(page, 'Andi Pratama'), 'action.delete').click();
  await expect(said(page, t('record.deleted', { name: 'Andi Pratama' }))).toBeVisible();
  await expect(listed(page)).toHaveCount(2);
  await page.goBack();
  await expect(
    page.getByRole('heading', { name: t('record.inTrash.title', { name: 'Andi Pratama' }) }),
  ).toBeVisible();
  await button(page, 'action.restore').click();
  await expect(recordPage(page, 'Andi Pratama')).toBeVisible();
  expect(await stored(page, 'attendances')).toHaveLength(2);
});

test('the people of an event are added, given a role and taken off; a rule tags who is there', async ({
  ownPage,
}) => {
  const page = await opened(ownPage, '#/events/satu-data-untuk-layanan-publik');
  const whole = recordPage(page, webinar);
  await whole.getByLabel(t('event.rule')).fill('satu data');
  await whole.getByLabel(t('event.rule')).press('Enter');
  await expect(said(page, t('event.ruleOn', { tag: 'satu data', event: webinar }))).toBeVisible();

  await whole.getByRole('combobox', { name: t('event.addPerson') }).fill('zoe');
  await page.getByRole('option', { name: /^Zoë Müller/ }).click();
  await expect(whole.getByRole('link', { name: 'Zoë Müller' })).toBeVisible();
  await whole.getByLabel(t('event.roleOf', { name: 'Siti Rahmawati' })).selectOption('speaker');
  await expect(
    whole.getByRole('heading', { name: t('event.roleCount', { role: t('role.speaker'), count: 1 }) }),
  ).toBeVisible();
  await whole.getByRole('button', { name: t('event.takeOff', { name: 'Andi Pratama' }) }).click();
  await expect(whole.getByRole('link', { name: 'Andi Pratama' })).toHaveCount(0);

  const attendances = await stored(page, 'attendances');
  expect(attendances.map(({ contactId, role }) => `${contactId} ${role}`).sort()).toEqual([
    'siti-rahmawati speaker',
    'zoë-müller attendee'.normalize('NFD').replace(/\p{M}/gu, ''),
  ]);
  expect((await storedContact(page, 'zoe-muller'))?.tags).toEqual(['satu data']);
  expect((await storedContact(page, 'siti-rahmawati'))?.tags).toEqual(['rekan']);
  const link = whole.getByRole('link', { name: t('event.showInContacts') });
  expect(await link.getAttribute('href')).toBe('#/contacts?met=satu-data-untuk-layanan-publik');
});

test('a month is walked with the keys, and Enter opens what is on a day', async ({ ownPage }) => {
  const page = await opened(ownPage, '#/events?view=month&month=2026-12');
  const day = (iso: string) => page.locator(`[data-day="${iso}"]`);
  await expect(day('2026-12-09').getByRole('link', { name: 'Diklat Kepemimpinan' })).toBeVisible();
  await day('2026-12-01').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'January 2027' })).toBeVisible();
  await expect(day('2027-01-02')).toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(day('2026-12-03')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(recordPage(page, webinar)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'December 2026' })).toBeVisible();
});

test('two spellings become one organization with one press, and two again', async ({ ownPage }) => {
  const page = await opened(ownPage, '#/organizations');
  await page.getByText(t('organizations.same', { count: 1 })).click();
  await button(page, 'organizations.makeOne')
    .or(page.getByRole('button', { name: /^Make them one/ }))
    .first()
    .click();
  const name = 'Badan Kepegawaian Negara';
  await expect(said(page, t('organizations.merged', { name }))).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText([name]);
  await page.getByRole('rowheader').getByRole('link', { name }).click();
  const whole = recordPage(page, name);
  await expect(whole.getByRole('link', { name: 'Siti Rahmawati' })).toBeVisible();
  await expect(whole.getByRole('link', { name: 'Andi Pratama' })).toBeVisible();
  await expect(whole.getByRole('link', { name: webinar })).toBeVisible();
  await button(page, 'action.undo').click();
  await expect(whole.getByRole('link', { name: 'Siti Rahmawati' })).toHaveCount(0);
});

for (const language of examinedIn) {
  test(`axe finds nothing on the pages of records, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.setTimeout(90_000);
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/contacts');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachRecordState(page, translator(language), state => examineBothWidths(state, page));
  });
}
