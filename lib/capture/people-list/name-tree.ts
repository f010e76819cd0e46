import { elementsIn, rootsOf } from '../roots-of.ts';
import { nameShape } from './name-shape.ts';

/** An element with texts below it that may be names; its children are those of its children that have some. */
export interface Branch {
  readonly element: Element;
  readonly children: Branch[];
  /** How many texts in and below it may be names of several words. */
  names: number;
}

const mostLeaves = 30_000;
const mostImages = 3000;
const mostNodes = 1_000_000;
const longestName = 160;
const unread = /^(?:script|style|template|noscript|svg|select|option|textarea|label|title|code|pre)$/;
/** What every name begins with: a capital or a letter without case; `1. Rina`, `dr. Rina`. */
const beginning = /^(?:[\p{Lu}\p{Lo}\d•*–—-]|drg?\.|apt\.|ns\.)/u;
const beginningInAscii = /^[A-Z\d*-]|^(?:drg?|apt|ns)\./;

const [capitalA, capitalZ, smallA, smallZ] = [65, 90, 97, 122];
/** `apt.`, `dr.`, `ns.` begin with these. */
const titles = [97, 100, 110];

/** Asked of every text of a page, so what nearly all begin with, spaces, capitals and small letters, is told by its code. */
function mayBeginName(text: string): boolean {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code >= capitalA && code <= capitalZ) return true;
  if (code >= smallA && code <= smallZ && !titles.includes(code)) return false;
  const start = text.slice(at, at + 5);
  return code < 128 ? beginningInAscii.test(start) : beginning.test(start.trimStart());
}

export interface NameTree {
  /** The topmost elements with names below them, a root each. */
  readonly tops: readonly Branch[];
  /** The document and what is inside its elements, see `rootsOf`. */
  readonly roots: readonly (Document | ShadowRoot)[];
}

/**
 * The tree of those elements that have texts which may be names, in the document, its open shadow roots and same-origin
 * frames. One pass over the texts; an element is asked for its parent once.
 */
export function nameTree(document: Document): NameTree {
  const tops: Branch[] = [];
  const known = new Map<Element, Branch>();
  let left = mostLeaves;
  let lastSingle: Element | null = null;
  const add = (holder: Element, text: string): void => {
    const shape = nameShape(text);
    if (!shape) return;
    const beside = holder.parentElement;
    // `Rina` and `Wijaya` in two elements side by side are a name; a word alone is one only among others.
    const isSecond = shape.sureness === 1 && lastSingle !== null && lastSingle === beside;
    lastSingle = shape.sureness === 1 && !isSecond ? beside : null;
    if (shape.sureness === 1 && !isSecond) return;
    left--;
    let child: Branch | undefined;
    for (let at: Element | null = holder; at; at = parentOf(at)) {
      const before = known.get(at);
      const branch = before ?? { element: at, children: [], names: 0 };
      if (child) branch.children.push(child);
      child = before ? undefined : branch;
      if (before) break;
      known.set(at, branch);
    }
    if (child) tops.push(child);
    const branch = known.get(holder);
    if (branch) branch.names++;
  };
  const roots = rootsOf(document);
  let nodes = mostNodes;
  for (const root of roots) {
    // Texts alone: a walk over the elements between them takes as long again.
    const walker = (root.ownerDocument ?? document).createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node && left > 0 && nodes-- > 0; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      if (data.length < 2 || data.length > 400 || !mayBeginName(data)) continue;
      const text = data.trim();
      const holder = text.length > 1 && text.length <= longestName ? node.parentElement : null;
      if (holder && !unread.test(holder.localName)) add(holder, text.replace(/\s+/g, ' '));
    }
    const images = elementsIn(root, 'img');
    for (let at = 0; at < images.length && at < mostImages; at++) {
      const image = images[at];
      const alt = image?.getAttribute('alt');
      if (image && alt && mayBeginName(alt)) add(image, alt.slice(0, 200).trim());
    }
  }
  for (const branch of tops) total(branch);
  return { tops, roots };
}

/** Counts what is below into what is above, without recursion: a page may be nested as deep as it likes. */
function total(top: Branch): void {
  const order: Branch[] = [top];
  for (let at = 0; at < order.length; at++) for (const child of order[at]?.children ?? []) order.push(child);
  for (const branch of order.reverse()) for (const child of branch.children) branch.names += child.names;
}

/** The parent, or the host of the shadow root that an element is in. */
export function parentOf(element: Element): Element | null {
  const { parentElement } = element;
  if (parentElement) return parentElement.nodeType === 1 ? parentElement : null;
  const parent = element.parentNode;
  return parent?.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}
