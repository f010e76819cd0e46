import type { Page } from '../../capture/page.ts';
import { fold } from '../../identity/text.ts';
import { badgesIn } from './badges.ts';
import { type Card, isOfSlug, withoutCount } from './card.ts';
import { activeDegree, isDegree, readRow, splitName } from './name-row.ts';
import { endOfTexts, isSeparator, isText } from './person-texts.ts';
import { commonAncestor, type TextUnit, textUnits } from './text-units.ts';

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
  const units = textUnits(card.root);
  const { heading } = card;
  const at = heading
    ? units.findIndex(({ element }) => heading.contains(element) || element.contains(heading))
    : units.slice(0, 8).findIndex(unit => isProfileLink(unit) || isNamedSo(unit, page, card));
  const first = units[at];
  if (!first) return { units, badges: [], locationRule: 'below-headline' };
  const [name, innerPronouns] = splitName(first.text);
  const rest = units.slice(at + 1).filter(unit => !isSeparator(unit));
  const degrees = rest.slice(0, 4).filter(isDegree);
  const beside = besideContact(card, units, at);
  const row = readRow(first, rest, degrees, beside);
  const body = rest.slice(row.length).filter(unit => !degrees.includes(unit));
  const badges = badgesIn(body, card.root);
  const place = beside ?? (card.contact ? undefined : withoutContact(body, badges));
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

/** The location shares its row with the link to the contact details; the row does not hold the name. */
function besideContact(card: Card, units: readonly TextUnit[], nameAt: number): TextUnit | undefined {
  const { heading } = card;
  const contact = card.contact ?? card.root.querySelector('a[href="#"]');
  if (!contact) return undefined;
  const contactAt = units.findIndex(({ element }) => contact.contains(element) || element.contains(contact));
  const before = units[contactAt - 1];
  // A link that leads nowhere may be any; this one has a dot between the location and itself.
  if (!card.contact && !(before && isSeparator(before))) return undefined;
  const unit = units.slice(nameAt + 1, Math.max(contactAt, 0)).findLast(unit => !isSeparator(unit));
  const name = heading ?? units[nameAt]?.element;
  if (!unit || !isText(unit) || isDegree(unit)) return undefined;
  const row = commonAncestor(unit.element, contact);
  return name && row.contains(name) ? undefined : unit;
}

/** Without that link: the last text before the badges; behind them where the badges come first (Ember). */
function withoutContact(body: readonly TextUnit[], badges: readonly TextUnit[]): TextUnit | undefined {
  const end = endOfTexts(body, badges, undefined);
  const before = body.slice(0, end).filter(unit => isText(unit) && !repeatsBadges(unit, badges));
  const [first, second] = before;
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
