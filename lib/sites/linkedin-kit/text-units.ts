import { cleanText, fold } from '../../identity/text.ts';
import { placesIn, skipped, whole } from './text-places.ts';

/** One text as a reader sees it: a paragraph, a heading, a label. In document order. */
export interface TextUnit {
  readonly text: string;
  readonly element: Element;
  /** Address of the link that it stands in. */
  readonly href?: string;
  /** It stands in a button. */
  readonly button: boolean;
  /** It is there twice: for the eye and, perhaps with more words, for screen readers. */
  readonly twin?: boolean;
}

const inline = new Set([
  'span',
  'strong',
  'em',
  'b',
  'i',
  'u',
  'small',
  'mark',
  'time',
  'a',
  'bdi',
  'font',
  'sup',
]);
const nodeLimit = 20_000;
/** How far a rule climbs. Profiles seen are 30 to 40 elements deep. */
export const deepest = 80;

/**
 * The texts of a block, by structure only: class names, roles and layout are not asked. A text that is there twice, once
 * for the eye and once for screen readers, comes once.
 */
export function textUnits(root: Element, limit = 400, covers?: ReadonlySet<Element>): TextUnit[] {
  const units: TextUnit[] = [];
  const placeOf = placesIn(root, covers);
  const seen = new Set<Element>();
  // Texts alone, without a filter of one's own: most elements of a card hold no words, and a walker passes them at no cost.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let left = nodeLimit; left > 0 && units.length < limit && walker.nextNode(); left--) {
    const node = walker.currentNode;
    if (!/\S/.test(node.nodeValue ?? '')) continue;
    const place = placeOf(node.parentElement ?? root);
    if (place.isPassedOver) continue;
    const element = place.block ?? unitAround(place.element, root);
    if (seen.has(element)) continue;
    seen.add(element);
    const text = cleanText(rawText(element), 2000);
    if (text === '') continue;
    const unit = {
      text,
      element,
      href: hrefOf(element, placeOf(element).link, text),
      button: placeOf(element).isInButton,
    };
    const last = units.at(-1);
    const kept = last && twin(last, unit);
    if (kept) units[units.length - 1] = kept;
    else units.push(unit);
  }
  return units;
}

/** The link around a text, or the link within that is all of it. */
function hrefOf(element: Element, around: Element | undefined, text: string): string | undefined {
  const within = around || !element.firstElementChild ? null : element.querySelector('a');
  const link = around ?? (within && cleanText(within.textContent, 2000) === text ? within : null);
  return link?.getAttribute('href') ?? undefined;
}

function unitAround(parent: Element, root: Element): Element {
  let element = parent;
  while (element !== root && inline.has(element.localName)) {
    const parent: Element | null = element.parentElement;
    if (!parent || !hasOwnText(parent)) break;
    element = parent;
  }
  return element;
}

function hasOwnText(element: Element): boolean {
  let left = 50;
  for (let child = element.firstChild; child && left-- > 0; child = child.nextSibling)
    if (child.nodeType === 3 && child.nodeValue?.trim()) return true;
  return false;
}

/** `<span aria-hidden>2nd</span><span class="visually-hidden">2nd degree connection</span>`: the shorter one is the visible. */
function twin(a: TextUnit, b: TextUnit): TextUnit | undefined {
  const isSame = isEqual(a.text, b.text);
  if (!isSame && !haveSameDigits(a.text, b.text)) return undefined;
  const parent = commonAncestor(a.element, b.element);
  if (!isSame && parent.localName !== 'span') return undefined;
  // A long text is not said twice by chance; the button that unfolds it may stand beside both.
  const isChance = spoken(parent).length !== 2 || !isNear(a.element, parent) || !isNear(b.element, parent);
  if (isChance && !(isSame && a.text.length >= 40)) return undefined;
  return { ...(b.text.length < a.text.length ? b : a), twin: true };
}

/** `2nd`, `2nd degree connection`. Texts without a digit have none in common. */
const haveSameDigits = (a: string, b: string): boolean =>
  /\d/.test(a) && a.replace(/\D/g, '') === b.replace(/\D/g, '');

/** Most texts are plain and differ: folding every one of them is what would take time. */
function isEqual(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isPlain(a) || !isPlain(b)) return fold(a) === fold(b);
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}

const isPlain = (text: string): boolean => !/[^ -~]/.test(text);

/**
 * The text of an element without pictures and buttons, `lineBreak` where a line or a block ends; a text that is there
 * twice is read once. Reads at most 3,000 nodes, whatever their nesting.
 */
export function rawText(root: Element, lineBreak = ' '): string {
  const only = root.firstChild;
  if (only?.nodeType === 3 && !only.nextSibling) return (only.nodeValue ?? '').replace(/\s+/g, ' ');
  // A paragraph holds no blocks, whatever was put around its words.
  const blockBreak = whole.has(root.localName) ? ' ' : lineBreak;
  let text = '';
  let node: Node | null = only;
  for (let left = 3000; node && left > 0 && text.length < 20_000; left--) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (element?.localName === 'br') text += lineBreak;
    else if (element && !inline.has(element.localName)) text += blockBreak;
    const isRead =
      element && element.localName !== 'button' && !skipped.has(element.localName) && !isSecond(element);
    let next: Node | null = isRead ? element.firstChild : null;
    for (let up: Node | null = node; !next && up && up !== root; up = up.parentNode) {
      const name = up.nodeType === 1 ? (up as Element).localName : 'br';
      if (name !== 'br' && !inline.has(name)) text += blockBreak;
      next = up.nextSibling;
    }
    node = next;
  }
  return text;
}

/** The children that say something. */
function spoken(parent: Element): Element[] {
  const children: Element[] = [];
  let left = 8;
  for (let child = parent.firstElementChild; child && left-- > 0; child = child.nextElementSibling)
    if (child.firstElementChild || hasOwnText(child)) children.push(child);
  return children;
}

/** Whether an element says once more what the one before it says, and there is nothing else beside them. */
function isSecond(element: Element): boolean {
  const parent = element.parentElement;
  if (!element.previousElementSibling || !parent || hasOwnText(parent)) return false;
  const [first, second, ...more] = spoken(parent);
  if (!first || second !== element || more.length > 0) return false;
  // Deep blocks are not compared: a text for screen readers is flat.
  if ([first, element].some(one => one.firstElementChild && one.querySelector(':scope>*>*>*>*')))
    return false;
  const [said, again] = [cleanText(first.textContent, 5000), cleanText(element.textContent, 5000)];
  return isEqual(said, again) && fold(said) !== '';
}

/** At most three levels below: a twin stands beside its twin. */
function isNear(element: Element, ancestor: Element): boolean {
  let up = element.parentElement;
  for (let left = 2; left > 0 && up !== ancestor; left--) up = up?.parentElement ?? null;
  return up === ancestor;
}

/** The smallest element around both. */
export function commonAncestor(a: Element, b: Element): Element {
  let element = a;
  for (let left = deepest; left > 0 && !element.contains(b) && element.parentElement; left--)
    element = element.parentElement;
  return element;
}
