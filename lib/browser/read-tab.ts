import { type Browser, browser } from 'wxt/browser';
import { type FoundPage, foundPageSchema } from '../model/found-page.ts';

/** Why the browser does not let a page be read at all. Each has a sentence in `i18n`. */
export type Blocked = 'browser-page' | 'store-page' | 'pdf' | 'unreadable';

export type TabReading =
  | { readonly kind: 'read'; readonly found: FoundPage }
  | { readonly kind: 'blocked'; readonly reason: Blocked; readonly url: string; readonly title: string };

const READER = '/reader.js';

/** Browsers keep extensions out of their own stores. */
const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

export const activeTab = async (): Promise<Browser.tabs.Tab | undefined> =>
  (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];

/**
 * Runs the reader once in the tab's main frame. Needs the `activeTab` grant of a click, a shortcut or a menu entry.
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
    const [injection] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [READER] });
    const found = foundPageSchema.safeParse(injection?.result);
    if (!found.success) return blocked(pdf ? 'pdf' : 'unreadable');
    const { people, events } = found.data;
    return pdf && people.length + events.length === 0 ? blocked('pdf') : { kind: 'read', found: found.data };
  } catch {
    return blocked(pdf ? 'pdf' : 'unreadable');
  }
}
