import type { Browser } from 'wxt/browser';

declare global {
  /** The extension API, inside of functions that a test evaluates in the extension. */
  const chrome: typeof Browser;
}
