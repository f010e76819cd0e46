import type { LinkedCard } from '../../capture/people-list/linked-cards.ts';
import { cleanText } from '../../identity/text.ts';
import { nameIn } from './card-name.ts';
import { cardUnits } from './card-units.ts';
import { isDegree, isSeparator, pronounWords, withoutBrackets } from './name-row.ts';
import { isMemberId, personOf } from './person-link.ts';
import { commonAncestor, rawText, type TextUnit } from './text-units.ts';

/** What a card says of its person, by order and rows. */
export interface CardTexts {
  readonly name: string;
  /** What the name stands in. */
  readonly named: Element;
  readonly pronouns?: string;
  /** `• 2nd`; several where the hidden ones are in the page too. */
  readonly degrees: readonly TextUnit[];
  /** What follows the name row, up to the first action or the first other person; `--` where somebody wrote nothing. */
  readonly texts: readonly TextUnit[];
  /** The element around the name and these texts. */
  readonly block: Element;
}

const action = /anityname=|\/messaging\/|\/preload\/|\/search\/|\/mynetwork\/|\/premium\/|\/services\//i;
const blank = /^[-–—]{1,3}$/;
const degreeIn = /[·•∙・]\s*\p{L}{0,4}-?[1-3]\D{0,4}$/u;

/** Undefined where the card's link has no name. */
export function cardTexts(card: LinkedCard, isLabel: (text: string) => boolean): CardTexts | undefined {
  const name = nameIn(card.link, isLabel);
  if (!name) return undefined;
  let block = card.core;
  let read = textsAfter(block, card, name.spent);
  // The name may have a row for itself and the picture.
  for (let left = 4; left > 0 && read.texts.length === 0 && block !== card.root; left--) {
    const up: Element | null = block.parentElement;
    if (!up) break;
    block = up;
    read = textsAfter(block, card, name.spent);
  }
  const degrees = name.degree ? [name.degree, ...read.degrees] : read.degrees;
  return { name: name.text, named: name.element, ...read, degrees, block };
}

function textsAfter(
  block: Element,
  { link, person }: LinkedCard,
  spent: readonly Element[],
): Pick<CardTexts, 'pronouns' | 'degrees' | 'texts'> {
  const units = cardUnits(block);
  const at = units.findIndex(({ element }) => link.contains(element) || element.contains(link));
  const isSpent = ({ element }: TextUnit): boolean => spent.some(one => one.contains(element));
  const rowUnit = units[at];
  const after = (at === -1 ? [] : units.slice(at))
    .filter(
      unit => !isSpent(unit) && !unit.element.contains(link) && (!isSeparator(unit) || blank.test(unit.text)),
    )
    .map((unit, place) => (place === 0 ? withoutBadge(unit) : unit));
  const inRow = rowUnit?.element.contains(link) ? degreeBeside(rowUnit, link) : undefined;
  const row = after.slice(0, 5);
  const last = row.findLastIndex(isDegreeOfRow);
  const degrees = [...(inRow ? [inRow] : []), ...row.slice(0, last + 1).filter(isDegreeOfRow)];
  const before = row.slice(0, Math.max(0, last));
  const rest = after.slice(last + 1);
  const lead = last === -1 ? rest[0] : before.find(isPronoun);
  const pronoun = lead && isPronoun(lead) ? lead : undefined;
  const body = rest.filter(unit => unit !== pronoun && !saysDegree(unit, degrees));
  const end = body.findIndex(unit => isEnd(unit, person));
  return {
    ...(pronoun && { pronouns: withoutBrackets(pronoun.text) }),
    degrees,
    texts: end === -1 ? body : body.slice(0, end),
  };
}

const isPronoun = ({ text }: TextUnit): boolean => pronounWords.test(text);

/** A link around the whole row does not make it less of a degree. Without a dot only right behind the name: `3d` is a time. */
const isDegreeOfRow = ({ href: _, ...unit }: TextUnit, at: number): boolean =>
  isDegree(unit) &&
  (/^[·•∙・]/.test(unit.text) ||
    (at === 0 && /^(?:\p{L}{2,4}-)?[1-3](?:st|nd|rd|er?|ème|[.º°ª])?\+?$/u.test(unit.text)));

/** Beside a name, `Author • 2nd`, `2nd • 2nd`: what is said for screen readers, or of who wrote the post, and the degree. */
function withoutBadge(unit: TextUnit): TextUnit {
  const isShort = unit.element.localName === 'span' && unit.text.length <= 40;
  const degree = isShort ? degreeIn.exec(unit.text)?.[0] : undefined;
  return degree ? { ...unit, text: degree } : unit;
}

/** `<p><a>Rina Wijaya</a> <span>• 2nd</span></p>` is one text. */
function degreeBeside(row: TextUnit, link: Element): TextUnit | undefined {
  const name = cleanText(rawText(link), 500);
  const rest = row.text.startsWith(name) ? row.text.slice(name.length) : row.text;
  const text = degreeIn.exec(rest)?.[0] ?? /^\s*([·•∙・]\s*\S[^·•|]{0,17})$/u.exec(rest)?.[1];
  return text === undefined ? undefined : { ...row, text };
}

/** `2nd degree connection` for screen readers, beside `• 2nd`. */
function saysDegree({ element, text }: TextUnit, degrees: readonly TextUnit[]): boolean {
  const said = /[1-3]/.exec(text)?.[0];
  if (said === undefined || text.length > 50 || /\p{Nd}/u.test(text.replace(said, ''))) return false;
  return degrees.some(degree => {
    if (!degree.text.includes(said)) return false;
    const around = commonAncestor(degree.element, element);
    return element.localName === 'span' && around.querySelectorAll('*').length <= 8;
  });
}

/** An action, or a sentence that names others. */
function isEnd(unit: TextUnit, person: string): boolean {
  if (unit.button || action.test(unit.href ?? '')) return true;
  const { element } = unit;
  if (element.localName !== 'a' && !element.firstElementChild) return false;
  for (const link of element.localName === 'a' ? [element] : element.querySelectorAll('a[href]')) {
    const other = personOf(link);
    if (other !== undefined && other !== person && isMemberId(other) === isMemberId(person)) return true;
  }
  return false;
}
