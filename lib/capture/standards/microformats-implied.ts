import { textOf } from '../text-of.ts';
import { linkOf, plainOf } from './microformats-value.ts';

/** What microformats2 implies for an item whose author marked nothing in it: its name and its address. */
export function impliedProperties(root: Element, properties: Map<string, string[]>): void {
  const only = root.childElementCount === 1 ? root.firstElementChild : null;
  if (properties.size === 0 && !root.querySelector('[class*="h-"]')) {
    const named = [root, only].find(element => element?.matches('img[alt]:not([alt=""]),abbr[title]'));
    properties.set('name', [textOf(root).trim() || plainOf(named ?? root)]);
  }
  const link = [root, only].find(element => element?.localName === 'a');
  if (link && !properties.has('url')) properties.set('url', [linkOf(link)]);
}
