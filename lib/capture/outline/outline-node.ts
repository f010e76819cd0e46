import { type Matcher, matcherOf } from './selector.ts';

/** One node of an outline; answers what the rules of lists ask of a node of a page, as the DOM standard says it. */
abstract class OutlineNode {
  parentNode: OutlineParent | null = null;
  nextSibling: OutlineNode | null = null;
  previousSibling: OutlineNode | null = null;
  abstract readonly nodeType: number;
  abstract readonly nodeValue: string | null;
  abstract readonly textContent: string;

  /** The document or the shadow root that it is in. */
  abstract readonly root: OutlineRoot;

  /** Its place among the nodes of its root. */
  readonly place: number;

  constructor(place: number) {
    this.place = place;
  }

  get ownerDocument(): OutlineRoot {
    return this.root;
  }

  get parentElement(): OutlineElement | null {
    return this.parentNode instanceof OutlineElement ? this.parentNode : null;
  }

  /** 4 where the other comes later, 2 where it comes before. */
  compareDocumentPosition(other: OutlineNode): number {
    if (other === this) return 0;
    return other.place > this.place ? 4 : 2;
  }
}

export class OutlineText extends OutlineNode {
  readonly nodeType = 3;
  readonly root: OutlineRoot;
  readonly nodeValue: string;

  constructor(root: OutlineRoot, place: number, text: string) {
    super(place);
    this.root = root;
    this.nodeValue = text;
  }

  get data(): string {
    return this.nodeValue;
  }

  get textContent(): string {
    return this.nodeValue;
  }
}

/** What holds others: an element, a document, a shadow root. */
abstract class OutlineParent extends OutlineNode {
  readonly nodeValue = null;
  firstChild: OutlineNode | null = null;
  lastChild: OutlineNode | null = null;
  /** The place of the last node in it. */
  end = -1;

  append(child: OutlineNode): void {
    child.parentNode = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
  }

  contains(other: OutlineNode | null): boolean {
    return other !== null && other.root === this.root && other.place >= this.place && other.place <= this.end;
  }

  get textContent(): string {
    let text = '';
    for (let at = this.place + 1; at <= this.end; at++) {
      const node = this.root.nodes[at];
      if (node instanceof OutlineText) text += node.nodeValue;
    }
    return text;
  }

  get children(): OutlineElement[] {
    const children: OutlineElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) children.push(child);
    return children;
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): OutlineElement | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }

  querySelector(selector: string): OutlineElement | null {
    return this.found(matcherOf(selector), 1)[0] ?? null;
  }

  querySelectorAll(selector: string): OutlineElement[] {
    return this.found(matcherOf(selector));
  }

  getElementsByTagName(name: string): OutlineElement[] {
    return this.found(element => name === '*' || element.localName === name);
  }

  private found(isOne: Matcher, most = Number.POSITIVE_INFINITY): OutlineElement[] {
    const found: OutlineElement[] = [];
    for (let at = this.place + 1; at <= this.end && found.length < most; at++) {
      const node = this.root.nodes[at];
      if (node instanceof OutlineElement && isOne(node, this)) found.push(node);
    }
    return found;
  }
}

export class OutlineElement extends OutlineParent {
  readonly nodeType = 1;
  /** Its open shadow root, its document if it is a frame. */
  shadowRoot: OutlineRoot | null = null;
  contentDocument: OutlineRoot | null = null;
  isHidden = false;
  readonly root: OutlineRoot;
  readonly localName: string;
  private readonly attributes = new Map<string, string>();

  constructor(root: OutlineRoot, place: number, localName: string) {
    super(place);
    this.root = root;
    this.localName = localName;
  }

  get nextElementSibling(): OutlineElement | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get previousElementSibling(): OutlineElement | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  matches(selector: string): boolean {
    return matcherOf(selector)(this, this);
  }

  closest(selector: string): OutlineElement | null {
    const isOne = matcherOf(selector);
    for (let at: OutlineElement | null = this; at; at = at.parentElement) if (isOne(at, this)) return at;
    return null;
  }
}

/** A document or a shadow root. */
export class OutlineRoot extends OutlineParent {
  readonly nodes: OutlineNode[] = [];
  readonly nodeType: 9 | 11;
  readonly title: string;

  constructor(nodeType: 9 | 11, title: string) {
    super(-1);
    this.nodeType = nodeType;
    this.title = title;
  }

  get root(): OutlineRoot {
    return this;
  }

  get documentElement(): OutlineElement | null {
    return this.firstElementChild;
  }

  getElementById(id: string): OutlineElement | null {
    return this.querySelector(`[id="${id}"]`);
  }

  /** Walks over texts (4), elements (1) or both (5). */
  createTreeWalker(
    root: OutlineParent,
    shown: number,
  ): { currentNode: OutlineNode; nextNode: () => OutlineNode | null } {
    const { nodes } = root.root;
    const walker = {
      currentNode: root as OutlineNode,
      nextNode: (): OutlineNode | null => {
        for (let at = walker.currentNode.place + 1; at <= root.end; at++) {
          const node = nodes[at];
          if (!node || ((node.nodeType === 3 ? 4 : 1) & shown) === 0) continue;
          walker.currentNode = node;
          return node;
        }
        return null;
      },
    };
    return walker;
  }
}

function elementFrom(
  from: OutlineNode | null,
  step: 'nextSibling' | 'previousSibling',
): OutlineElement | null {
  let at = from;
  while (at && !(at instanceof OutlineElement)) at = at[step];
  return at;
}
