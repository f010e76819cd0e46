import { expect, test } from './harness.ts';
import { field, pressEnterOnSave, said, t } from './interface.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { badge, quickSave } from './quick-save.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const name = 'Sensor Workshop';

test('who is saved while you are at an event was met there, until you leave', async ({
  visit,
  openPopup,
  serviceWorker,
}) => {
  const page = await visit(sitePage('any-page/event-indico'));
  const event = await openPopup(page);
  await event.getByRole('checkbox', { name: t('attending.here') }).check();
  await expect(said(event, t('popup.saved', { name }))).toBeVisible();
  await expect(event.getByText(new RegExp(`^At ${name}, until \\d\\d:\\d\\d$`))).toBeVisible();
  await event.close();
  await expect.poll(() => badge(serviceWorker)).toEqual(['●', t('badge.attending', { name })]);

  const person = await openPopup(await visit({ address: profileAddress(), html: profilePage() }));
  await expect(field(person, 'field.metAt').locator('option:checked')).toHaveText(name);
  await pressEnterOnSave(person);
  await expect(said(person, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  await person.close();

  await visit(sitePage('linkedin-profile/sdui-indonesian-civil-servant'));
  await (await openPopup(page)).close();
  await quickSave(serviceWorker);
  await expect.poll(async () => (await badge(serviceWorker))[0]).toBe('✓');

  const last = await openPopup(page);
  const [saved] = await stored(last, 'events');
  const attendances = await stored(last, 'attendances');
  expect(attendances.map(({ eventId }) => eventId)).toEqual([saved?.id, saved?.id]);
  await last.getByRole('button', { name: t('attending.leave') }).click();
  await expect(last.getByText(/^At /)).toHaveCount(0);
  await last.close();
  const after = await openPopup(
    await visit({ address: profileAddress('budi'), html: profilePage({ slug: 'budi' }) }),
  );
  await expect(field(after, 'field.metAt')).toHaveValue('');
  await expect.poll(async () => (await badge(serviceWorker))[0]).toBe('');
});

test('it ends by itself', async ({ visit, openPopup, serviceWorker }) => {
  const soon = (ms: number) =>
    serviceWorker.evaluate(
      until => chrome.storage.local.set({ attending: { eventId: 'e1', name: 'Rapat', until } }),
      new Date(Date.now() + ms).toISOString(),
    );
  await soon(60_000);
  const page = await visit({ address: profileAddress(), html: profilePage() });
  const during = await openPopup(page);
  await expect(during.getByText(/^At Rapat/)).toBeVisible();
  await during.close();
  await soon(-1);
  const after = await openPopup(page);
  await expect(after.getByText(/^At Rapat/)).toHaveCount(0);
});
