import { isElement, walk } from '../walk.ts';
import { isControl } from './row-texts.ts';

/** Elements looked at below one element in search of rows. */
const mostElements = 6000;
const mostChildren = 3000;

const rowRoles = '[role=listitem],[role=treeitem],[role=option],[role=row]';
/** What is operated, read along or gone through, and is no list of people. */
const other =
  'nav,header,footer,[role=navigation],[role=menu],[role=menubar],[role=toolbar],[role=tablist],[role=log],[role=feed],[role=banner],[role=radiogroup],[role=article],article,form';

export const isElsewhere = (list: Element): boolean => list.closest(other) !== null;

/** The rows by role of a list, outermost; headings of a tree's parts are not rows. */
export const rowsByRole = (list: Element): Element[] =>
  outermostRows(list.querySelectorAll(rowRoles), isHeadingRow);

/** Of elements in page order, at most 3,000 of those that lie in none of the others. */
export function outermostRows(
  elements: Iterable<Element>,
  isPassedOver: (element: Element) => boolean = () => false,
): Element[] {
  const rows: Element[] = [];
  let left = 3 * mostChildren;
  for (const element of elements) {
    if (rows.length >= mostChildren || left-- <= 0) break;
    if (!rows.at(-1)?.contains(element) && !isPassedOver(element)) rows.push(element);
  }
  return rows;
}

/** `In this meeting (7)`: an item of a tree that has others below it; or the row of a table's headers. */
export function isHeadingRow(row: Element): boolean {
  const role = row.getAttribute('role');
  if (role === 'treeitem')
    return row.hasAttribute('aria-expanded') || row.querySelector('[role=treeitem]') !== null;
  return (role === 'row' || row.localName === 'tr') && row.querySelector('th,[role=columnheader]') !== null;
}

/** Every parent below an element, or itself, with at least `fewest` children of one kind: what looks like rows. */
export function* repeatedChildren(
  within: Node,
  fewest: number,
  isPassedOver: (element: Element) => boolean = () => false,
): Generator<{ readonly parent: Element; readonly rows: readonly Element[] }> {
  const own = isElement(within) ? [within] : [];
  const isSkipped = (element: Element): boolean =>
    /^(?:script|style|svg|template|noscript|head)$/.test(element.localName) || isPassedOver(element);
  for (const parent of [...own, ...elementsBelow(within, isSkipped)]) {
    const { childElementCount } = parent;
    if (childElementCount < fewest || childElementCount > mostChildren || isControl(parent)) continue;
    const kinds = new Map<string, Element[]>();
    for (const child of parent.children) {
      const same = kinds.get(child.localName);
      if (same) same.push(child);
      else kinds.set(child.localName, [child]);
    }
    for (const rows of kinds.values()) if (rows.length >= fewest) yield { parent, rows };
  }
}

function* elementsBelow(within: Node, isSkipped: (element: Element) => boolean): Generator<Element> {
  let left = mostElements;
  for (const node of walk(within, 4 * mostElements, isSkipped)) {
    if (!isElement(node)) continue;
    if (left-- <= 0) return;
    yield node;
  }
}
