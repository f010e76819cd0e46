import type { LinkedCard } from '../../capture/people-list/linked-cards.ts';
import { cleanText, fold } from '../../identity/text.ts';
import { isSeparator } from './name-row.ts';
import { commonAncestor, rawText, type TextUnit, textUnits } from './text-units.ts';

export interface CardName {
  readonly text: string;
  /** What the name stands in. */
  readonly element: Element;
  /** The degree, where it is one text with the name: `Rina Wijaya • 2nd`. */
  readonly degree?: TextUnit;
  /** What is told with the name: its element, a sentence for screen readers, labels. */
  readonly spent: readonly Element[];
}

const degreeBehind = /\s*[·•∙・]\s*\p{L}{0,4}-?[1-3]\D{0,4}$/u;

/**
 * The name in a link. It may be there once for the eye and once in a sentence for screen readers (`View Rina's profile`),
 * and have labels before it (`Member's name`), which `isLabel` knows.
 */
export function nameIn(link: Element, isLabel: (text: string) => boolean): CardName | undefined {
  const all = linkUnits(link);
  const units = all.filter(({ text }) => !isLabel(text));
  const [first, second] = units;
  if (!first) return undefined;
  const name = second && isSentenceOf(first, second) ? second : first;
  const hasLabels = all[0] !== first;
  const spent = all.filter(
    unit => (hasLabels && !units.includes(unit)) || unit === name || isSentenceOf(unit, name),
  );
  const [degree] = degreeBehind.exec(name.text) ?? [];
  return {
    text: withoutLabel(name).slice(0, name.text.length - (degree?.length ?? 0)),
    element: name.element,
    ...(degree && { degree: { ...name, text: degree.trim() } }),
    spent: spent.map(({ element }) => element),
  };
}

/** `Rina Wijaya<span>Owner</span>`: a badge that touches the name, or has a line of its own, is no part of it. */
function withoutLabel({ element, text }: TextUnit): string {
  const last = [...element.children].at(-1);
  const label = cleanText(last?.textContent, 30);
  const name = label === '' || !text.endsWith(label) ? '' : text.slice(0, -label.length);
  const isApart = last?.localName === 'div' || (/\p{Ll}$/u.test(name) && /^\p{Lu}/u.test(label));
  return isApart && /\p{L}/u.test(name) ? name.trimEnd() : text;
}

/** A link with nothing but words. */
const isBare = (link: Element): boolean => link.firstElementChild === null;

/** The texts in a link that can be read; a picture's own words (`Status is offline`) only where there are no others. */
function linkUnits(link: Element): TextUnit[] {
  const units = textUnits(link, 12).filter(unit => !isSeparator(unit) && /\p{L}/u.test(unit.text));
  const image = link.querySelector('img,figure');
  const others = units.filter(({ element }) => !image || !isAtPicture(element, image, link));
  return others.length > 0 ? others : units;
}

/** In the smallest block around the picture that is not the whole link. */
function isAtPicture(element: Element, image: Element, link: Element): boolean {
  const around = commonAncestor(image, element);
  const alone = cleanText(rawText(around), 300) === cleanText(rawText(element), 300);
  return around !== link && (around.localName === 'figure' || alone);
}

/** Whether a text beside the name says it once more, with words around it. Both are parts of one line. */
function isSentenceOf(sentence: TextUnit, name: TextUnit): boolean {
  if (sentence === name || sentence.element.localName !== 'span' || name.element.localName !== 'span')
    return false;
  const [said, inner] = [fold(sentence.text), fold(name.text)];
  return inner !== '' && said.length > inner.length && said.includes(inner);
}

/** Texts that stand in the links of nearly all cards, before others: what the interface says, nobody's name. */
export function labelsOf(cards: readonly LinkedCard[]): (text: string) => boolean {
  if (cards.length < 2) return () => false;
  const counts = new Map<string, number>();
  for (const { links } of cards) {
    const spoken = links.filter(link => /\p{L}/u.test(link.textContent?.slice(0, 2000) ?? ''));
    if (spoken.length === 1 && spoken[0] && isBare(spoken[0])) continue;
    const said = spoken.map(linkUnits).filter(units => units.length > 0);
    const before = said.flatMap(units =>
      units.filter((unit, at) => {
        const next = units[at + 1];
        return next ? !isSentenceOf(next, unit) : at === 0 && said.length > 1;
      }),
    );
    for (const text of new Set(before.map(unit => unit.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return text => (counts.get(text) ?? 0) >= cards.length * 0.8;
}
