import { cleanText } from '../../identity/text.ts';
import { kindOf } from './list-words.ts';
import { nameShape } from './name-shape.ts';
import type { Branch } from './name-tree.ts';
import { rowContent } from './row-pieces.ts';

/** More rows than any page renders. */
export const mostRows = 5000;

/** Children of one tag that no heading parts, of which at least two have names. */
export function clusters(children: readonly Branch[]): Branch[][] {
  const byTag = new Map<string, Branch[]>();
  for (const child of children) {
    const tag = unwrapped(child.element).localName;
    const same = byTag.get(tag);
    if (same) same.push(child);
    else byTag.set(tag, [child]);
  }
  return [...byTag.values()]
    .flatMap(rows => (rows.length > 1 && rows.length <= mostRows ? partedByHeadings(rows) : []))
    .filter(rows => rows.filter(({ names }) => names > 0).length > 1);
}

/** What a `div` holds that has nothing else in it: sites put such around some rows and not around others. */
export function unwrapped(element: Element): Element {
  let at = element;
  for (let most = 4; most > 0 && at.localName === 'div' && at.childElementCount === 1; most--) {
    const only = at.firstElementChild;
    if (!only || /^(?:span|a|b|strong|em|i|img|picture|svg)$/.test(only.localName)) break;
    at = only;
  }
  return at;
}

/** `Narasumber` over some paragraphs and `Tempat` over others: two groups, though they stand side by side. */
function partedByHeadings(rows: readonly Branch[]): Branch[][] {
  const byElement = new Map(rows.map(row => [row.element, row]));
  const [first] = rows;
  const level = first && headingLevel(first.element);
  const parts: Branch[][] = [[]];
  const parent = first?.element.parentNode;
  // Rows that come from several shadow roots stand as they were found.
  if (
    !parent ||
    !('firstElementChild' in parent) ||
    rows.some(({ element }) => element.parentNode !== parent)
  )
    return [[...rows]];
  const tag = first && unwrapped(first.element).localName;
  let left = 4 * mostRows;
  for (
    let at: Element | null = (parent as ParentNode).firstElementChild;
    at && left > 0;
    at = at.nextElementSibling
  ) {
    left--;
    const row = byElement.get(at) ?? (unwrapped(at).localName === tag ? singleNamed(at) : undefined);
    const heading = row ? 0 : headingLevel(at);
    if (row) parts.at(-1)?.push(row);
    else if ((heading > 0 && (!level || heading < level)) || isLabel(at, tag)) parts.push([]);
  }
  return parts;
}

/** `<p><b>Moderator</b></p>` between paragraphs of people. */
function isLabel(element: Element, tag: string | undefined): boolean {
  const inner = unwrapped(element);
  if (inner.localName !== tag) return false;
  const text = cleanText(inner.textContent, 60);
  const only = inner.childElementCount === 1 ? inner.firstElementChild : null;
  const isBold = only?.matches('b,strong') === true && cleanText(only.textContent, 60) === text;
  return text.length <= 40 && (isBold || text.endsWith(':')) && kindOf(text) !== undefined;
}

/** A row like the others whose name may be one word. */
function singleNamed(element: Element): Branch | undefined {
  const { pieces, isLarge } = rowContent([element]);
  const isNamed = !isLarge && pieces.slice(0, 12).some(({ text }) => nameShape(text) !== undefined);
  return isNamed ? { element, children: [], names: 0 } : undefined;
}

const headingLevel = (element: Element): number =>
  Number(/^h([1-6])$/.exec(unwrapped(element).localName)?.[1] ?? 0);

interface Run {
  readonly cards: readonly Branch[];
  readonly of: readonly Branch[];
}

/**
 * Where rows hold cards, as the rows of a grid do, the cards of those rows that follow each other with nothing said between;
 * undefined where the rows are the cards.
 */
export function cardRuns(rows: readonly Branch[]): Run[] | undefined {
  const held = rows.map(row => {
    let at = row;
    while (at.children.length === 1 && at.children[0]) at = at.children[0];
    const cards = clusters(at.children)[0]?.filter(({ names }) => names > 0) ?? [];
    return { row, cards };
  });
  const several = held.filter(({ cards }) => cards.length > 1);
  if (several.length === 0 || 2 * several.length < rows.length) return undefined;
  if (!several.slice(0, 3).every(({ cards }) => cards.slice(0, 3).every(isCard))) return undefined;
  const tag = several[0]?.cards[0]?.element.localName;
  const runs: { cards: Branch[]; of: Branch[] }[] = [];
  let last: Element | undefined;
  for (const { row, cards } of held) {
    const same = cards.filter(({ element }) => element.localName === tag);
    const run = runs.at(-1);
    const goesOn =
      run && last && row.element.previousElementSibling === last && !hasOwnHeading(row.element, same);
    if (goesOn) {
      run.cards.push(...same);
      run.of.push(row);
    } else runs.push({ cards: [...same], of: [row] });
    last = row.element;
  }
  // What a row alone holds is found when the row itself is looked into.
  return runs.filter(({ of }) => of.length > 1);
}

const isCard = ({ element }: Branch): boolean => {
  const { pieces, images } = rowContent([element]);
  const texts = pieces.filter(({ slot }) => slot !== 'alt').length;
  return texts > 1 || (texts > 0 && images.length > 0);
};

const hasOwnHeading = (row: Element, cards: readonly Branch[]): boolean => {
  const heading = row.querySelector('h1,h2,h3,h4,h5,h6');
  return heading !== null && !cards.some(({ element }) => element.contains(heading));
};
