const mostRoots = 1000;
const deepest = 6;
/** Of all roots together; the same bound as for a page that is read at all. */
const mostElements = 300_000;

/**
 * The document, then the open shadow roots and the documents of same-origin frames below it, each after the root that
 * holds it. Another origin's frame and a closed root give nothing. One pass over the elements; at most 1,000 roots, six deep.
 */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const depths = [0];
  let left = mostElements;
  for (let at = 0; at < roots.length && left > 0; at++) {
    const root = roots[at];
    const depth = (depths[at] ?? 0) + 1;
    if (!root || depth > deepest) continue;
    const add = (inner: Document | ShadowRoot | undefined): void => {
      if (!inner || roots.length >= mostRoots) return;
      roots.push(inner);
      depths.push(depth);
    };
    // A walker, because a collection of all elements takes half as long again, and its iterator three times as long.
    const walker = (root.ownerDocument ?? document).createTreeWalker(root, 1);
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
      const element = node as Element;
      if (element.shadowRoot) add(rootIn(element));
    }
    for (const name of ['iframe', 'frame'])
      for (const frame of elementsIn(root, name)) if (!frame.shadowRoot) add(rootIn(frame));
  }
  return roots;
}

const isDocument = (root: Document | ShadowRoot): root is Document => root.nodeType === 9;

/** The elements of a name in a root, without those in roots inside it; a document answers from what it knows already. */
export const elementsIn = (
  root: Document | ShadowRoot,
  name: string,
): { readonly length: number; readonly [index: number]: Element } & Iterable<Element> =>
  isDocument(root) ? root.getElementsByTagName(name) : root.querySelectorAll(name);

/** What an element holds beside its children: its open shadow root, or its document if it is a frame of this origin. */
export function rootIn(element: Element): Document | ShadowRoot | undefined {
  // A form answers with its control of that name, and hosts nothing.
  const root = element.shadowRoot;
  if (root) return root.nodeType === 11 ? root : undefined;
  const { localName } = element;
  return localName === 'iframe' || localName === 'frame'
    ? frameDocument(element as HTMLIFrameElement)
    : undefined;
}

/** Some browsers throw instead of answering null for a frame of another origin. */
function frameDocument(frame: HTMLIFrameElement): Document | undefined {
  try {
    const inner = frame.contentDocument;
    return inner?.documentElement ? inner : undefined;
  } catch {
    return undefined;
  }
}
