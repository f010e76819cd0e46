import { browser } from 'wxt/browser';

const alarmName = 'automatic-backup';
const minutesOf = { daily: 24 * 60, weekly: 7 * 24 * 60 } as const;

const useful = ['downloads', 'offscreen'] as const;

/** What the automatic backup needs, of what the manifest for this browser lets us ask for. */
function needed() {
  const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return useful.filter(one => optional.includes(one));
}

/** Whether this browser lets an extension put a file into the downloads folder without asking each time. */
export const canDownloadByItself = (): boolean => needed().includes('downloads');

export const mayDownloadByItself = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['downloads'] });

/** Asks the user for that; only in answer to a click. */
export const askToDownloadByItself = (): Promise<boolean> =>
  browser.permissions.request({ permissions: needed() });

/** Gives it back. */
export const stopDownloadingByItself = (): Promise<boolean> =>
  browser.permissions.remove({ permissions: needed() });

/** Wakes the background for it; undefined: no more. An alarm that goes as often already is left alone. */
export async function setAlarm(often: keyof typeof minutesOf | undefined): Promise<void> {
  if (!often) {
    await browser.alarms.clear(alarmName);
    return;
  }
  const periodInMinutes = minutesOf[often];
  const known = await browser.alarms.get(alarmName);
  if (known?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(alarmName, { delayInMinutes: 1, periodInMinutes });
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) listener();
  });
}

/**
 * Puts what an address holds into the downloads folder and waits until it is there: `jejaring/NAME`, in place of one of the same
 * name, never with a question. Throws an Error with the browser's words.
 */
export async function downloadByItself(url: string, name: string): Promise<void> {
  const id = await browser.downloads.download({
    url,
    filename: `jejaring/${name}`,
    saveAs: false,
    conflictAction: 'overwrite',
  });
  await new Promise<void>((resolve, reject) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (!item || item.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(changed);
      if (item.state === 'complete') resolve();
      else reject(new Error(item.error ?? 'interrupted'));
    };
    const changed = (change: { id: number }) => {
      if (change.id === id) void look();
    };
    browser.downloads.onChanged.addListener(changed);
    void look();
  });
}
