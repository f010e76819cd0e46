import type { Page } from '../../capture/page.ts';
import { cleanText } from '../../identity/text.ts';
import { type Named, namedBy } from '../linkedin-kit/address.ts';
import { deepest, rawText, type TextUnit, textUnits } from '../linkedin-kit/text-units.ts';
import type { Card } from './card.ts';
import { same } from './card.ts';
import { outwardLinks } from './outward-links.ts';

/** What the open contact details give, as written. */
export interface ContactDetails {
  readonly email: readonly string[];
  readonly telephone: readonly string[];
  readonly links: readonly string[];
}

/**
 * Reads the contact details where the user has opened them: a dialog in the page or in the open shadow root of
 * LinkedIn's interop outlet, or a page of their own. Known in any language by their first row, the person's own
 * profile address written out; rows by `mailto:`, `tel:`, outward links, and digits that can only be a telephone number.
 */
export function readContactDetails(
  page: Page,
  own: readonly Named[],
  card: Card | undefined,
): ContactDetails | undefined {
  const box = roots(page.document)
    .flatMap(root => [...root.querySelectorAll(own.map(linkTo).join())].slice(0, 500))
    .filter(
      link => isWrittenOut(link) && own.some(named => same(named, namedBy(link.getAttribute('href')) ?? {})),
    )
    .map(link => boxAround(link, card))
    .find(found => found !== undefined && page.isShown(found));
  if (!box) return undefined;
  const emails = [...box.querySelectorAll('a[href^="mailto:" i]')].map(
    link => (link.getAttribute('href') ?? '').slice(7).split('?')[0],
  );
  const units = textUnits(box);
  return {
    email: emails.slice(0, 10).map(email => cleanText(decoded(email))),
    telephone: telephones(box, units),
    links: outwardLinks(box, page.url),
  };
}

/** The link may be written with escapes (`%C3%A9lodie`), so only its plain beginning is asked for. */
const linkTo = ({ slug, id }: Named): string => `a[href*="/in/${/^[\w-]*/.exec(id ?? slug ?? '')?.[0]}"]`;

const roots = (document: Document): (Document | ShadowRoot)[] => [
  document,
  ...[...(document.body?.children ?? [])].slice(0, 100).flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

/** The link's text is its address: `linkedin.com/in/rina`. */
const isWrittenOut = (link: Element): boolean =>
  /^(?:https?:\/\/)?(?:www\.)?linkedin\.com\/in\//i.test(cleanText(link.textContent));

function boxAround(link: Element, card: Card | undefined): Element | undefined {
  const dialog = link.closest('dialog,[role="dialog"],[aria-modal="true"]');
  if (dialog) return dialog;
  if (card?.root.contains(link)) return undefined;
  let box: Element = link;
  for (let left = deepest; left > 0; left--) {
    const up = box.parentElement;
    if (!up || /^(?:body|html|main)$/.test(up.localName)) break;
    if (card && up.contains(card.root)) break;
    if (up.querySelector('nav,main,article')) break;
    box = up;
  }
  return box;
}

const decoded = (text: string | undefined): string => {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return text ?? '';
  }
};

function telephones(box: Element, units: readonly TextUnit[]): string[] {
  const linked = [...box.querySelectorAll('a[href^="tel:" i]')].map(link =>
    decoded((link.getAttribute('href') ?? '').slice(4)),
  );
  const written = units
    .filter(({ href }, at) => href === undefined && !messengers.test(units[at + 1]?.text ?? ''))
    .map(({ element }) => cleanText(rawText(element)))
    .filter(text => !messengers.test(text));
  return [...linked, ...written.map(withoutKind).filter(isTelephone)].slice(0, 10);
}

/** Their names are never translated, and some of their user names are numbers. */
const messengers = /\((?:QQ|ICQ|Skype|WeChat|AIM|LINE|Google Talk|Hangouts)\)$/i;

/** `+62 812 3456 7890 (Seluler)` */
const withoutKind = (text: string): string => text.replace(/\s*[(（][^()（）]{0,30}[)）]$/, '');

/** Digits and what stands between them, 7 to 15 digits; `05.01.2021` and `2021-01-05` are days. */
const isTelephone = (text: string): boolean =>
  /^\+?[\d\s().-]{7,30}$/.test(text) &&
  /^\d{7,15}$/.test(text.replace(/\D/g, '')) &&
  !/^\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}$/.test(text);
