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
  const around = units.filter(unit => {
    const { element } = unit;
    return (
      element.firstElementChild !== null &&
      units.some(other => other !== unit && element.contains(other.element))
    );
  });
  const lines = around.filter(({ element }) => hasOwnWords(element));
  const joined =
    around.length === 0
      ? units
      : units.filter(
          unit =>
            (!around.includes(unit) || lines.includes(unit)) &&
            !lines.some(other => other !== unit && other.element.contains(unit.element)),
        );
  return root.querySelector(emphasis) ? withWholeLines(root, joined) : joined;
}

function hasOwnWords(element: Element): boolean {
  if (/^(?:p|h[1-6])$/.test(element.localName)) return true;
  let left = 50;
  for (let node = element.firstChild; node && left-- > 0; node = node.nextSibling)
    if (node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return true;
  return false;
}

/** `<div><strong>Data</strong> <span>Analyst</span></div>`: a line of nothing but inline parts, one of them highlighted. */
function withWholeLines(root: Element, units: readonly TextUnit[]): TextUnit[] {
  const lines: TextUnit[] = [];
  const known = new Map<Element, Line | undefined>();
  const hasEmphasis = emphasisIn(root);
  for (const unit of units) {
    const last = lines.at(-1);
    if (last && last.element !== unit.element && last.element.contains(unit.element)) continue;
    const line = hasEmphasis(unit.element) ? lineOf(unit.element, known) : undefined;
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

/** Whether there is a highlighted part where a text's line is looked for, three elements up. Around the root there is. */
function emphasisIn(root: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return element => {
    const around = element.parentElement?.parentElement?.parentElement;
    if (!around) return true;
    const has = known.get(around) ?? (around.contains(root) || around.querySelector(emphasis) !== null);
    known.set(around, has);
    return has;
  };
}

interface Line {
  readonly element: Element;
  readonly isSure: boolean;
}

/** The line around a text: in the nearest of the three elements around it that has another part beside it. */
function lineOf(element: Element, known: Map<Element, Line | undefined>): Line | undefined {
  let part = element;
  for (let left = 3; left > 0; left--) {
    const up: Element | null = part.parentElement;
    if (!up) return undefined;
    if (!known.has(up)) {
      const parts = partsOf(up);
      // Where it stands alone, the next one up is asked.
      if (parts.length > 1) known.set(up, lineOfParts(up, parts));
    }
    if (known.has(up)) return known.get(up);
    part = up;
  }
  return undefined;
}

const partsOf = (element: Element): Element[] => {
  const children = [...element.children].slice(0, 40);
  return children.length > 1 ? children.filter(child => /\S/.test(child.textContent ?? '')) : children;
};

/**
 * A line has a highlighted part and another inline part. Where every part has a block of its own, they may be lines too:
 * nothing behind that is sure.
 */
function lineOfParts(element: Element, parts: readonly Element[]): Line | undefined {
  if (inline.test(element.localName) || !isLine(parts) || !parts.some(isHighlighted)) return undefined;
  const isSure = parts.some(part => inline.test(part.localName));
  return isSure || parts.every(isHighlighted) ? { element, isSure } : undefined;
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
