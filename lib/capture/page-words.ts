import type { PageWords } from '../model/found-page.ts';
import type { Page } from './page.ts';
import { type PageFacts, take } from './page-facts.ts';
import { textOf } from './text-of.ts';

const passedOver = new Set('nav footer select textarea dialog iframe object canvas'.split(' '));

/** How the text of what stands in rows and lists begins; links and times have their place among the marks instead. */
const begins = new Map([
  ['li', '\uF8F4'],
  ['article', '\uF8F4'],
  ['tr', '\uF8F6'],
  ['td', '\uF8F5'],
  ['th', '\uF8F5'],
]);

/** The page's words, bounded and not understood: that is done outside the page. */
export function pageWords(
  { document, url }: Page,
  { metas, address, headings, titles }: PageFacts,
  kind?: PageWords['kind'],
): PageWords {
  const main = document.querySelector('main,[role="main"]');
  // A page whose heading stands above its main part has the date there too.
  const root = main?.querySelector('h1') ? main : (document.querySelector('body') ?? document);
  const marks = [...take(root.querySelectorAll('a[href],time[datetime],input[type="email"]'), 400)];
  const places = new Map(marks.map((mark, at) => [mark, at]));
  return {
    address,
    language: document.querySelector('html')?.getAttribute('lang') ?? '',
    ...(kind && { kind }),
    headings: [...headings],
    titles: [...titles],
    metas: [...metas],
    text: textOf(
      root,
      30_000,
      9000,
      element => passedOver.has(element.localName) || element.hasAttribute('hidden'),
      element => {
        const { localName } = element;
        const at = places.get(element);
        if (at !== undefined) return ` \uF8F2${at}\uF8F3`;
        return /^h[1-6]$/.test(localName)
          ? `${'#'.repeat(Number(localName[1]))} `
          : `${begins.get(localName) ?? ''} `;
      },
    ),
    data: dataOf(document, url),
    marks: marks.map(mark =>
      (mark.getAttribute('href') ?? mark.getAttribute('datetime') ?? 'email').slice(0, 1000),
    ),
  };
}

/** Of Next.js and of YouTube; a page of more than 2,000,000 characters of data is not an event's. */
function dataOf(document: Document, { hostname }: URL): string {
  const kind = /\byoutube\.com$/.test(hostname) ? 'script' : 'script[type="application/json"]';
  for (const script of take(document.querySelectorAll(kind), 90)) {
    const text = script.textContent ?? '';
    if (/^\s{0,9}\{"props":|ytInitialPlayerResponse = \{/.test(text))
      return text.length > 2_000_000 ? '' : text;
  }
  return '';
}
