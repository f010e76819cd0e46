import type { Page } from '../../capture/page.ts';
import { rootsOf } from '../../capture/roots-of.ts';

/**
 * Where a page has its content: the main part of the document (else all of it), then the main parts of what it holds, shadow
 * roots and frames of its own. What has no main part there is the window of messages.
 */
export function* areasOf({ document }: Page): Generator<Element> {
  const own = document.querySelector(mainPart) ?? document.querySelector('body');
  if (own) yield own;
  // To look for roots is to look at every element: only for those who ask on.
  for (const root of rootsOf(document).slice(1)) {
    const part = root.querySelector(mainPart);
    if (part) yield part;
  }
}

const mainPart = 'main,[role="main"]';
