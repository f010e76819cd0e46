import type { Page } from '../capture/page.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { peopleOf } from './linkedin-kit/card-person.ts';
import { hiddenRows } from './linkedin-kit/hidden-rows.ts';
import { mainList } from './linkedin-kit/main-list.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { mayBeSame, personOf } from './linkedin-kit/person-link.ts';
import { attendedEvent } from './linkedin-people-search/attended-event.ts';
import { currentPost } from './linkedin-people-search/current-post.ts';
import { totalIn } from './linkedin-people-search/total.ts';

/** People found by a search on LinkedIn; with `?eventAttending=` those who attend an event. */
export const linkedinPeopleSearch: PeopleSite = {
  name: 'linkedin-people-search',
  matches: url => isLinkedIn(url) && /^\/search\/results\/(?:people|all)(?:\/|$)/.test(url.pathname),
  outlined,
  read,
};

function read(page: Page): ListReading {
  const isAll = page.url.pathname.startsWith('/search/results/all');
  const metAt = attendedEvent(page.url, page.document);
  for (const area of areasOf(page)) {
    const part = isAll ? peopleCluster(area) : area;
    const cards = part ? mainList(part, linkedCards(part, personOf, { mayBeSame })) : [];
    const people = peopleOf(page, cards, {
      hasLocation: true,
      hasDegrees: true,
      more: ({ root }) => currentPost(root),
      ...(metAt && { role: 'attendee' as const }),
    });
    if (people.length === 0) continue;
    return { people, metAt, total: isAll ? undefined : totalIn(area), hidden: hiddenRows(cards) };
  }
  return { people: [], metAt, isNoList: isAll };
}

/** Among all kinds of results the people's are those with the way to more of them, and to none of another kind. */
function peopleCluster(area: Element): Element | undefined {
  const links = [...area.querySelectorAll('a[href*="/search/results/"]')].slice(0, 300);
  const kindOf = (link: Element): string | undefined => {
    const href = link.getAttribute('href') ?? '';
    return /network=|connectionof/i.test(href) ? undefined : /\/search\/results\/(\w+)/.exec(href)?.[1];
  };
  for (const link of links) {
    if (kindOf(link) !== 'people') continue;
    const others = links.filter(other => !['people', undefined].includes(kindOf(other)));
    let part = link;
    while (part.parentElement && part !== area && !others.some(other => part.parentElement?.contains(other)))
      part = part.parentElement;
    if (linkedCards(part, personOf, { mayBeSame }).length > 0) return part;
  }
  return undefined;
}
