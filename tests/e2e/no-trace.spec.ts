import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { expect, test } from './harness.ts';
import { type Findings, watchingScript } from './page-that-watches.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { builtExtension } from './session.ts';

const report = (page: Page): Promise<Findings> => page.evaluate('report()');
const html = (page: Page): Promise<string> =>
  page.evaluate('new XMLSerializer().serializeToString(document)');

test.beforeEach(async ({ page, serve }) => {
  await serve(profileAddress(), profilePage({ script: watchingScript }));
  await page.goto(profileAddress());
});

test('a reading leaves the document as it was, and a page that watches finds nothing', async ({
  page,
  openPopup,
  serviceWorker,
  strayRequests,
}) => {
  const [before, found] = [await html(page), await report(page)];
  await openPopup(page);
  const reading = await serviceWorker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const target = { tabId: tab?.id ?? 0 };
    await chrome.scripting.executeScript({ target, files: ['/people.js'] });
    const [answer] = await chrome.scripting.executeScript({ target, files: ['/reader.js'] });
    return JSON.stringify(answer?.result);
  });
  expect(reading, 'the reader did read').toContain('Rina Melati');
  expect(await html(page)).toBe(before);
  expect(await report(page)).toEqual({ ...found, callsOfWatchedMethods: expect.any(Number) });
  expect(found).toMatchObject({ newGlobals: [], patchedNatives: [], ownEvents: [], extensionAddresses: 0 });
  expect(strayRequests).toEqual([]);
});

test('the reader uses none of the methods that the page can watch', async ({ page, openPopup }) => {
  const { callsOfWatchedMethods } = await report(page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: en['action.save'], exact: true }).waitFor();
  // Each report calls document.querySelector once itself.
  expect((await report(page)).callsOfWatchedMethods).toBe(callsOfWatchedMethods + 1);
});

test('the page that watches would have noticed a trace', async ({ page }) => {
  const found = await report(page);
  await page.evaluate(() => {
    document.body.append(document.createElement('jejaring-panel'));
    Object.assign(window, { jejaring: true });
    document.querySelectorAll('p');
  });
  const after = await report(page);
  expect(after.mutations).toBeGreaterThan(found.mutations);
  expect(after.newGlobals).toEqual(['jejaring']);
  expect(after.callsOfWatchedMethods).toBeGreaterThan(found.callsOfWatchedMethods + 1);
});

test('no file of the extension can be asked for by a page', async ({ page, extensionUrl, openPopup }) => {
  await openPopup(page);
  const files = readdirSync(builtExtension, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.\w+$/.test(file),
  );
  expect(files.length).toBeGreaterThan(3);
  const answers = await page.evaluate(
    addresses =>
      Promise.all(
        addresses.map(address =>
          fetch(address).then(
            () => address,
            () => '',
          ),
        ),
      ),
    files.map(file => extensionUrl(file.replaceAll('\\', '/'))),
  );
  expect(answers.filter(Boolean)).toEqual([]);
});
