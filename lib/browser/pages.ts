import { browser } from 'wxt/browser';

export type WorkspacePlace = 'today' | 'contacts' | 'events' | 'history' | 'settings';

/** Opens the workspace at a place, e.g. one contact, in the tab that already holds it or a new one. */
export async function openWorkspace(place: WorkspacePlace = 'contacts', recordId?: string): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const url = `${page}#/${place}${recordId ? `/${recordId}` : ''}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

export const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};

/** `0.1.0`: of the extension that runs. */
export const appVersion = (): string => browser.runtime.getManifest().version;
