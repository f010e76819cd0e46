/**
 * The elements and texts below a node in page order, or those after `from`, at most `most`, without the subtrees that `isSkipped` names. By
 * TreeWalker, because a form with a control named `nextSibling` or `parentNode` answers with that control.
 */
export function* walk(
  root: Node,
  most: number,
  isSkipped: (element: Element) => boolean,
  from: Node = root,
): Generator<Element | Text> {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const walker = document?.createTreeWalker(root, 5);
  if (walker) walker.currentNode = from;
  let node = walker?.nextNode();
  for (let left = most; walker && node && left > 0; left--) {
    if (node.nodeType === 1 && isSkipped(node as Element)) {
      node = walker.nextSibling();
      while (!node && walker.parentNode()) node = walker.nextSibling();
      continue;
    }
    yield node as Element | Text;
    node = walker.nextNode();
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
