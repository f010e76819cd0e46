import { browser } from 'wxt/browser';

export type MenuEntry = 'save' | 'quickSave' | 'openList' | 'companion';

/** Where meetings are held at hosts of their own. Any other meeting has the companion in the popup. */
const meetingHosts = [
  'meet.google.com',
  '*.zoom.us',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
];

/** Makes the context menu anew. Menus outlive the worker, so this runs at install and on a change of language. */
export async function makeMenus(titles: Readonly<Record<MenuEntry, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  const page = ['page', 'selection', 'image'] as const;
  browser.contextMenus.create({ id: 'save', title: titles.save, contexts: [...page] });
  browser.contextMenus.create({ id: 'quickSave', title: titles.quickSave, contexts: [...page, 'action'] });
  browser.contextMenus.create({
    id: 'companion',
    title: titles.companion,
    contexts: [...page],
    documentUrlPatterns: meetingHosts.map(host => `https://${host}/*`),
  });
  browser.contextMenus.create({ id: 'openList', title: titles.openList, contexts: ['action'] });
}
