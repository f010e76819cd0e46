import { pageKey, safeLink } from '../identity/profile-key.ts';
import { cleanText, fold } from '../identity/text.ts';
import type { Page } from './page.ts';
import { textOf } from './text-of.ts';

/** What a page says of itself: what its standards are held against, to know what the page is about. */
export interface PageFacts {
  /** `og:title`, `description`, … in lower case -> the first content. */
  readonly metas: ReadonlyMap<string, string>;
  /** The page's canonical address where it is believable, else the address it was reached at. */
  readonly address: string;
  /** Shown first-level headings, in page order. */
  readonly headings: readonly string[];
  /** og:title, twitter:title and the document's title, as written. */
  readonly titles: readonly string[];
}

export function pageFacts(page: Page): PageFacts {
  const metas = metasOf(page.document);
  const headings: string[] = [];
  for (const heading of take(page.document.getElementsByTagName('h1'), 20)) {
    const text = cleanText(textOf(heading));
    if (text && headings.length < 5 && page.isShown(heading) && !isSiteName(heading, page))
      headings.push(text);
  }
  const said = [metas.get('og:title'), metas.get('twitter:title'), documentTitle(page.document)];
  const titles = said.map(title => cleanText(title)).filter(Boolean);
  return { metas, address: addressOf(page, metas), headings, titles };
}

/** A heading that is a link to the front page, or to what this page is a part of, is the name of that. */
function isSiteName(heading: Element, { url }: Page): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const to = link && URL.parse(link.getAttribute('href') ?? '', url);
  const part = to?.host === url.host ? `${to.pathname.replace(/\/$/, '')}/` : '';
  return part !== '' && url.pathname.startsWith(part) && url.pathname.length > part.length;
}

/** An image named `title` takes the place of the property: then the document has none. */
export const documentTitle = ({ title }: Document): string => (typeof title === 'string' ? title : '');

/** The first items only, where a page could have any number. */
export function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

/** Of the first 300 `meta` elements, by `property` or `name` in lower case. */
export function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of take(document.getElementsByTagName('meta'), 300)) {
    const name = (meta.getAttribute('property') || meta.getAttribute('name') || '').trim().toLowerCase();
    const content = cleanText(meta.getAttribute('content'), 2000);
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** A canonical link to another host, or from a page to the front page, is a template's mistake. */
function addressOf(page: Page, metas: ReadonlyMap<string, string>): string {
  const link = page.document
    .querySelector('head')
    ?.querySelector('link[rel~="canonical"][href]')
    ?.getAttribute('href');
  for (const said of [link, metas.get('og:url')]) {
    const address = said && safeLink(said, page.url);
    if (!address) continue;
    const url = new URL(address);
    if (host(url) !== host(page.url) || (url.pathname === '/' && page.url.pathname !== '/')) continue;
    return url.href;
  }
  return page.url.href;
}

const host = (url: URL): string => url.hostname.replace(/^www\./, '');

/** Whether an address is the page's own, however it is written. */
export function isOwnAddress(
  address: string,
  page: Pick<Page, 'url'>,
  facts: Pick<PageFacts, 'address'>,
): boolean {
  const key = pageKey(safeLink(address, page.url) ?? '');
  return key !== undefined && (key === pageKey(facts.address) || key === pageKey(page.url));
}

/** The parts of a title: `Webinar Keamanan | Balai Kota` -> both. The site's own name mostly comes last. */
export const titleParts = (title: string): string[] =>
  title
    .split(/\s[|·•»›:–—-]{1,2}\s|\s?\|\s?|:\s/)
    .map(part => part.trim())
    .filter(Boolean);

const tokens = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu));

/** How much of the shorter of two titles is in the other, 0 to 1; a single shared word counts only if it is all. */
export function likeness(a: string, b: string): number {
  const [first, second] = [tokens(a), tokens(b)];
  const shared = [...first].filter(token => second.has(token)).length;
  const least = Math.min(first.size, second.size);
  if (least === 0 || (least === 1 && first.size !== second.size)) return 0;
  return shared / least;
}
