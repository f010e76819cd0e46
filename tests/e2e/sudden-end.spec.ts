import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './harness.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { openSession } from './session.ts';

test('the popup opens also when the worker is dead', async ({
  session,
  page,
  serve,
  openPopup,
  killWorker,
}) => {
  await serve(profileAddress(), profilePage());
  await page.goto(profileAddress());
  expect(await session.workerRuns()).toBe(true);
  await killWorker();
  expect(await session.workerRuns()).toBe(false);
  const popup = await openPopup(page);
  await expect(popup.getByRole('button').first()).toBeVisible();
});

test('what was stored before a power cut is there after it', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'jejaring-'));
  const before = await openSession({ profile });
  await (await before.serviceWorker()).evaluate(() => chrome.storage.local.set({ word: 'jejaring' }));
  await before.kill();
  const after = await openSession({ profile });
  expect(await (await after.serviceWorker()).evaluate(() => chrome.storage.local.get('word'))).toEqual({
    word: 'jejaring',
  });
  await after.close();
  await rm(profile, { recursive: true, force: true });
});

test.describe('the first run', () => {
  test.use({ keepWelcome: true });
  test('opens one page that greets', async ({ context, extensionUrl }) => {
    await expect.poll(() => context.pages().map(page => page.url())).toContain(extensionUrl('welcome.html'));
  });
});
