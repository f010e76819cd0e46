import { type Browser, browser } from 'wxt/browser';
import { type FoundPage, foundPageSchema } from '../model/found-page.ts';
import { type FoundPeople, foundPeopleSchema } from '../model/found-people.ts';

/** Why the browser does not let a page be read at all. Each has a sentence in `i18n`. */
export type Blocked = 'browser-page' | 'store-page' | 'pdf' | 'unreadable';

export type TabReading =
  | { readonly kind: 'read'; readonly found: FoundPage; readonly foundPeople: FoundPeople | undefined }
  | { readonly kind: 'blocked'; readonly reason: Blocked; readonly url: string; readonly title: string };

const READER = '/reader.js';
const PEOPLE_READER = '/people.js';
/** Sites whose lists are made of links to persons are read by a script of their own, so that each is small. */
const LINKED_READER = '/linked-people.js';
const linkedHosts = /(?:^|\.)(?:linkedin\.com|luma\.com|lu\.ma|github\.com)$/;

/** Browsers keep extensions out of their own stores. */
const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** The lists of the page are beside what it is about: without them it is still read. */
async function readPeople(tabId: number, hostname: string): Promise<FoundPeople | undefined> {
  const run = async (file: typeof PEOPLE_READER | typeof LINKED_READER) => {
    const target = { tabId };
    const [injection] = await browser.scripting.executeScript({ target, files: [file] }).catch(() => []);
    return foundPeopleSchema.safeParse(injection?.result).data;
  };
  const linked = linkedHosts.test(hostname) ? await run(LINKED_READER) : undefined;
  // `any-list`: no surface of that host was at this address.
  return linked && linked.site !== 'any-list' ? linked : await run(PEOPLE_READER);
}

export const activeTab = async (): Promise<Browser.tabs.Tab | undefined> =>
  (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];

/**
 * Runs the readers once in the tab's main frame. Needs the `activeTab` grant of a click, a shortcut or a menu entry.
 * Never rejects: a page that cannot be read is a named outcome.
 */
export async function readTab(tab: Browser.tabs.Tab | undefined): Promise<TabReading> {
  const url = tab?.url ?? '';
  const blocked = (reason: Blocked): TabReading => ({
    kind: 'blocked',
    reason,
    url,
    title: tab?.title ?? '',
  });
  if (tab?.id === undefined || !/^(https?|file):/.test(url)) return blocked('browser-page');
  const { hostname, pathname } = new URL(url);
  if (STORES.includes(hostname) || `${hostname}${pathname}`.startsWith('chrome.google.com/webstore')) {
    return blocked('store-page');
  }
  const pdf = /\.pdf$/i.test(pathname);
  try {
    const target = { tabId: tab.id };
    const [injection] = await browser.scripting.executeScript({ target, files: [READER] });
    const found = foundPageSchema.safeParse(injection?.result);
    if (!found.success) return blocked(pdf ? 'pdf' : 'unreadable');
    const { people, events } = found.data;
    if (pdf && people.length + events.length === 0) return blocked('pdf');
    return { kind: 'read', found: found.data, foundPeople: await readPeople(tab.id, hostname) };
  } catch {
    return blocked(pdf ? 'pdf' : 'unreadable');
  }
}
