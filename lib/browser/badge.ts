import { browser } from 'wxt/browser';

export type BadgeState = 'saved' | 'known' | 'failed';

const SIGNS: Record<BadgeState, { readonly text: string; readonly color: string }> = {
  saved: { text: '✓', color: '#0b6454' },
  known: { text: '=', color: '#5c605d' },
  failed: { text: '!', color: '#a3291f' },
};

/** Shows the result of a quick save on the toolbar button of one tab until that tab moves on. */
export async function showBadge(tabId: number, state: BadgeState, title: string): Promise<void> {
  const { text, color } = SIGNS[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** The tab shows again what all tabs show. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: await browser.action.getBadgeText({}) }),
    browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) }),
  ]);
}

/** Shows on all tabs that you are at an event; `undefined`: that you are at none. */
export async function showAttending(title: string | undefined): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: title === undefined ? '' : '●' }),
    browser.action.setBadgeBackgroundColor({ color: '#0b6454' }),
    browser.action.setTitle({ title: title ?? browser.runtime.getManifest().action?.default_title ?? '' }),
  ]);
}
