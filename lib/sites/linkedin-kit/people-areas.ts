import type { Page } from '../../capture/page.ts';
import { rootsOf } from '../../capture/roots-of.ts';

/**
 * Where a page has its content: the main part of the document (else all of it), then the main parts of what it holds, shadow
 * roots and frames of its own. What has no main part there is the window of messages.
 */
export const areasOf = ({ document }: Page): Element[] =>
  rootsOf(document).flatMap(root => {
    const part = root.querySelector('main,[role="main"]');
    const body = root === document ? root.querySelector('body') : null;
    return part ?? body ?? [];
  });
