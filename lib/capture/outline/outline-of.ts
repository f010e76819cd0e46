import type { Outline } from '../../model/outline.ts';
import { attempt } from '../attempt.ts';
import type { Page } from '../page.ts';
import { documentTitle } from '../page-facts.ts';
import { rootIn } from '../roots-of.ts';
import { type Hidden, hiddenTwins } from './hidden-twins.ts';

const mostParts = 1_000_000;
/** Of a root: ten times what the longest page has. */
const mostLetters = 10_000_000;
const mostRoots = 200;
const longestValue = 2000;
const longestText = 20_000;

/** Attributes that are told of the elements of a name (`*`: of all), with what a value has to look like to be of use. */
export type Told = Readonly<Record<string, readonly (readonly [attribute: string, like?: RegExp])[]>>;

interface Attribute {
  readonly name: string;
  /** How it is announced among the parts. */
  readonly part: string;
  readonly like: RegExp | undefined;
}

interface Kind {
  readonly told?: readonly Attribute[];
  /** What is in it says nothing of what the page shows. */
  readonly isClosed?: boolean;
  /** A control in it may stand in for any of its properties: only a walker is asked then. */
  readonly isForm?: boolean;
  /** It may hold a shadow root beside its children; of all others only what is empty is asked. */
  readonly mayHost?: boolean;
}

const plain =
  'div span p ul ol li button label figure header nav main section article h1 h2 h3 h4 strong em b i time';
const closed = 'svg script style code template noscript textarea select canvas video audio object img input';
const links: Told = { a: [['href'], ['aria-hidden']], img: [['src'], ['alt']], dialog: [['open']] };

/** By the names of elements, so that one question is asked of each. */
function kindsFor(told: Told): (name: string) => Kind {
  const kinds = new Map<string, Kind>([['form', { isForm: true }]]);
  for (const name of plain.split(' ')) kinds.set(name, {});
  for (const name of closed.split(' ')) kinds.set(name, { isClosed: true });
  const asked = (attributes: Told[string] = []): Attribute[] =>
    attributes.map(([name, like]) => ({ name, part: `${name}=`, like }));
  for (const [name, attributes] of [...Object.entries(links), ...Object.entries(told)]) {
    const known = kinds.get(name);
    if (name !== '*') kinds.set(name, { ...known, told: [...(known?.told ?? []), ...asked(attributes)] });
  }
  const ofAll = asked(told['*']);
  if (ofAll.length > 0)
    for (const [name, kind] of kinds) kinds.set(name, { ...kind, told: [...(kind.told ?? []), ...ofAll] });
  const unusual: Kind = { mayHost: true, ...(ofAll.length > 0 && { told: ofAll }) };
  return name => kinds.get(name) ?? unusual;
}

/**
 * The outline of a page in one walk: of an element its name, its first child and the next beside it are asked, and
 * attributes of links, pictures and what else is to be `told`.
 *
 * @param most Parts in all: of a longer page the rest is left out.
 */
export function outlineOf({ document, isShown }: Page, told: Told, most = mostParts): Outline {
  const roots: (Document | ShadowRoot)[] = [document];
  const outline: Outline = { title: documentTitle(document), roots: [], hidden: [] };
  const kindOf = kindsFor(told);
  const add = (inner: Document | ShadowRoot): number =>
    roots.length < mostRoots ? roots.push(inner) - 1 : 0;
  let left = most;
  for (let at = 0; at < roots.length; at++) {
    const parts: string[] = [];
    outline.roots.push(parts);
    const root = roots[at];
    if (!root || left <= 0) continue;
    const hidden = attempt(() => write(root, parts, { kindOf, isShown, add, most: left }), []);
    for (const [part, levels] of hidden) outline.hidden.push([at, part, levels]);
    left -= parts.length;
  }
  return outline;
}

interface Asked {
  readonly kindOf: (name: string) => Kind;
  readonly isShown: (element: Element) => boolean;
  /** Gives the number of a root inside this one; 0 where there are too many. */
  readonly add: (root: Document | ShadowRoot) => number;
  readonly most: number;
}

/**
 * Writes what a root holds. Gives the elements that were asked about and are hidden. A page has 60,000 elements:
 * what is not asked of each of them is what makes this quick.
 */
function write(
  root: Document | ShadowRoot,
  parts: string[],
  { kindOf, isShown, add, most }: Asked,
): Hidden[] {
  const isDocument = root.nodeType === 9;
  const start = isDocument ? root.querySelector('body') : root;
  const walker = start && (root.ownerDocument ?? (root as Document)).createTreeWalker(start, 5);
  if (!walker) return [];
  const forms = new Set<Node>();
  const walked = (from: Node, step: 'firstChild' | 'nextSibling'): Node | null => {
    walker.currentNode = from;
    return walker[step]();
  };
  const beside = (node: Node): Node | null =>
    forms.size > 0 && forms.has(node) ? walked(node, 'nextSibling') : node.nextSibling;
  const seen = hiddenTwins(isShown);
  const around: Element[] = [];
  if (isDocument) parts.push('body');
  let letters = mostLetters;
  let node = walker.firstChild();
  while (node && parts.length < most && letters > 0) {
    // Texts have none, which is cheaper than to ask every node for its type.
    const { localName } = node as Element;
    if (localName === undefined) {
      if (node.nodeType === 3) {
        const text = (node as Text).data;
        const part = parts.push('', text.length > longestText ? text.slice(0, longestText) : text) - 2;
        letters -= Math.min(text.length, longestText);
        if (text.length < 24) seen.text(text, part, around);
      }
    } else {
      const element = node as Element;
      const kind = kindOf(localName);
      // Where its name is not its own it is a form, too.
      const isForm = kind.isForm || typeof localName !== 'string';
      const part = parts.push(isForm ? 'form' : localName) - 1;
      if (isForm) forms.add(node);
      const saysWindow = kind.told !== undefined && !isForm && tell(element, kind.told, parts);
      if (saysWindow || (isDocument && around.length === 0)) seen.window(element, part);
      const child = isForm ? walked(node, 'firstChild') : kind.isClosed ? null : node.firstChild;
      if (!kind.isClosed && (!child || kind.mayHost)) {
        const inner = rootIn(element);
        const number = inner ? add(inner) : 0;
        if (number > 0) parts.push(`+${number}`);
      }
      if (child) {
        around.push(element);
        node = child;
        continue;
      }
      parts.push('/');
    }
    let next = beside(node);
    while (!next) {
      const up = around.pop();
      if (!up) return seen.hidden;
      parts.push('/');
      next = beside(up);
    }
    node = next;
  }
  return seen.hidden;
}

/** Gives whether it is said to be a window over the page. */
function tell(element: Element, told: readonly Attribute[], parts: string[]): boolean {
  let isWindow = false;
  for (const { name, part, like } of told) {
    const value = answerTo(element, name);
    if (value === null || value.length > longestValue || like?.test(value) === false) continue;
    parts.push(part, value);
    isWindow ||= value === 'dialog' || name === 'aria-modal' || name === 'open';
  }
  return isWindow;
}

/**
 * What elements answer by themselves costs half as much as to ask for an attribute by its name, and there are three such
 * questions to each of 20,000 elements. An id or a picture's text that is empty says no more than none.
 */
function answerTo(element: Element, name: string): string | null {
  if (name === 'role') return element.role;
  if (name === 'id') return element.id || null;
  if (name === 'aria-hidden') return element.ariaHidden;
  // Told of pictures alone.
  if (name === 'alt') return (element as HTMLImageElement).alt || null;
  return element.getAttribute(name);
}
