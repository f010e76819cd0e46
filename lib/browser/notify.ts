import { browser } from 'wxt/browser';

const permissions = ['notifications'] as const;
const ID = 'due';

/** Whether notifications are allowed. They are asked for when they are switched on, not at install. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: [...permissions] });

/** Asks the user for that; only in answer to a click. */
export const askToNotify = (): Promise<boolean> =>
  browser.permissions.request({ permissions: [...permissions] });

/** Gives it back. */
export const stopNotifying = (): Promise<boolean> =>
  browser.permissions.remove({ permissions: [...permissions] });

/** Shows a notification in place of the last one. */
export async function notify({ title, message }: { title: string; message: string }): Promise<void> {
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/**
 * Calls back when it is clicked. Must be called when the background begins; where the permission is not given there is nothing to
 * listen to, and it is called again once it is.
 */
export function onNotificationClick(listener: () => void): void {
  const listen = () =>
    browser.notifications?.onClicked.addListener(id => {
      if (id !== ID) return;
      void browser.notifications.clear(id);
      listener();
    });
  listen();
  browser.permissions.onAdded.addListener(({ permissions: added }) => {
    if (added?.includes('notifications')) listen();
  });
}
