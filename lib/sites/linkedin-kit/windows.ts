import type { Page } from '../../capture/page.ts';
import { type LinkedCard, linkedCards } from '../../capture/people-list/linked-cards.ts';
import { rootsOf } from '../../capture/roots-of.ts';
import { mayBeSame, personOf } from './person-link.ts';

const frame = 'header,nav,aside,footer,script,style,template,code';

export interface OpenWindow {
  readonly element: Element;
  readonly cards: readonly LinkedCard[];
}

/**
 * The lists of people in windows that are open over the page: dialogs, wherever they are; else, since not every build says
 * that they are dialogs, what stands beside the page in the body and shows several people.
 */
export function windowsOf({ document, isShown }: Page): OpenWindow[] {
  const declared = rootsOf(document)
    .flatMap(root => [...root.querySelectorAll('dialog[open],[role="dialog"],[aria-modal="true"]')])
    .slice(0, 20);
  const main = document.querySelector('main,[role="main"]');
  const body = document.querySelector('body');
  const beside = main && body ? [...body.children].filter(child => !child.contains(main)) : [];
  const windows = [...declared, ...beside.filter(part => !part.matches(frame)).slice(0, 40)].filter(
    element => element.closest('aside,nav') === null && isShown(element),
  );
  const outermost = windows.filter(one => !windows.some(other => other !== one && other.contains(one)));
  return outermost
    .map(element => ({ element, cards: linkedCards(element, personOf, { mayBeSame }) }))
    .filter(({ element, cards }) => cards.length > (holdsDialog(element, declared) ? 0 : 1));
}

const holdsDialog = (element: Element, dialogs: readonly Element[]): boolean =>
  dialogs.some(dialog => element.contains(dialog));
