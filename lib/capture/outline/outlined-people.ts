import type { FoundPeople } from '../../model/found-people.ts';
import { peopleBy } from '../find-people.ts';
import type { PeopleSite } from '../people-site.ts';
import { outlinePage } from './outline-page.ts';

/** The people of a page whose outline was brought out of it, by the first surface whose address it is. */
export function outlinedPeople(
  found: FoundPeople,
  address: string,
  sites: readonly PeopleSite[],
): FoundPeople {
  const { outline, ...rest } = found;
  const url = new URL(address);
  const site = sites.find(({ matches }) => matches(url));
  // In the page one name stands for all surfaces of a site.
  if (!site || !outline) return { ...rest, site: site?.name ?? rest.site };
  return peopleBy(site, outlinePage(outline, url));
}
