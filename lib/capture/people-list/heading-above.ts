import { cleanText } from '../../identity/text.ts';
import { textOf } from '../text-of.ts';
import { kindOf, kindOfMark, type ListKind } from './list-words.ts';
import { parentOf } from './name-tree.ts';

/** What is said over a group of people. */
export interface Heading {
  /** The nearest word on who they are; absent where no heading says it. */
  readonly kind?: ListKind;
  /** Whether only a name in the markup says it. */
  readonly isMark?: boolean;
}

const mostLevels = 14;
const mostSiblings = 8;
const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption';

/**
 * What the headings before and the labels around the first row say, the nearest first. A heading of the section above is
 * not asked for: where a whole section lies between, its words are about that section.
 */
export function headingAbove(row: Element, isRow: (element: Element) => boolean): Heading {
  let marked: ListKind | undefined;
  let rank = 7;
  let at: Element | null = row;
  for (let level = 0; at && level < mostLevels && at.localName !== 'body'; level++) {
    marked ??= kindOfMark(
      `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''} ${at.getAttributeNames().join(' ')}`.slice(
        0,
        300,
      ),
    );
    const named = level > 0 ? kindOf(labelOf(at)) : undefined;
    if (named) return { kind: named };
    let before = at.previousElementSibling;
    for (let most = mostSiblings; before && most > 0; before = before.previousElementSibling) {
      if (isRow(before)) continue;
      most--;
      const said = wordsOf(before);
      // A second heading over the first, `Pembicara` over `Hari kedua`, still speaks of what is below both.
      if (said === undefined || said.rank >= rank) continue;
      const kind = kindOf(said.text);
      if (kind) return { kind };
      if (said.rank === label) continue;
      if (rank < 7) return marked ? { kind: marked, isMark: true } : {};
      rank = said.rank;
    }
    if (rank < 7 && /^(?:section|article|main|dialog|aside)$/.test(at.localName)) break;
    at = parentOf(at);
  }
  return marked ? { kind: marked, isMark: true } : {};
}

/** Below every heading. */
const label = 6.5;
const rankOf = ({ localName }: Element): number => Number(/^h([1-6])$/.exec(localName)?.[1] ?? 3);

/** A short text before the rows, or the last heading in a short block. */
function wordsOf(element: Element): { text: string; rank: number } | undefined {
  if (/^(?:script|style|template|hr|br|svg|img|noscript)$/.test(element.localName)) return undefined;
  if (element.matches(headings)) return { text: textIn(element, 100), rank: rankOf(element) };
  const text = textIn(element, 500);
  if (text.length === 0 || text.length > 400) return undefined;
  const inside = [...element.querySelectorAll(headings)].at(-1);
  if (inside) return { text: textIn(inside, 100), rank: rankOf(inside) };
  // `Meet the people shaping the future.` says nothing of who they are.
  return text.length <= 50 && !/\p{L}{2}[.!?…]$/u.test(text) ? { text, rank: label } : undefined;
}

const textIn = (element: Element, most: number): string =>
  cleanText(textOf(element, most + 1, 120), most + 1);

function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label.slice(0, 81);
  const by = element.getAttribute('aria-labelledby')?.trim().split(/\s+/)[0];
  const root = by ? element.getRootNode() : undefined;
  const named = by && root && 'getElementById' in root ? (root as Document).getElementById(by) : null;
  return named ? textIn(named, 80) : '';
}
