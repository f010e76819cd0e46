import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, onSettings, saveSettings } from '../../lib/browser/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

test('nothing chosen is nothing', async () => {
  expect(await loadSettings()).toEqual({});
});

test('what was chosen is read back', async () => {
  await saveSettings({ language: 'id', csvSeparator: ';', phoneCountry: 'ID' });
  expect(await loadSettings()).toEqual({ language: 'id', csvSeparator: ';', phoneCountry: 'ID' });
});

test.each(['old text', { language: 'fr' }, { phoneCountry: 'Indonesia' }, 7, null])(
  'what cannot be a choice counts as not chosen: %j',
  async settings => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await loadSettings()).toEqual({});
  },
);

test('other pages hear of a change, until they stop listening', async () => {
  const heard = vi.fn();
  const stop = onSettings(heard);
  await saveSettings({ language: 'id' });
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ language: 'id' }));
  stop();
  await saveSettings({ language: 'en' });
  expect(await loadSettings()).toEqual({ language: 'en' });
  expect(heard).toHaveBeenCalledOnce();
});

test('what else is kept beside them is not told as a change of settings', async () => {
  const heard = vi.fn();
  const stop = onSettings(heard);
  await fakeBrowser.storage.local.set({ nudge: { toldOn: ['2026-11-22'] } });
  await saveSettings({ language: 'id' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  stop();
});
