import type { Page } from '../../capture/page.ts';
import { cleanText, fold } from '../../identity/text.ts';
import { isDegree, isSeparator, splitName } from '../linkedin-kit/name-row.ts';
import { commonAncestor, type TextUnit, textUnits } from '../linkedin-kit/text-units.ts';
import { badgesIn } from './badges.ts';
import { type Card, isOfSlug, withoutCount } from './card.ts';
import { activeDegree, readRow } from './name-row.ts';
import { action, endOfTexts, isText } from './person-texts.ts';

/** What the order and the rows of the card say. Texts as shown. */
export interface TopCard {
  readonly units: readonly TextUnit[];
  readonly name?: string;
  readonly pronouns?: string;
  readonly headline?: string;
  readonly location?: string;
  readonly locationRule: 'beside-contact-details' | 'below-headline';
  readonly degree?: string;
  readonly badges: readonly TextUnit[];
}

/**
 * Reads the card from the name on: name row (pronouns, degree), headline, location beside the link to the contact details,
 * badges. Nothing is asked of class names, labels, ids or roles; the order of LinkedIn's card is the contract.
 */
export function readTopCard(page: Page, card: Card): TopCard {
  const units = textUnits(card.root, 400, card.covers);
  const at = nameAt(units, page, card);
  const first = units[at];
  if (!first) return { units, badges: [], locationRule: 'below-headline' };
  const [name] = splitName(ownText(first) ?? first.text);
  const [, innerPronouns] = splitName(first.text);
  const rest = units.slice(at + 1).filter(unit => !isSeparator(unit));
  const degrees = rest.slice(0, 4).filter(isDegree);
  const contactAt = contactIn(units, card);
  const beside = besideContact(units, at, contactAt);
  const row = readRow(first, rest, degrees, beside);
  const body = rest.slice(row.length).filter(unit => !degrees.includes(unit));
  const badges = badgesIn(body, card.root);
  const place = beside ?? (isFar(units[contactAt], body, badges) ? withoutContact(body, badges) : undefined);
  const texts = body.slice(0, endOfTexts(body, badges, place)).filter(isText);
  if (texts.length > 0 && repeatsBadges(texts.at(-1), badges)) texts.pop();
  const headline = texts.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    units,
    name,
    pronouns: row.pronouns ?? innerPronouns,
    headline: headline?.text,
    location: place?.text,
    locationRule: beside ? 'beside-contact-details' : 'below-headline',
    degree: activeDegree(page, card, first, degrees),
    badges,
  };
}

const isProfileLink = ({ href, text }: TextUnit): boolean =>
  href !== undefined && /\/in\/[^/]+\/?(?:[?#].*)?$/.test(href) && /\p{L}/u.test(text);

/** Builds of the winter of 2025 had the name in a paragraph: the title or the slug must agree. */
const isNamedSo = ({ text }: TextUnit, page: Page, card: Card): boolean => {
  const name = fold(text);
  return (
    name.length > 1 &&
    (fold(withoutCount(page.document.title)).startsWith(`${name} |`) || isOfSlug(text, card.slugs[0]))
  );
};

const isAround = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/**
 * The name is the heading. From autumn 2019 to autumn 2020 it was an item of a list and the headline the heading: then
 * the degree, or a text that the title or the slug knows, stands before it.
 */
function nameAt(units: readonly TextUnit[], page: Page, card: Card): number {
  const { heading } = card;
  if (!heading)
    return units.slice(0, 8).findIndex(unit => isProfileLink(unit) || isNamedSo(unit, page, card));
  const at = units.findIndex(({ element }) => isAround(heading, element));
  const unit = units[at];
  if (!unit || isNamedSo(unit, page, card)) return at;
  const from = Math.max(0, at - 5);
  const before = units.slice(from, at);
  const degreeAt = before.findIndex(isDegree);
  const found =
    degreeAt === -1 ? before.findIndex(one => isText(one) && isNamedSo(one, page, card)) : degreeAt - 1;
  return found === -1 || degreeAt === 0 ? at : from + found;
}

/** A logged-out heading holds badges and pronouns in elements of their own, beside the name. */
function ownText({ element }: TextUnit): string | undefined {
  if (!/^h[12]$/.test(element.localName) || element.querySelector('a[href*="/in/"]')) return undefined;
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return cleanText(texts.map(({ nodeValue }) => nodeValue).join(' ')) || undefined;
}

/** The link to the contact details. One that leads nowhere may be any; this one has a dot before it. */
function contactIn(units: readonly TextUnit[], { contact, root }: Card): number {
  const link = contact ?? root.querySelector('a[href="#"]');
  const at = link ? units.findIndex(({ element }) => isAround(link, element)) : -1;
  const before = units[at - 1];
  return contact || (before && isSeparator(before)) ? at : -1;
}

/** The location shares its row with that link, and perhaps with counts; the row does not hold the name. */
function besideContact(units: readonly TextUnit[], nameAt: number, contactAt: number): TextUnit | undefined {
  const [name, contact] = [units[nameAt], units[contactAt]];
  if (!name || !contact) return undefined;
  const unit = units
    .slice(nameAt + 1, contactAt)
    .findLast(one => !isSeparator(one) && !action.test(one.href ?? ''));
  if (!unit || !isText(unit) || isDegree(unit)) return undefined;
  return commonAncestor(unit.element, contact.element).contains(name.element) ? undefined : unit;
}

/** No such link, or one apart from the person's texts (2018). */
function isFar(
  contact: TextUnit | undefined,
  body: readonly TextUnit[],
  badges: readonly TextUnit[],
): boolean {
  return !contact || body.indexOf(contact) > endOfTexts(body, badges, undefined);
}

/** Without that link: the last text before the badges; behind them where the badges come first (Ember). */
function withoutContact(body: readonly TextUnit[], badges: readonly TextUnit[]): TextUnit | undefined {
  const end = endOfTexts(body, badges, undefined);
  const before = body.slice(0, end).filter(unit => isText(unit) && !repeatsBadges(unit, badges));
  const [first, second] = before;
  // Until 2018 the logged-out page was an hCard: the location is the first of its terms.
  const term = before.find(({ element }) => element.closest('dd'));
  if (term) return term;
  // The logged-out page has its headline in a heading of its own; without it the location comes first.
  if (first?.element.localName === 'h2') return second;
  if (first?.element.closest('h3,h4')) return first;
  if (before.length >= 2) return before.at(-1);
  const last = badges.at(-1);
  const behind = last && body[body.indexOf(last) + 1];
  return behind && isText(behind) && behind.element.localName === 'span' && !hasCount(behind)
    ? behind
    : undefined;
}

const hasCount = ({ text }: TextUnit): boolean => /\p{Nd}/u.test(text);

/** The line `Company · School` says the badges once more. */
function repeatsBadges(unit: TextUnit | undefined, badges: readonly TextUnit[]): boolean {
  const text = unit?.text ?? '';
  const names = badges.map(badge => fold(badge.text));
  return names.length > 0 && (names.includes(fold(text)) || fold(text) === names.join(' · '));
}
