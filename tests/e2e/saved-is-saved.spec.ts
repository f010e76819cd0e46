import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './harness.ts';
import { button, listed, pressEnterOnSave, said, t } from './interface.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { badge, quickSave, quickSaveInNewWorker } from './quick-save.ts';
import { openSession } from './session.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const name = 'Rina Melati';

test('the contact is there after the browser was killed right after "saved" was said', async () => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), 'jejaring-'));
  const before = await openSession({ profile });
  await before.serve(profileAddress(), profilePage());
  const page = await before.context.newPage();
  await page.goto(profileAddress());
  const popup = await before.openPopup(page);
  await pressEnterOnSave(popup);
  await said(popup, t('popup.saved', { name })).waitFor();
  await before.kill();

  const after = await openSession({ profile });
  const list = await after.context.newPage();
  await list.goto(after.extensionUrl('options.html#/contacts'));
  await expect(listed(list)).toHaveText([name]);
  expect((await stored(list, 'history')).map(({ act, label }) => [act, label])).toEqual([['save', name]]);
  await after.close();
  await rm(profile, { recursive: true, force: true });
});

test('saves go on after the worker was killed between two', async ({
  visit,
  openPopup,
  killWorker,
  ownPage,
}) => {
  const first = await openPopup(await visit({ address: profileAddress(), html: profilePage() }));
  await pressEnterOnSave(first);
  await expect(said(first, t('popup.saved', { name }))).toBeVisible();
  await first.close();
  await killWorker();
  const second = await openPopup(await visit(sitePage('linkedin-profile/guest-2024-structured-data')));
  await pressEnterOnSave(second);
  await expect(said(second, t('popup.saved', { name: 'Agus Setiawan' }))).toBeVisible();
  await expect(listed(await ownPage('options.html#/contacts'))).toHaveText(['Agus Setiawan', name]);
});

test('a quick save is done by the next worker too', async ({
  context,
  session,
  serviceWorker,
  visit,
  openPopup,
  killWorker,
  ownPage,
}) => {
  const page = await visit(sitePage('linkedin-profile/guest-2024-structured-data'));
  await (await openPopup(page)).close();
  await quickSave(serviceWorker);
  await expect.poll(() => badge(serviceWorker)).toEqual(['✓', t('badge.saved', { name: 'Agus Setiawan' })]);
  const list = await ownPage('options.html#/contacts');
  await expect(listed(list)).toHaveText(['Agus Setiawan']);
  await list.getByRole('checkbox', { name: t('list.selectAll') }).check();
  await button(list, 'action.delete').click();
  await expect(listed(list)).toHaveCount(0);

  await killWorker();
  await expect.poll(() => session.workerRuns()).toBe(false);
  // The worker listens to changes of settings: a change starts it.
  await list.evaluate(() => chrome.storage.local.set({ settings: {} }));
  await expect.poll(() => session.workerRuns()).toBe(true);
  await page.bringToFront();
  // Again if it came before the worker was there in full; a second quick save changes nothing.
  await expect(async () => {
    await quickSaveInNewWorker(context);
    await expect(listed(list)).toHaveText(['Agus Setiawan'], { timeout: 2000 });
  }).toPass();
});
