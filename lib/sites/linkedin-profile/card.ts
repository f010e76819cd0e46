import type { Page } from '../../capture/page.ts';
import { cleanText, fold } from '../../identity/text.ts';
import { memberIdIn, type Named, namedBy, namedByInvitation } from './address.ts';
import { metaContent } from './guest.ts';
import { commonAncestor, deepest } from './text-units.ts';

/** The block at the top of a profile that says who it is about. */
export interface Card {
  readonly root: Element;
  /** All first- and second-level headings of the page's own content. */
  readonly headings: readonly Element[];
  /** The heading with the name; some builds have none. */
  readonly heading?: Element;
  /** The link that opens the contact details. */
  readonly contact?: Element;
  /** Slugs that the card's own links give the person. */
  readonly slugs: readonly string[];
  /** Member ids that its links to write to the person, or to see their network, give. */
  readonly ids: readonly string[];
}

const outside = 'nav,aside,footer,dialog,template,[role="dialog"],[aria-modal="true"]';
const contactLinks = 'a[href*="/overlay/contact-info"]';
const keyed = '[componentkey$="Topcard" i],[id$="Topcard" i]';
const marks =
  'a[href*="vanityName="],a[href*="VanityName="],a[href*="profileUrn="],img[src*="/profile-displayphoto"],img[src*="/profile-framedphoto"]';

/**
 * Finds the card by what it must hold, whatever its markup: its own link to the contact details or to the profile; else a
 * card key; else a heading beside an invitation, a photo or the page's own title. The card may be another person's.
 */
export function findCard(page: Page, own: Named): Card | undefined {
  const { document } = page;
  const contacts = [...document.querySelectorAll(contactLinks)].slice(0, 40).filter(inPage);
  const headings = headingsOf(document);
  const anchors = [
    ...contacts.map(element => ({ element, named: namedBy(element.getAttribute('href')) })),
    ...headings.map(element => ({ element, named: namedByHeading(element) })),
  ].filter(({ named }) => named !== undefined);
  const anchor = anchors.find(({ named }) => named && same(named, own)) ?? anchors[0];
  if (anchor) {
    const isHeading = headings.includes(anchor.element);
    const heading = isHeading ? anchor.element : headingBefore(anchor.element);
    const link = isHeading
      ? contacts.find(contact => same(namedBy(contact.getAttribute('href')) ?? {}, anchor.named ?? {}))
      : anchor.element;
    const block = blockOf(heading ?? anchor.element, headings);
    const root = link && !block.contains(link) ? blockOf(commonAncestor(block, link), headings) : block;
    return card(root, headings, heading, link);
  }
  const titles = [document.title, metaContent(document, 'og:title')].map(title => fold(withoutCount(title)));
  const titled = headings.find(heading => isTitled(heading, titles));
  if (titled) return card(blockOf(titled, headings), headings, titled);
  const root = document.querySelector(keyed);
  if (root && inPage(root)) return card(root, headings, root.querySelector('h1,h2') ?? undefined);
  for (const heading of headings.slice(0, 15)) {
    const block = heading.closest('section');
    const found = block?.querySelector(marks) ? card(block, headings, heading) : undefined;
    if (found && found.slugs.length < 2 && !block?.querySelector('input[type="password"]')) return found;
  }
  return undefined;
}

const inPage = (element: Element): boolean => element.closest(outside) === null;

/** First- and second-level headings in page order. By tag name: engines answer that several times faster. */
const headingsOf = (document: Document): Element[] =>
  ['h1', 'h2']
    .flatMap(name => [...document.getElementsByTagName(name)].slice(0, 120))
    .filter(inPage)
    .toSorted((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));

/** Whether both name the same person; an id and a slug cannot be compared. */
export const same = (a: Named, b: Named): boolean =>
  a.slug !== undefined ? a.slug === b.slug : a.id !== undefined && a.id === b.id;

/** The name links to the profile or to what LinkedIn says of it; the heading of a card may link to one of its lists. */
function namedByHeading(heading: Element): Named | undefined {
  const link = heading.closest('a') ?? heading.querySelector('a[href*="/in/"]');
  const href = link?.getAttribute('href') ?? '';
  return /\/in\/[^/?#]+\/?(?:[a-z]{2}\/?)?(?:overlay\/about-this-profile\/?)?(?:[?#]|$)/.test(href)
    ? namedBy(href)
    : undefined;
}

/** The name stands before the contact details, in the smallest block around them that has a heading at all. */
function headingBefore(link: Element): Element | undefined {
  let block = link.parentElement;
  for (let left = deepest; left > 0 && block && block.localName !== 'main'; left--) {
    const heading = block.querySelector('h1,h2');
    if (heading) return heading.compareDocumentPosition(link) & 4 ? heading : undefined;
    if (block.localName === 'section') return undefined;
    block = block.parentElement;
  }
  return undefined;
}

/** The card around a heading or a link: its section; without one, the largest block that holds no second heading. */
export function blockOf(element: Element, headings: readonly Element[]): Element {
  const section = element.closest('section');
  if (section) return section;
  let block = element;
  for (let left = deepest; left > 0; left--) {
    const up = block.parentElement;
    if (!up || /^(?:main|body|html)$/.test(up.localName)) break;
    if (block !== element && headings.filter(heading => up.contains(heading)).length > 1) break;
    block = up;
  }
  return block;
}

/** On some pages nothing but the title says that the heading is a name. A title may be stale, so it must agree. */
function isTitled(heading: Element, titles: readonly string[]): boolean {
  const name = fold(heading.textContent ?? '');
  return name.length > 1 && titles.some(title => title.startsWith(name));
}

/** `(3) Rina Wijaya | LinkedIn`: unread messages are counted before the name. */
export const withoutCount = (title: string | null | undefined): string =>
  cleanText(title).replace(/^\(\d+\+?\)\s*/, '');

function card(root: Element, headings: readonly Element[], heading?: Element, contact?: Element): Card {
  const slugs = new Set<string>();
  const written = new Set<string>();
  const networked = new Set<string>();
  const add = (named: Named | undefined): void => {
    if (named?.slug) slugs.add(named.slug);
  };
  if (heading) add(namedByHeading(heading));
  for (const link of [...root.querySelectorAll('a[href]')].slice(0, 3000)) {
    const href = link.getAttribute('href') ?? '';
    if (href.includes('/overlay/contact-info')) add(namedBy(href));
    add(namedByInvitation(href));
    const id = memberIdIn(href);
    if (id) (href.includes('/messaging/') ? written : networked).add(id);
  }
  const key = root.closest(keyed) ?? root.querySelector(keyed);
  const keyId = /card\.ref(AC[a-z]AA[\w-]{3,60}?)Topcard$/i.exec(
    key?.getAttribute('componentkey') ?? key?.id ?? '',
  )?.[1];
  if (keyId) written.add(keyId);
  return {
    root,
    headings,
    heading,
    contact,
    slugs: [...slugs],
    ids: [...(written.size > 0 ? written : networked)],
  };
}

/** `Rina Wijaya` and `rina-wijaya-4b1a2`: a word of three letters or more is in both. */
export function isOfSlug(name: string, slug: string | undefined): boolean {
  const words = fold(name).match(/\p{L}{3,}/gu) ?? [];
  const parts = new Set(fold(slug ?? '').split(/[^\p{L}]+/u));
  return words.length > 0 && words.length <= 8 && words.some(word => parts.has(word));
}
