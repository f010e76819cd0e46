import type { Page } from '../../capture/page.ts';
import { isDegree, isPronouns, pronounWords, withoutBrackets } from '../linkedin-kit/name-row.ts';
import { commonAncestor, type TextUnit } from '../linkedin-kit/text-units.ts';
import type { Card } from './card.ts';
import { endOfTexts, isText } from './person-texts.ts';

interface Row {
  readonly length: number;
  readonly pronouns?: string;
}

/**
 * How many texts after the name stand in its row. The degree closes the row. Without one, `UI/UX` is a headline
 * unless it is nested with the name apart from the next text.
 */
export function readRow(
  name: TextUnit,
  rest: readonly TextUnit[],
  degrees: readonly TextUnit[],
  place: TextUnit | undefined,
): Row {
  const lastDegree = degrees.length > 0 ? rest.lastIndexOf(degrees.at(-1) ?? name) : -1;
  if (lastDegree >= 0) {
    const before = rest.slice(0, rest.findIndex(isDegree)).filter(isText);
    const pronouns = before.find(({ text }) => isPronouns(text));
    return { length: lastDegree + 1, pronouns: pronouns && withoutBrackets(pronouns.text) };
  }
  const [one, two] = rest.slice(0, endOfTexts(rest, [], place)).filter(isText);
  if (!one || !isPronouns(one.text)) return { length: 0 };
  const row = { length: rest.indexOf(one) + 1, pronouns: withoutBrackets(one.text) };
  if (pronounWords.test(one.text)) return row;
  if (!two || one.element.localName === 'div') return { length: 0 };
  const inner = commonAncestor(name.element, one.element);
  return inner !== commonAncestor(name.element, two.element) ? row : { length: 0 };
}

/**
 * Both "1st" and another degree are in the page and one is hidden. Rendering decides; a saved page has none, there the
 * hidden one lies one element deeper. An invitation in the card means: not the first degree.
 */
export function activeDegree(
  page: Page,
  card: Card,
  name: TextUnit,
  degrees: readonly TextUnit[],
): string | undefined {
  let left = degrees.filter(({ text }) => /[1-3]/.test(text));
  if (left.length > 1) {
    const shown = left.filter(({ element }) => page.isShown(element));
    if (shown.length > 0) left = shown;
  }
  if (new Set(left.map(digit)).size > 1 && card.root.querySelector('a[href*="/custom-invite/"]'))
    left = left.filter(unit => digit(unit) !== '1');
  if (new Set(left.map(digit)).size > 1) {
    const depths = left.map(({ element }) => depthBelow(commonAncestor(name.element, element), element));
    const least = Math.min(...depths);
    left = left.filter((_, index) => depths[index] === least);
  }
  return new Set(left.map(digit)).size === 1 ? digit(left[0]) : undefined;
}

const digit = (unit: TextUnit | undefined): string | undefined => /[1-3]/.exec(unit?.text ?? '')?.[0];

function depthBelow(ancestor: Element, element: Element): number {
  let depth = 0;
  for (let up: Element | null = element; up && up !== ancestor; up = up.parentElement) depth++;
  return depth;
}
