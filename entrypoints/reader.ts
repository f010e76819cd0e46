import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPage } from '../lib/capture/find-page.ts';
import { pageHere } from '../lib/capture/page-here.ts';
import { sites } from '../lib/sites/sites.ts';

/**
 * Injected on the user's act into the page they look at; what `main` returns is the result of `executeScript`. Unlisted,
 * because WXT wraps a content script in a context that announces itself to the page with the extension's id
 * (wxt 0.21.4, content-script-context.mjs, stopOldScripts) and brings the polyfill along.
 */
export default defineUnlistedScript(() => findPage(pageHere(), sites));
