import type { Page } from '../../capture/page.ts';
import { cleanText, fold } from '../../identity/text.ts';
import { memberIdIn, type Named, namedBy, namedByInvitation } from '../linkedin-kit/address.ts';
import { commonAncestor, deepest } from '../linkedin-kit/text-units.ts';
import { headName, metaContent } from './guest.ts';

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
  /** Blocks in it that are none of it: windows to sign in. */
  readonly covers: ReadonlySet<Element>;
  /** Member ids that its links to write to the person, or to see their network, give. */
  readonly ids: readonly string[];
}

const outside = 'nav,aside,footer,dialog,template,[role="dialog"],[aria-modal="true"]';
/** `/overlay/contact-info/`; `/detail/contact-info/` until 2020; in the address to come back to from the login. */
const contactLinks = 'a[href*="contact-info"]';
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
  // The window of messages names by number whom one writes to: that says nothing of who is at a public name.
  const anchor =
    anchors.find(({ named }) => named && same(named, own)) ??
    anchors.find(({ named }) => own.id ?? named?.slug);
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
  const names = namesInHead(page);
  const titled = headings.find(heading => isTitled(heading, names));
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
function isTitled(heading: Element, names: readonly string[]): boolean {
  const text = fold(heading.textContent ?? '');
  return names.some(name => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)));
}

/**
 * `Rina Wijaya | LinkedIn`, `Rina Wijaya - Analis - PT Sinar | LinkedIn`; the pages below a profile have their own name
 * first: `Pengalaman | Rina Wijaya | LinkedIn`.
 */
function namesInHead({ document, url }: Page): string[] {
  const isBelow = /\/in\/[^/]+\/[^/]{3,}/.test(url.pathname);
  const names = [document.title, metaContent(document, 'og:title')].map(title => {
    const parts = withoutCount(title).split(/\s+\|\s+/);
    const part = isBelow ? parts.at(-2) : parts[0];
    return part?.split(/\s[-–—]\s/)[0];
  });
  return [headName(document), ...names].map(name => fold(name ?? '')).filter(name => name.length > 1);
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
    if (href.includes('/contact-info')) add(namedBy(href));
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
    contact: contact ?? root.querySelector(contactLinks) ?? undefined,
    covers: coversIn(root, heading),
    slugs: [...slugs],
    ids: [...(written.size > 0 ? written : networked)],
  };
}

/**
 * A logged-out card holds windows to sign in, closed by style alone: each form with the heading of its own above it.
 */
function coversIn(root: Element, heading: Element | undefined): Set<Element> {
  const covers = new Set<Element>();
  for (const form of [...root.getElementsByTagName('form')].slice(0, 20)) {
    let block: Element = form;
    for (
      let up = form.parentElement;
      up && up !== root && !(heading && up.contains(heading));
      up = up.parentElement
    ) {
      block = up;
      if (up.querySelector('h1,h2,h3')) break;
    }
    covers.add(block.querySelector('h1,h2,h3') ? block : form);
  }
  return covers;
}

/** `Rina Wijaya` and `rina-wijaya-4b1a2`: a word of three letters or more is in both. */
export function isOfSlug(name: string, slug: string | undefined): boolean {
  const words = fold(name).match(/\p{L}{3,}/gu) ?? [];
  const parts = new Set(fold(slug ?? '').split(/[^\p{L}]+/u));
  return words.length > 0 && words.length <= 8 && words.some(word => parts.has(word));
}
