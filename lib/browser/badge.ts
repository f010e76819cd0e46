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

/** What the toolbar button says on all tabs: that you are at an event, or how many people are due. */
export interface ToolbarSign {
  readonly text: string;
  readonly title: string;
  /** Of something that goes on now; otherwise it is quiet. */
  readonly isLive: boolean;
}

/** Shows it on all tabs; `undefined`: there is nothing to say. */
export async function showToolbar(sign: ToolbarSign | undefined): Promise<void> {
  const color = sign?.isLive === false ? SIGNS.known.color : SIGNS.saved.color;
  await Promise.all([
    browser.action.setBadgeText({ text: sign?.text ?? '' }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({
      title: sign?.title ?? browser.runtime.getManifest().action?.default_title ?? '',
    }),
  ]);
}
