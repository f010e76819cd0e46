import { cleanText } from '../../identity/text.ts';
import { rawText, type TextUnit, textUnits } from './text-units.ts';

const emphasis = 'strong,b,em,mark';
const inline = /^(?:span|strong|b|em|i|u|mark|small|a|bdi|font)$/;

/**
 * The texts of a card, each once and whole: words that a search has highlighted are joined to their line again, however
 * they are wrapped.
 */
export function cardUnits(root: Element, limit = 80): TextUnit[] {
  const units = textUnits(root, limit);
  const wide = units.filter(({ element }) => element.firstElementChild !== null);
  const joined = units.filter(unit => {
    const inner = units.some(other => other !== unit && unit.element.contains(other.element));
    if (inner && !hasOwnWords(unit.element)) return false;
    return !wide.some(
      other => other !== unit && other.element.contains(unit.element) && hasOwnWords(other.element),
    );
  });
  return root.querySelector(emphasis) ? withWholeLines(joined) : joined;
}

function hasOwnWords(element: Element): boolean {
  if (/^(?:p|h[1-6])$/.test(element.localName)) return true;
  let left = 50;
  for (let node = element.firstChild; node && left-- > 0; node = node.nextSibling)
    if (node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return true;
  return false;
}

/** `<div><strong>Data</strong> <span>Analyst</span></div>`: a line of nothing but inline parts, one of them highlighted. */
function withWholeLines(units: readonly TextUnit[]): TextUnit[] {
  const lines: TextUnit[] = [];
  for (const unit of units) {
    const last = lines.at(-1);
    if (last && last.element !== unit.element && last.element.contains(unit.element)) continue;
    const line = lineOf(unit.element);
    if (!line) {
      lines.push(unit);
      continue;
    }
    // What came before it may be the beginning of the same line.
    while (line.element.contains(lines.at(-1)?.element ?? null)) lines.pop();
    const text = cleanText(rawText(line.element), 2000);
    lines.push({ ...unit, element: line.element, ...(line.isSure ? { text } : { button: true }) });
  }
  return lines;
}

/**
 * The line around a text, where it has a highlighted part and another inline part beside it. Where every part has a block
 * of its own, they may be lines too: nothing behind that is sure.
 */
function lineOf(element: Element): { element: Element; isSure: boolean } | undefined {
  let part = element;
  for (let left = 3; left > 0; left--) {
    const up: Element | null = part.parentElement;
    if (!up) return undefined;
    const children = [...up.children].slice(0, 40).filter(child => /\S/.test(child.textContent ?? ''));
    if (children.length > 1) {
      if (inline.test(up.localName) || !isLine(children) || !children.some(isHighlighted)) return undefined;
      const isSure = children.some(child => inline.test(child.localName));
      return isSure || children.every(isHighlighted) ? { element: up, isSure } : undefined;
    }
    part = up;
  }
  return undefined;
}

const isHighlighted = (element: Element): boolean => innermost(element).matches(emphasis);

/** A wrapper around one inline part counts as that part. */
const isLine = (children: readonly Element[]): boolean =>
  children.every(child => inline.test(innermost(child).localName)) &&
  !children.some(child => child.matches('a') || child.querySelector('a,button,img,svg'));

function innermost(element: Element): Element {
  let inner = element;
  for (let left = 3; left > 0 && !inline.test(inner.localName); left--) {
    if (inner.children.length !== 1 || !inner.firstElementChild) break;
    inner = inner.firstElementChild;
  }
  return inner;
}
