import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../lib/browser/read-tab.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const executeScript = vi.fn();
beforeEach(() => {
  executeScript.mockReset();
  fakeBrowser.scripting.executeScript = executeScript;
});

const tab = (url: string): Browser.tabs.Tab => ({ id: 7, url, title: 'Judul' }) as Browser.tabs.Tab;
const reading = {
  url: 'https://contoh.example/',
  site: 'any-page',
  title: 'Judul',
  people: [],
  events: [],
  texts: ['Maya'],
};

const list = {
  site: 'any-list',
  people: [{ findings: [{ field: 'name', value: 'Maya', rule: 'row' }], role: 'speaker' }],
  hidden: 0,
};

describe('a tab that extensions may not read', () => {
  test.each([
    ['chrome://extensions/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['chrome-extension://abc/options.html', 'browser-page'],
    ['view-source:https://contoh.example/', 'browser-page'],
    ['javascript:alert(1)', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://chrome.google.com/webstore/detail/x', 'store-page'],
    ['https://addons.mozilla.org/id/firefox/', 'store-page'],
  ])('%s is a %s, and is not tried', async (url, reason) => {
    expect(await readTab(tab(url))).toEqual({ kind: 'blocked', reason, url, title: 'Judul' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('no tab at all is told in the same way', async () => {
    expect(await readTab(undefined)).toMatchObject({ kind: 'blocked', reason: 'browser-page', url: '' });
  });
});

/** What the injected scripts give: the reader the page, the list readers `found`. */
const answer = (found: object): void => {
  executeScript.mockImplementation(({ files }) =>
    Promise.resolve([{ result: files[0] === '/reader.js' ? reading : found }]),
  );
};

describe('a tab of the web', () => {
  test('is read once by each reader, in its main frame', async () => {
    answer(list);
    expect(await readTab(tab('https://contoh.example/'))).toEqual({
      kind: 'read',
      found: reading,
      foundPeople: list,
    });
    expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([['/reader.js'], ['/people.js']]);
    for (const [{ target }] of executeScript.mock.calls) expect(target).toEqual({ tabId: 7 });
  });

  test('is read without its lists when these cannot be read', async () => {
    executeScript.mockResolvedValueOnce([{ result: reading }]).mockRejectedValueOnce(new Error('too late'));
    expect(await readTab(tab('https://contoh.example/'))).toMatchObject({
      found: reading,
      foundPeople: undefined,
    });
  });

  test.each([
    ['nothing came back', []],
    ['the reader ended early', [{ result: undefined }]],
    ['what came back is no reading', [{ result: { ...reading, people: [{ name: '' }] } }]],
  ])('that gave no reading is unreadable: %s', async (_, result) => {
    executeScript.mockResolvedValue(result);
    expect(await readTab(tab('https://contoh.example/'))).toMatchObject({ reason: 'unreadable' });
  });

  const filesRun = () => executeScript.mock.calls.map(([{ files }]) => files[0]);

  test('whose lists are made of links has a list reader of its own; a look-alike has not', async () => {
    answer({ ...list, site: 'linkedin-other' });
    await readTab(tab('https://id.linkedin.com/in/rina/'));
    await readTab(tab('https://notlinkedin.com/in/rina/'));
    expect(filesRun()).toEqual(['/reader.js', '/linked-people.js', '/reader.js', '/people.js']);
  });

  test('of which that reader knows nothing is read by the other', async () => {
    answer(list);
    await readTab(tab('https://github.com/rina/peta'));
    expect(filesRun()).toEqual(['/reader.js', '/linked-people.js', '/people.js']);
  });

  test('that the browser refused is unreadable; a PDF is called a PDF', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readTab(tab('https://contoh.example/'))).toMatchObject({ reason: 'unreadable' });
    expect(await readTab(tab('https://contoh.example/undangan.PDF?x=1'))).toMatchObject({ reason: 'pdf' });
  });
});
