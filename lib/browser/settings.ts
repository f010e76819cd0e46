import { browser } from 'wxt/browser';
import { type Settings, settingsSchema } from '../model/settings.ts';

const KEY = 'settings';

/** What the user chose; nothing chosen is an empty object. Settings are no one's data: what cannot be read counts as not chosen. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = settingsSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : {};
}

export const saveSettings = (settings: Settings): Promise<void> =>
  browser.storage.local.set({ [KEY]: settings });

/** Calls back with the settings whenever another page of the extension changes them. Returns the way to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  // Much else is kept beside them, and is written often.
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && KEY in changes) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The locales that the user prefers, first the chosen one, then the browser's: for `languageFor` of `i18n`. */
export const preferredLocales = (settings: Settings): string[] => [
  ...(settings.language ? [settings.language] : []),
  browser.i18n.getUILanguage(),
  ...navigator.languages,
];
