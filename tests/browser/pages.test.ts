import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome, openWorkspace } from '../../lib/browser/pages.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const own = (page: string): string => fakeBrowser.runtime.getURL(page as '/options.html');
const addresses = async (): Promise<(string | undefined)[]> =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter(url => url?.startsWith(own('')));

beforeEach(() => fakeBrowser.reset());

test.each([
  [() => openWorkspace(), 'options.html#/contacts'],
  [() => openWorkspace('settings'), 'options.html#/settings'],
  [() => openWorkspace('events', 'e1'), 'options.html#/events/e1'],
  [() => openWelcome(), 'welcome.html'],
])('%s opens %s', async (open, page) => {
  await open();
  expect(await addresses()).toEqual([own(`/${page}`)]);
});

test('a workspace that is open already is brought to the place', async () => {
  await fakeBrowser.tabs.create({ url: own('/options.html#/history') });
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: 2, windowId: 1 }]);
  const [update, focus] = [vi.fn(), vi.fn()];
  fakeBrowser.tabs.update = update;
  fakeBrowser.windows.update = focus;
  await openWorkspace('contacts', 'c1');
  expect(update).toHaveBeenCalledWith(2, { active: true, url: own('/options.html#/contacts/c1') });
  expect(focus).toHaveBeenCalledWith(1, { focused: true });
});
