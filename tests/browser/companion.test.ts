import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  onCompanionTab,
  onTabLoaded,
  openCompanion,
  placeOfTab,
  tabBeside,
} from '../../lib/browser/companion.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const chromium = () => ({ sidePanel: { open: vi.fn(async () => {}) } });
const firefox = () => ({ sidebarAction: { open: vi.fn(async () => {}) } });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined });
});

describe('the companion opens', () => {
  test('in the side panel of the tab’s window', async () => {
    const { sidePanel } = Object.assign(fakeBrowser, chromium());
    await openCompanion({ id: 7, windowId: 2 });
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  });

  test('in the sidebar of Firefox', async () => {
    const { sidebarAction } = Object.assign(fakeBrowser, firefox());
    await openCompanion({ id: 7, windowId: 2 });
    expect(sidebarAction.open).toHaveBeenCalledOnce();
  });

  test('in a window of its own where there is neither', async () => {
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    await openCompanion({ id: 7, windowId: 2 });
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ url: expect.stringMatching(/\/sidepanel\.html\?tab=7$/) }),
    );
  });

  test.each([
    ['Chromium', chromium],
    ['Firefox', firefox],
  ])('in %s before anything is awaited: a click does not wait', (_, api) => {
    const asked = Object.values(Object.assign(fakeBrowser, api()))
      .flatMap(part => (part && typeof part === 'object' && 'open' in part ? [part.open] : []))
      .at(-1);
    void openCompanion({ id: 7, windowId: 2 });
    expect(asked).toHaveBeenCalledOnce();
  });

  test('or says that the browser refused', async () => {
    Object.assign(fakeBrowser, { sidePanel: { open: vi.fn(() => Promise.reject(new Error('no gesture'))) } });
    await expect(openCompanion({ id: 7, windowId: 2 })).rejects.toThrow('no gesture');
  });
});

test('a companion that is open hears of a tab of its own window, each time', async () => {
  Object.assign(fakeBrowser, chromium());
  const own = 3;
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: own }) });
  const told = vi.fn();
  const stop = onCompanionTab(told);
  await Promise.resolve();
  await openCompanion({ id: 7, windowId: own });
  await openCompanion({ id: 8, windowId: 99 });
  await openCompanion({ id: 7, windowId: own });
  await vi.waitFor(() => expect(told.mock.calls).toEqual([[7], [7]]));
  stop();
  await openCompanion({ id: 9, windowId: own });
  expect(told).toHaveBeenCalledTimes(2);
});

describe('the tab to listen to', () => {
  test.each([
    ['chrome-extension://x/sidepanel.html?tab=41', 41],
    ['chrome-extension://x/sidepanel.html?tab=javascript', undefined],
    ['chrome-extension://x/sidepanel.html?tab=-1', undefined],
  ])('%s: %s', async (address, expected) => {
    expect(await tabBeside(address)).toBe(expected);
  });

  test('is the active one of the panel’s window', async () => {
    const query = vi.fn(async () => [{ id: 12 }]);
    Object.assign(fakeBrowser.tabs, { query });
    expect(await tabBeside('chrome-extension://x/sidepanel.html')).toBe(12);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });
});

test.each([
  [
    { url: 'https://meet.google.com/', status: 'complete' },
    { url: 'https://meet.google.com/', isLoaded: true },
  ],
  [{ status: 'loading' }, { url: undefined, isLoaded: false }],
])('a tab %j is at %j', async (tab, expected) => {
  Object.assign(fakeBrowser.tabs, { get: async () => tab });
  expect(await placeOfTab(4)).toEqual(expected);
});

test('a tab that is closed is nowhere', async () => {
  Object.assign(fakeBrowser.tabs, { get: () => Promise.reject(new Error('No tab with id: 4.')) });
  expect(await placeOfTab(4)).toBeUndefined();
});

test('a tab that is loaded is told until one stops, and no other', async () => {
  const told = vi.fn();
  const stop = onTabLoaded(7, told);
  const tab = await fakeBrowser.tabs.create({});
  const update = (id: number, status: 'loading' | 'complete') =>
    fakeBrowser.tabs.onUpdated.trigger(id, { status }, tab);
  void update(7, 'loading');
  void update(8, 'complete');
  expect(told).not.toHaveBeenCalled();
  void update(7, 'complete');
  expect(told).toHaveBeenCalledOnce();
  stop();
  void update(7, 'complete');
  expect(told).toHaveBeenCalledOnce();
});
