import type { Outline } from '../../model/outline.ts';
import type { Page } from '../page.ts';
import { OutlineElement, OutlineRoot, OutlineText } from './outline-node.ts';

/**
 * A page as its outline tells it, for rules that ask of elements, links and texts what `OutlineNode` answers. What else is
 * asked throws: a surface that needs it reads in the page.
 */
export function outlinePage(outline: Outline, url: URL): Page {
  const roots = outline.roots.map(
    (_, at) => new OutlineRoot(at === 0 ? 9 : 11, at === 0 ? outline.title : ''),
  );
  for (const [at, parts] of outline.roots.entries()) {
    const root = roots[at];
    const hidden = outline.hidden.filter(([of]) => of === at).map(([, part, levels]) => ({ part, levels }));
    if (root) fill(root, parts, { roots, hidden });
  }
  return {
    url,
    // It answers what the rules ask, and is no document.
    document: roots[0] as unknown as Document,
    isShown: element => element instanceof OutlineElement && isShown(element),
  };
}

function isShown(element: OutlineElement): boolean {
  for (let at: OutlineElement | null = element; at; at = at.parentElement) if (at.isHidden) return false;
  return true;
}

interface Known {
  readonly roots: readonly OutlineRoot[];
  readonly hidden: readonly { readonly part: number; readonly levels: number }[];
}

function fill(root: OutlineRoot, parts: readonly string[], { roots, hidden }: Known): void {
  const { nodes } = root;
  const hides = new Set(hidden.map(({ part }) => part));
  let around: OutlineRoot | OutlineElement = root;
  let last: OutlineElement | undefined;
  const hide = (node: OutlineElement | OutlineText, part: number): void => {
    for (const { levels } of hidden.filter(one => one.part === part)) {
      let up: OutlineElement | OutlineText | null = node;
      for (let left = levels; up && left > 0; left--) up = up.parentElement;
      if (up instanceof OutlineElement) up.isHidden = true;
    }
  };
  const close = (): void => {
    around.end = nodes.length - 1;
    around = around.parentNode instanceof OutlineElement ? around.parentNode : root;
  };
  for (let at = 0; at < parts.length; at++) {
    const [begun, part] = [at, parts[at] ?? ''];
    if (part === '') {
      const text = new OutlineText(root, nodes.length, parts[++at] ?? '');
      nodes.push(text);
      around.append(text);
      if (hides.has(begun)) hide(text, begun);
    } else if (part === '/') {
      if (around !== root) close();
    } else if (part.startsWith('+')) hold(last, roots[Number(part)]);
    else if (part.endsWith('=')) last?.setAttribute(part.slice(0, -1), parts[++at] ?? '');
    else {
      last = new OutlineElement(root, nodes.length, part);
      nodes.push(last);
      around.append(last);
      around = last;
      if (hides.has(begun)) hide(last, begun);
    }
  }
  while (around !== root) close();
  root.end = nodes.length - 1;
}

/** A frame holds a document, any other element a shadow root. */
function hold(element: OutlineElement | undefined, root: OutlineRoot | undefined): void {
  if (!element || !root) return;
  if (/^i?frame$/.test(element.localName)) element.contentDocument = root;
  else element.shadowRoot = root;
}
