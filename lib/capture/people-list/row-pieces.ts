import { cleanText } from '../../identity/text.ts';
import { rootIn } from '../roots-of.ts';
import { nameShape } from './name-shape.ts';
import { type RowLink, rowLink } from './row-links.ts';

/** A text of a row with where it stands. */
export interface Piece {
  readonly text: string;
  /** The nearest telling element up to the row: `h3`, `td2`, `dt`, `b`, `a`, `alt`, else the name of its own. */
  readonly slot: string;
  readonly holder: Element;
  /** The link or button around it. */
  readonly act?: Element;
  /** Pieces of one line have one number. */
  readonly line: number;
}

export interface RowContent {
  readonly pieces: readonly Piece[];
  readonly links: readonly RowLink[];
  readonly images: readonly Element[];
  readonly hasTime: boolean;
  readonly hasQuote: boolean;
  /** Something to be filled in. */
  readonly hasField: boolean;
  /** Entries of an inner list that were left out because they begin with a name of their own. */
  readonly hasInner: boolean;
  /** More than a card holds. */
  readonly isLarge: boolean;
}

const mostNodes = 400;
const mostLinks = 30;
const mostText = 6000;
const unread = new Set('script style template noscript svg select textarea iframe object canvas'.split(' '));
const inline = new Set(
  'a abbr b bdi bdo cite em font i mark q s small span strong sub sup time u img data slot'.split(' '),
);

/** What stands in a row: the element itself, or several in page order where rows have no element of their own. */
export function rowContent(parts: readonly Element[]): RowContent {
  const pieces: Piece[] = [];
  const links: RowLink[] = [];
  const images: Element[] = [];
  let [hasTime, hasQuote, hasField, hasInner] = [false, false, false, false];
  const isEntry = parts.some(({ localName }) => localName === 'li');
  let [nodes, length, line] = [0, 0, 0];
  interface Place {
    readonly slot: string;
    readonly act?: Element;
  }
  const waiting: { node: Node; place: Place; ends?: boolean }[] = [];
  const push = (children: Iterable<Node>, place: Place): void => {
    for (const node of [...children].reverse()) waiting.push({ node, place });
  };
  for (const part of [...parts].reverse()) waiting.push({ node: part, place: { slot: '' } });
  for (let next = waiting.pop(); next && nodes < mostNodes && length < mostText; next = waiting.pop()) {
    const { node, place, ends } = next;
    if (ends) {
      line++;
      continue;
    }
    nodes++;
    if (node.nodeType === 3) {
      const text = cleanText(node.nodeValue, 1000);
      const holder = node.parentElement;
      length += text.length;
      if (text && holder && !isIcon(text, holder)) {
        const last = pieces.at(-1);
        if (last?.line === line && !isOneLine(last, text, holder)) line++;
        pieces.push({ text, slot: place.slot || holder.localName, holder, act: place.act, line });
      }
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const { localName } = element;
    hasField ||= fields.has(localName) && isField(element);
    if (unread.has(localName) || element.hasAttribute('hidden')) continue;
    if (isEntry && localName === 'li' && !parts.includes(element) && isOwnEntry(element)) {
      hasInner = true;
      continue;
    }
    if (localName === 'blockquote') {
      hasQuote = true;
      continue;
    }
    if (localName === 'time') hasTime = true;
    if (localName === 'br' || localName === 'hr') line++;
    if (localName === 'img') {
      images.push(element);
      const alt = cleanText(element.getAttribute('alt'), 200);
      if (alt) pieces.push({ text: alt, slot: 'alt', holder: element, act: place.act, line: -1 });
      continue;
    }
    if (localName === 'a' && links.length < mostLinks && element.hasAttribute('href'))
      links.push(rowLink(element));
    const isAct = localName === 'a' || localName === 'button';
    const inner = {
      slot: slotOf(parts.includes(element) && /^t[dh]$/.test(localName) ? undefined : element, place.slot),
      act: isAct ? element : place.act,
    };
    if (!inline.has(localName)) {
      line++;
      waiting.push({ node: element, place, ends: true });
    }
    const shadow = rootIn(element);
    push(element.childNodes, inner);
    if (shadow?.nodeType === 11) push(shadow.childNodes, inner);
  }
  const isLarge = nodes >= mostNodes || length >= mostText;
  return { pieces, links, images, hasTime, hasQuote, hasField, hasInner, isLarge };
}

/** `mic_off`, `more_vert`: icon fonts write their signs as words. */
const isIcon = (text: string, holder: Element): boolean =>
  /^[a-z][a-z0-9]{0,20}(?:_[a-z0-9]{1,20}){1,4}$/.test(text) ||
  (/^[a-z]{2,20}$/.test(text) &&
    (holder.localName === 'i' || /icon|symbol/i.test(holder.getAttribute('class')?.slice(0, 200) ?? '')));

const fields = new Set(['input', 'select', 'textarea']);

const isField = (element: Element): boolean =>
  element.localName !== 'input' ||
  !/^(?:checkbox|radio|hidden|button|submit|image)$/i.test(element.getAttribute('type') ?? '');

/** Below the head of an office stand its parts, entries within the entry: each a name and more. */
function isOwnEntry(entry: Element): boolean {
  const walker = entry.ownerDocument.createTreeWalker(entry, 4);
  for (let left = 6; left > 0 && walker.nextNode(); left--) {
    const text = cleanText(walker.currentNode.nodeValue, 200);
    if (text === '') continue;
    const all = cleanText(entry.textContent, 1000);
    const fewest = entry.querySelector('img,b,strong,h2,h3,h4,h5,h6') ? 1 : 2;
    return all.length > text.length + 3 && (nameShape(text)?.sureness ?? 0) >= fewest;
  }
  return false;
}

/** `Rina <b>Wijaya</b>` is one line; two spans side by side are two, unless the words go on: `Analis`, `di BKN`. */
function isOneLine(last: Piece, text: string, holder: Element): boolean {
  if (last.holder === holder || last.holder.contains(holder) || holder.contains(last.holder)) return true;
  return /^[\p{Ll},;:.)(–—|@·&/-]/u.test(text) || /[,(–—|@·&/:-]$/.test(last.text);
}

function slotOf(element: Element | undefined, outer: string): string {
  if (!element) return outer;
  const { localName } = element;
  if (/^h[1-6]$/.test(outer)) return outer;
  if (/^h[1-6]$/.test(localName)) return localName;
  if (element.getAttribute('role') === 'heading') return 'h3';
  if (localName === 'td' || localName === 'th') return `td${before(element)}`;
  if (/^td/.test(outer)) return outer;
  if (localName === 'dt' || localName === 'b') return localName;
  if (localName === 'strong') return 'b';
  if (outer === 'b' || outer === 'dt') return outer;
  return localName === 'a' ? 'a' : outer === 'a' ? outer : '';
}

function before(cell: Element): number {
  let count = 0;
  for (let at = cell.previousElementSibling; at && count < 60; at = at.previousElementSibling) count++;
  return count;
}
