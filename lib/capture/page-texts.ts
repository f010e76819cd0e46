import { cleanText, fold } from '../identity/text.ts';
import type { Page } from './page.ts';
import { isElement, walk } from './walk.ts';

const mostTexts = 60;
const mostNodes = 4000;
const passedOver = new Set(
  'nav footer script style template noscript svg form select textarea button dialog head iframe object canvas video audio'.split(
    ' ',
  ),
);
const landmarks = new Set(['navigation', 'contentinfo', 'banner', 'search', 'dialog']);

/**
 * Short texts near the subject in page order, for a field that no rule filled: 2 to 200 characters, each once, at most 60.
 * From the subject's element, else from the page's first heading on.
 */
export function pageTexts({ document }: Page, subject?: Element): string[] {
  const root =
    subject ?? document.querySelector('main,[role="main"],article') ?? document.querySelector('body');
  if (!root) return [];
  const heading = subject ? null : root.querySelector('h1,h2');
  const texts = new Map<string, string>();
  for (const node of walk(root, mostNodes, isPassedOver, heading ?? root)) {
    if (texts.size >= mostTexts) break;
    if (isElement(node)) continue;
    const text = cleanText(node.data, 201);
    if (text.length < 2 || text.length > 200 || !/[\p{L}\p{N}]/u.test(text)) continue;
    const key = fold(text);
    if (!texts.has(key)) texts.set(key, text);
  }
  return [...texts.values()];
}

const isPassedOver = (element: Element): boolean =>
  passedOver.has(element.localName) ||
  element.hasAttribute('hidden') ||
  landmarks.has(element.getAttribute('role') ?? '');
