import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadListLayout, saveListLayout } from '../../lib/browser/list-layout.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('a layout is kept as it was chosen', async () => {
  const layout = { columns: ['name', 'email'], widths: { name: 240 } };
  await saveListLayout(layout);
  expect(await loadListLayout()).toEqual(layout);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['something else', { widths: 'wide' }],
  ['no object', 7],
])('where %s is stored, nothing was chosen', async (_what, stored) => {
  await fakeBrowser.storage.local.set({ listLayout: stored });
  expect(await loadListLayout()).toEqual({ widths: {} });
});
