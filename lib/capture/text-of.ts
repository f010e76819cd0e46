import { isElement, walk } from './walk.ts';

const inline = new Set(
  'a abbr b bdi bdo cite code data del em font i ins kbd label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
const unread = new Set('script style template noscript svg select'.split(' '));

/**
 * The text below an element with a line break where a block begins or ends, at most `max` characters, reading at most
 * `most` nodes: a hostile page cannot make it slow. The caller cleans it. `isPassedOver` names what else is not read,
 * `mark` what a block begins with.
 */
export function textOf(
  root: Node,
  max = 2000,
  most = 2000,
  isPassedOver: (element: Element) => boolean = () => false,
  mark: (element: Element) => string = () => '',
): string {
  const only = root.firstChild;
  if (only?.nodeType === 3 && !only.nextSibling) return (only.nodeValue ?? '').slice(0, max);
  let text = '';
  let block: Node | null = root;
  for (const node of walk(root, most, element => unread.has(element.localName) || isPassedOver(element))) {
    if (text.length >= max) break;
    if (isElement(node)) {
      text += inline.has(node.localName) ? mark(node) : `\n${mark(node)}`;
      continue;
    }
    const own = blockOf(node, root);
    if (own !== block) text += '\n';
    block = own;
    text += node.data.slice(0, max);
  }
  return text.slice(0, max);
}

/** The nearest block around a text, asking only inline elements for their parent. */
function blockOf(text: Text, root: Node): Node | null {
  let at: Node | null = text.parentNode;
  for (let up = 0; at && at !== root && inline.has((at as Element).localName) && up < 50; up++)
    at = at.parentNode;
  return at;
}
