import { expect, test } from './harness.ts';
import { row, saveButton, t } from './interface.ts';
import { profilePage } from './profile-page.ts';
import { badge, quickSave } from './quick-save.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const name = 'Rina Wijaya';

test('the shortcut saves a profile without a window: ✓ at first, = when it is known', async ({
  visit,
  openPopup,
  serviceWorker,
  ownPage,
}) => {
  const page = await visit(sitePage('linkedin-profile/sdui-indonesian-civil-servant'));
  await (await openPopup(page)).close();
  await quickSave(serviceWorker);
  await expect.poll(() => badge(serviceWorker)).toEqual(['✓', t('badge.saved', { name })]);
  await quickSave(serviceWorker);
  await expect.poll(() => badge(serviceWorker)).toEqual(['=', t('badge.known', { name })]);
  const list = await ownPage('options.html#/contacts');
  await expect(row(list, name)).toContainText('Kementerian Contoh');
  expect(await stored(list, 'contacts')).toHaveLength(1);
});

test('the menu saves an event in the same way', async ({ visit, openPopup, serviceWorker, ownPage }) => {
  const page = await visit(sitePage('any-page/event-indico'));
  await (await openPopup(page)).close();
  await quickSave(serviceWorker, 'menu');
  await expect.poll(() => badge(serviceWorker)).toEqual(['✓', t('badge.saved', { name: 'Sensor Workshop' })]);
  await quickSave(serviceWorker, 'menu');
  await expect.poll(() => badge(serviceWorker)).toEqual(['=', t('badge.known', { name: 'Sensor Workshop' })]);
  const list = await ownPage('options.html#/events');
  expect(await stored(list, 'events')).toEqual([
    expect.objectContaining({ startDate: '2026-10-12T09:00+02:00', timeZone: '+02:00' }),
  ]);
});

test('a quick save that finds nobody shows !, and the next popup says why', async ({
  visit,
  openPopup,
  serviceWorker,
}) => {
  const page = await visit(sitePage('any-page/nobody-product'));
  await (await openPopup(page)).close();
  await quickSave(serviceWorker);
  await expect.poll(() => badge(serviceWorker)).toEqual(['!', t('badge.failed')]);
  const popup = await openPopup(page);
  await expect(popup.getByText(t('nothing.person.title'))).toBeVisible();
  expect(await stored(popup, 'contacts')).toEqual([]);
  await expect.poll(async () => (await badge(serviceWorker))[0], 'once explained, it is gone').toBe('');
});

test('what refused the last quick save is told once, also when the page is right by now', async ({
  visit,
  openPopup,
  serviceWorker,
}) => {
  const refused = sitePage('linkedin-profile/refused-other-person-after-navigation');
  const page = await visit(refused);
  await (await openPopup(page)).close();
  await quickSave(serviceWorker);
  await expect.poll(() => badge(serviceWorker)).toEqual(['!', t('badge.failed')]);
  const rightNow = profilePage({ slug: 'budi-hartono-lestari', name: 'Budi Hartono Lestari' });
  const popup = await openPopup(await visit({ ...refused, html: rightNow }));
  await expect(popup.getByText(t('popup.lastQuickSave'))).toBeVisible();
  await expect(popup.getByText(t('refusal.other-person.advice'))).toBeVisible();
  expect(await stored(popup, 'contacts')).toEqual([]);
  await popup.close();
  const next = await openPopup(page);
  await expect(saveButton(next)).toBeFocused();
  await expect(next.getByText(t('popup.lastQuickSave'))).toHaveCount(0);
});
