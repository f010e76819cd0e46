import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPorts, type Runtime } from '../lib/capture/meeting/answer-ports.ts';
import { createListener } from '../lib/capture/meeting/listen.ts';
import { meetingSites } from '../lib/sites/meeting-sites.ts';

// Both browsers give it to injected scripts. `browser` is not asked: in Chromium a page's element with that id answers,
// and the polyfill stays out of pages.
declare const chrome: { readonly runtime: Runtime };

/** Injected by `watchTab` into a meeting that the user asked to listen to; says nothing until one of our pages connects. */
export default defineUnlistedScript(() =>
  answerPorts(globalThis, chrome.runtime, () =>
    createListener(
      {
        document,
        url: () => new URL(location.href),
        now: () => performance.now(),
      },
      meetingSites,
    ),
  ),
);
