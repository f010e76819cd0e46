import type { CDPSession, Page } from '@playwright/test';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Clicks the extension's button in the toolbar of the tab that shows `page`: the tab is granted to the extension
 * (`action.openPopup()` would not do that), and the popup opens.
 */
export async function popupOver(page: Page, browser: CDPSession, extensionId: string): Promise<Page> {
  const context = page.context();
  const tabs = await tabsAt(page.url(), browser);
  if (tabs.length !== 1) throw new Error(`${tabs.length} tabs show ${page.url()}; the click needs one.`);
  await page.bringToFront();
  const popup = context.waitForEvent('page', {
    predicate: opened => opened.url().startsWith(`chrome-extension://${extensionId}/popup.html`),
    timeout: 10_000,
  });
  await browser.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tabs[0]?.targetId } as never,
  );
  const opened = await popup;
  await opened.waitForLoadState();
  return opened;
}

// The action wants the target of type `tab` that wraps the page's own target.
async function tabsAt(url: string, browser: CDPSession): Promise<Target[]> {
  const answer = await browser.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  return answer.targetInfos.filter(target => target.type === 'tab' && target.url === url);
}
