import { memberIdIn, namedBy } from './address.ts';

/** Parts of a page whose people are not what it lists. */
const aside = 'nav,aside,footer,template';
const ownPage = /\/in\/[^/?#]{1,300}\/?(?:[a-z]{2}\/?)?(?:[?#]|$)/i;
const inQuery = /miniProfileUrn=[^&#\s]{0,80}?(AC[a-z]AA[\w-]{3,60})/i;

/**
 * Whom a link leads to: a member id (`ACoA…`), else the public slug. Undefined: it leads to no profile, or to a page
 * below one, or stands in a menu or beside the page.
 */
export function personOf(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  if (!href.includes('/in/') || !ownPage.test(href) || link.closest(aside)) return undefined;
  const named = namedBy(href);
  return named?.slug ?? named?.id;
}

/** One question for all: it is asked of every card. */
const marked = 'a[href*="profileUrn="],[componentkey^="SearchResultsAC"],[id^="SearchResultsAC"]';

/** Slugs are lower case; ids are not. */
export const isMemberId = (key: string): boolean => /^AC[a-z]AA[\w-]{3,60}$/.test(key);

/** A slug and an id may be one person: some cards link both. Two slugs, or two ids, are two people. */
export const mayBeSame = (a: string, b: string): boolean => isMemberId(a) !== isMemberId(b);

/**
 * The member id of whom a card shows: of its own links, of the link to write to them, of the key of its action
 * (`SearchResultsACoA…`). Undefined where these differ.
 */
export function memberIdOf(card: Element, own: readonly Element[]): string | undefined {
  const ids = new Set<string>();
  for (const link of own) {
    const href = link.getAttribute('href')?.slice(0, 1000) ?? '';
    const id = namedBy(href)?.id ?? inQuery.exec(href)?.[1];
    if (id) ids.add(id);
  }
  for (const element of [...card.querySelectorAll(marked)].slice(0, 20)) {
    const href = element.getAttribute('href') ?? '';
    const id = href.includes('profileUrn=') ? memberIdIn(href) : undefined;
    if (id) ids.add(id);
    for (const name of ['componentkey', 'id']) {
      const [, key] =
        /^SearchResults(AC.{1,70})$/.exec(element.getAttribute(name)?.slice(0, 100) ?? '') ?? [];
      if (key && isMemberId(key)) ids.add(key);
    }
  }
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}

export const profileAddress = (key: string): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(key)}`;
