import { JSDOM, VirtualConsole } from 'jsdom';
import { attempt } from '../capture/attempt.ts';
import type { Page } from '../capture/page.ts';
import { openInnerRoots } from './inner-roots.ts';
import { leanHtml } from './lean-html.ts';

/**
 * A saved page as the reader sees it: parsed by the HTML standard, nothing run, nothing fetched, nothing printed.
 * @throws TypeError when the address is not an absolute URL.
 */
export function pageFromHtml(html: string, address: string): Page {
  const url = new URL(address);
  const dom = new JSDOM(leanHtml(html), { url: url.href, virtualConsole: new VirtualConsole() });
  attempt(() => openInnerRoots(dom.window.document), undefined);
  return { url, document: dom.window.document, isShown };
}

const neverShown = new Set(['head', 'script', 'style', 'noscript', 'template', 'title', 'meta', 'link']);

/**
 * What `checkVisibility({ visibilityProperty: true })` can be without style sheets: attributes and inline style of the
 * element and its ancestors. `aria-hidden` hides from screen readers only, not from the eye.
 */
function isShown(element: Element): boolean {
  let visibility: string | undefined;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const name = at.localName;
    if (neverShown.has(name) || at.hasAttribute('hidden')) return false;
    if (name === 'dialog' && !at.hasAttribute('open')) return false;
    const above: Element | null = at.parentElement;
    if (above?.localName === 'details' && !above.hasAttribute('open') && name !== 'summary') return false;
    const style = at.getAttribute('style')?.slice(0, 5000).toLowerCase();
    if (!style) continue;
    if (/(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/.test(style)) return false;
    visibility ??= /(?:^|;)\s{0,9}visibility\s{0,9}:\s{0,9}(\w+)/.exec(style)?.[1];
  }
  return visibility !== 'hidden' && visibility !== 'collapse';
}

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};
