import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberFailure, takeFailure } from '../../lib/browser/quick-save-failure.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const failure = { tabId: 3, url: 'https://contoh.example/', title: 'Nobody', advice: 'Fill in the form.' };

test('a failure is told once, over the page where it happened', async () => {
  await rememberFailure(failure);
  expect(await takeFailure(3, failure.url)).toEqual(failure);
  expect(await takeFailure(3, failure.url)).toBeUndefined();
});

test.each([
  ['another tab', 4, failure.url],
  ['another page in the tab', 3, 'https://contoh.example/lain'],
])('it is not told over %s', async (_, tabId, url) => {
  await rememberFailure(failure);
  expect(await takeFailure(tabId, url)).toBeUndefined();
});

test('it is gone with the session: nothing of a page is left on the disk', async () => {
  await rememberFailure(failure);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('what somebody else put there is not shown', async () => {
  await fakeBrowser.storage.session.set({ quickSaveFailure: { tabId: '3' } });
  expect(await takeFailure(3, failure.url)).toBeUndefined();
});
