import { JSDOM, VirtualConsole } from 'jsdom';
import { leanHtml } from './lean-html.ts';

const deepest = 4;
const mostFrames = 50;

/**
 * Makes what a browser would have rendered inside elements readable: declarative shadow roots and frames that hold their own
 * document (`srcdoc`). jsdom 31 leaves both as they are written. Nothing is fetched; a frame without the page's origin
 * stays closed, as in a browser.
 */
export function openInnerRoots(document: Document, depth = 0): void {
  const roots = [document, ...attachShadowRoots(document)];
  if (depth >= deepest) return;
  const frames = roots.flatMap(root => [...root.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')]);
  for (const frame of frames.slice(0, mostFrames)) fill(frame, depth);
}

/** Gives every open root that was attached, those within others too. */
function attachShadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const attached: ShadowRoot[] = [];
  for (const template of root.querySelectorAll('template')) {
    // Older saved pages write `shadowroot`.
    const mode = template.getAttribute('shadowrootmode') ?? template.getAttribute('shadowroot');
    const host = template.parentElement;
    if (!host || (mode !== 'open' && mode !== 'closed')) continue;
    try {
      host.attachShadow({ mode }).append(template.content);
    } catch {
      // An element that may hold none, or holds one already: the template stays.
      continue;
    }
    template.remove();
    if (host.shadowRoot) attached.push(host.shadowRoot, ...attachShadowRoots(host.shadowRoot));
  }
  return attached;
}

function fill(frame: HTMLIFrameElement, depth: number): void {
  const sandbox = frame.getAttribute('sandbox');
  const inner = frame.contentDocument;
  if (!inner?.documentElement || (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox))) return;
  const html = leanHtml(frame.getAttribute('srcdoc') ?? '');
  const parsed = new JSDOM(html, { url: 'about:srcdoc', virtualConsole: new VirtualConsole() });
  inner.replaceChild(inner.importNode(parsed.window.document.documentElement, true), inner.documentElement);
  parsed.window.close();
  openInnerRoots(inner, depth + 1);
}
