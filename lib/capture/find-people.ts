import type { FoundPeople, FoundPerson } from '../model/found-people.ts';
import { attempt } from './attempt.ts';
import { boundedFindings } from './evidence.ts';
import type { Page } from './page.ts';
import type { ListReading, PeopleSite } from './people-site.ts';
import { refusalAtSight } from './refusal.ts';

/** More rows than any page renders. */
const mostPeople = 5000;

/**
 * The people whom a page lists, by the first list surface whose address it is.
 * One pass over what is rendered; nothing is written to the page, clicked, scrolled or asked for.
 */
export function findPeople(page: Page, sites: readonly PeopleSite[]): FoundPeople {
  const site = sites.find(({ matches }) => matches(page.url));
  if (!site) return { site: 'any-list', people: [], hidden: 0 };
  const { name, outlined } = site;
  const refused = attempt(() => refusalAtSight(page), undefined);
  if (refused) return { site: name, people: [], hidden: 0 };
  if (!outlined) return peopleBy(site, page);
  const outline = attempt(() => outlined(page), undefined);
  return { site: name, people: [], hidden: 0, ...(outline && { outline }) };
}

/** What a surface reads from a page, bounded. */
export function peopleBy({ name, read }: PeopleSite, page: Page): FoundPeople {
  const {
    people,
    metAt,
    total,
    hidden = 0,
    isNoList,
  } = attempt<ListReading>(() => read(page), { people: [] });
  return {
    site: name,
    people: people.slice(0, mostPeople).map(bounded),
    ...(name !== 'any-list' && people.length === 0 && !isNoList && { isUnread: true }),
    ...(metAt && { metAt }),
    ...(total !== undefined && { total }),
    hidden,
  };
}

const bounded = (person: FoundPerson): FoundPerson => ({
  ...person,
  findings: boundedFindings(person.findings, 60),
});
