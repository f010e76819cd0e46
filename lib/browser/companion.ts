import { browser } from 'wxt/browser';

const KEY = 'companionTab';

interface TabOfWindow {
  readonly id: number;
  readonly windowId: number;
}

/** What Firefox has in place of the side panel. */
interface Sidebar {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Opens the companion beside a tab and has it listen there, also where it is open already. Must be called from a user's click with
 * nothing awaited before it. Rejects when the browser does not open it.
 */
export async function openCompanion({ id, windowId }: TabOfWindow): Promise<void> {
  await Promise.all([
    openBeside(id, windowId),
    browser.storage.session.set({ [KEY]: { tabId: id, windowId, at: Date.now() } }),
  ]);
}

async function openBeside(tabId: number, windowId: number): Promise<void> {
  const { sidebarAction }: Sidebar = browser as Sidebar;
  if (sidebarAction) await sidebarAction.open();
  else if (browser.sidePanel) await browser.sidePanel.open({ windowId });
  // A browser with neither shows it in a window of its own.
  else
    await browser.windows.create({
      url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}`,
      type: 'popup',
      width: 400,
      height: 720,
    });
}

/** Calls back with the tab whenever the companion is opened for a tab of this page's window. Returns the way to stop. */
export function onCompanionTab(listener: (tabId: number) => void): () => void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    own = id;
  });
  const changed = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    const tab = area === 'session' ? asTab(changes[KEY]?.newValue) : undefined;
    if (tab && tab.windowId === own) listener(tab.tabId);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function asTab(value: unknown): { readonly tabId: number; readonly windowId: number } | undefined {
  if (typeof value !== 'object' || value === null || !('tabId' in value) || !('windowId' in value))
    return undefined;
  const { tabId, windowId } = value;
  return typeof tabId === 'number' && typeof windowId === 'number' ? { tabId, windowId } : undefined;
}

/** The tab to listen to: the one that the companion's own address names, else the active one of its window. */
export async function tabBeside(address: string): Promise<number | undefined> {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

export interface TabPlace {
  /** Absent where the browser does not tell. */
  readonly url: string | undefined;
  /** Whether its page is there whole, rather than on its way. */
  readonly isLoaded: boolean;
}

/** Where a tab is; undefined: it is closed. */
export const placeOfTab = (tabId: number): Promise<TabPlace | undefined> =>
  browser.tabs.get(tabId).then(
    ({ url, status }) => ({ url, isLoaded: status === 'complete' }),
    () => undefined,
  );

/** Calls back whenever a page has been loaded into the tab. Returns the way to stop. */
export function onTabLoaded(tabId: number, listener: () => void): () => void {
  const updated = (id: number, { status }: { readonly status?: string }) => {
    if (id === tabId && status === 'complete') listener();
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}
