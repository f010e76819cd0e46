import { browser } from 'wxt/browser';

/** What tells of nobody. */
const kept: ReadonlySet<string> = new Set(['settings']);

/** Forgets everything that is kept beside the database: meetings under way, columns of files, what was chosen; settings stay. */
export async function forgetAll(): Promise<void> {
  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(stored.filter(key => !kept.has(key)));
  await browser.storage.session.clear();
}
