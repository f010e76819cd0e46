import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../lib/capture/read-page.ts';
import { sites } from '../lib/sites/sites.ts';

/** Injected on the user's act into the page they look at; what `main` returns is the result of `executeScript`. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // Nothing runs in the page's world: `executeScript` injects into the isolated one. But WXT wraps scripts of that world
  // in a context that announces itself to the page by an event and a message that hold the extension's id (wxt 0.21.4,
  // content-script-context.mjs, stopOldScripts) and that brings the polyfill along. This wrapper does neither.
  world: 'MAIN',
  main: () =>
    readPage(
      {
        url: new URL(location.href),
        document,
        isShown: element => element.checkVisibility({ visibilityProperty: true }),
      },
      sites,
    ),
});
