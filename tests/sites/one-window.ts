import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page } from '../../lib/capture/page.ts';
import { openInnerRoots } from '../../lib/cli/inner-roots.ts';
import { leanHtml } from '../../lib/cli/lean-html.ts';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';

const dom = new JSDOM('', { url: 'about:blank', virtualConsole: new VirtualConsole() });
const { isShown } = pageFromHtml('', 'about:blank');

/**
 * A page as `pageFromHtml` gives it, for tests that read hundreds: jsdom takes four times as long for a window as for what
 * stands in it, so all share one. Only what stands in frames needs a window of its own.
 */
export function pageInOneWindow(html: string, address: string): Page {
  if (/<frame\b|\ssrcdoc\b/i.test(html)) return pageFromHtml(html, address);
  const url = new URL(address);
  dom.reconfigure({ url: url.href });
  const document = new dom.window.DOMParser().parseFromString(leanHtml(html), 'text/html');
  openInnerRoots(document);
  return { url, document, isShown };
}
