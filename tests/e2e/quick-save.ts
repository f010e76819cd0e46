import type { BrowserContext, Worker } from '@playwright/test';

interface Dispatching {
  dispatch: (...args: readonly unknown[]) => void;
}

/**
 * Does in the worker what the shortcut or the context menu does over the tab in front. Playwright reaches neither, so the
 * grant of activeTab that they carry must come from a click on the toolbar button before.
 */
export const quickSave = (worker: Worker, by: 'shortcut' | 'menu' = 'shortcut'): Promise<void> =>
  worker.evaluate(async how => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands;
    const { onClicked } = chrome.contextMenus;
    if (how === 'shortcut') (onCommand as unknown as Dispatching).dispatch('quick-save', tab);
    else (onClicked as unknown as Dispatching).dispatch({ menuItemId: 'quickSave' }, tab);
  }, by);

/** What the toolbar button of the tab in front says: the sign on it and its tooltip. */
export const badge = (worker: Worker): Promise<[sign: string, title: string]> =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? 0;
    return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
  });

/** The shortcut again, in a worker that was started after the first had ended: Playwright has lost hold of that one. */
export async function quickSaveInNewWorker(context: BrowserContext): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const answer = await browser?.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const [worker] = answer?.targetInfos ?? [];
  if (!browser || !worker) throw new Error('No worker runs.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId });
  const expression = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.commands.onCommand.dispatch('quick-save', tab))`;
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  await browser.send('Target.sendMessageToTarget', { sessionId, message });
}
