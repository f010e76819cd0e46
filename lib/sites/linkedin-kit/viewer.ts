import { cleanText, fold } from '../../identity/text.ts';
import { namedBy } from './address.ts';

/** Who is signed in, as far as the menu of the page shows it. */
export interface Viewer {
  readonly keys: ReadonlySet<string>;
  /** What the addresses of one portrait have in common, whatever its size. */
  readonly portraits: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Menus link to the viewer alone and show no portrait but theirs. */
export function viewerOf(document: Document): Viewer {
  const [keys, portraits, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const part of menusIn(document)) {
    for (const link of [...part.querySelectorAll('a[href*="/in/"]')].slice(0, 5)) {
      const named = namedBy(link.getAttribute('href'));
      const key = named?.slug ?? named?.id;
      if (key) keys.add(key);
    }
    for (const image of [...part.querySelectorAll('img')].slice(0, 10)) {
      const portrait = portraitKey(image.getAttribute('src'));
      if (portrait) portraits.add(portrait);
      if (portrait) names.add(fold(cleanText(image.getAttribute('alt'))));
    }
  }
  return { keys, portraits, names };
}

/** Each by the name it has: one selector for all of them would be matched with every element of the page. */
function menusIn(document: Document): Element[] {
  const headers = [...(document.querySelector('body')?.children ?? [])].filter(
    ({ localName }) => localName === 'header',
  );
  const named = document.getElementById('global-nav');
  const menus = [...(named ? [named] : []), ...headers, ...document.getElementsByTagName('nav')];
  return menus.slice(0, 10);
}

/** `D5603AQ…` of `…/dms/image/v2/D5603AQ…/profile-displayphoto-shrink_100_100/…`. */
export const portraitKey = (address: string | null | undefined): string | undefined =>
  /\/image\/(?:v2\/)?([\w-]{4,80})\/profile-(?:display|framed)photo/.exec(address?.slice(0, 500) ?? '')?.[1];
