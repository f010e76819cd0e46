import type { Page } from '../../capture/page.ts';
import type { LinkedCard } from '../../capture/people-list/linked-cards.ts';
import { fold } from '../../identity/text.ts';
import type { CardTexts } from './card-texts.ts';
import { commonAncestor, type TextUnit } from './text-units.ts';
import { portraitKey, type Viewer } from './viewer.ts';

const pictures = 'img,figure,svg,picture';

/** The first line below the name row, unless it is a row with pictures, a count, or what `isOther` knows. */
export function headlineOf(
  { texts, named }: CardTexts,
  isOther: (text: string) => boolean = () => false,
): TextUnit | undefined {
  const [first] = texts;
  const isLine =
    first &&
    !first.element.closest('time') &&
    /\p{L}/u.test(first.text) &&
    !isCount(first.text) &&
    isPlain(first, named);
  return isLine && !isOther(first.text) ? first : undefined;
}

/** The line after the headline, in the same block, that can be a place: no sentence with a label, no number, no link. */
export function locationOf({ link }: LinkedCard, { texts, named }: CardTexts): string | undefined {
  const [first, second] = texts;
  if (!first || !second || !commonAncestor(link, first.element).contains(second.element)) return undefined;
  const isPlace = second.text.length <= 100 && /\p{L}/u.test(second.text) && !notInPlace.test(second.text);
  return isPlace && isPlain(second, named) ? second.text : undefined;
}

const notInPlace = /[\p{Nd}:：•|@&?!…]|\s[-–—]\s/u;

/** `1,439 followers`, `12K followers`, `2 rb pengikut`; `3D Artist` is none. */
const isCount = (text: string): boolean =>
  /^\p{Nd}[\p{Nd}.,\s\u00a0]{0,12}(?:[KkMmBb]\+?|\p{L}{2,3}\.?)?\s?\p{L}{3,14}$/u.test(text);

/**
 * A row of its own below the name, without pictures: a face or an icon stands before mutual connections. A link around the
 * whole card has the person's own face beside both.
 */
function isPlain({ element }: TextUnit, named: Element): boolean {
  const around = commonAncestor(named, element);
  let row = element;
  for (let left = 20; left > 0 && row.parentElement && row.parentElement !== around; left--)
    row = row.parentElement;
  return row === around || row.querySelector(pictures) === null;
}

/** The one digit that the badge says. Where several are in the page, the one that is shown. */
export function degreeOf(page: Page, { degrees }: CardTexts): string | undefined {
  let said = degrees.filter(({ text }) => /[1-3]/.test(text));
  if (said.length > 1) said = said.filter(({ element }) => page.isShown(element));
  const digits = new Set(said.map(({ text }) => /[1-3]/.exec(text)?.[0]));
  return digits.size === 1 ? [...digits][0] : undefined;
}

/**
 * Whether somebody is who is signed in, by the menu of the page; else by `• You` (in any language) where there is nothing to
 * do: the same place may say `• Following`.
 */
export function isViewer(card: LinkedCard, { name, degrees }: CardTexts, viewer: Viewer): boolean {
  const { root, persons } = card;
  const portrait = portraitKey(portraitIn(card));
  if (persons.some(key => viewer.keys.has(key))) return true;
  if (portrait ? viewer.portraits.has(portrait) : viewer.names.has(fold(name))) return true;
  return (
    degrees.length > 0 &&
    !degrees.some(({ text }) => /\p{Nd}/u.test(text)) &&
    root.querySelector('button,a[href*="anityName="],a[href*="/messaging/"]') === null
  );
}

/**
 * The picture in the links to the person, before the name: a link around the whole card holds the faces of others too.
 * LinkedIn signs these addresses; they expire.
 */
export function portraitIn({ links, link: name }: LinkedCard): string | undefined {
  for (const link of links)
    for (const image of link.querySelectorAll(portraits)) {
      const address = image.getAttribute('src') ?? '';
      const isBefore = name.contains(image) || (image.compareDocumentPosition(name) & 4) !== 0;
      if (isBefore && address.startsWith('https://')) return address;
    }
  return undefined;
}

const portraits = 'img[src*="/profile-displayphoto"],img[src*="/profile-framedphoto"]';
