import type { Page } from '../../capture/page.ts';
import { take } from '../../capture/page-facts.ts';
import type { Site, SiteReading } from '../../capture/site.ts';
import { isLinkedIn } from './address.ts';

const lists =
  /^\/(?:search\/results\/people|mynetwork\/invite-connect\/connections|(?:company|school|showcase)\/[^/]+\/people|sales\/(?:search|lists)\/people)(?:\/|$)/;
/** With fewer links to persons it may be a page that is not there, or asks to sign in. */
const fewest = 10;

const person = /\/in\/|\/sales\/(?:lead|people)\//;

/** A page of nothing but a list is about nobody: what general rules look for is not on it, and they take as long as the list. */
export const linkedinListPage: Site = {
  name: 'any-page',
  matches: url => isLinkedIn(url) && lists.test(url.pathname),
  read,
};

function read({ document }: Page): SiteReading {
  let found = 0;
  // A collection of one name is at hand; a selector would be held against every element.
  for (const link of take(document.getElementsByTagName('a'), 3000))
    if (person.test(link.getAttribute('href')?.slice(0, 500) ?? '') && ++found >= fewest) break;
  return { people: [], events: [], isList: found >= fewest };
}
