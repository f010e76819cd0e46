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

export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: browser.runtime.getManifest().action?.default_title ?? '' }),
  ]);
}
