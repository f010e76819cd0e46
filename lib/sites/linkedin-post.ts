import type { Page } from '../capture/page.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import type { FoundPerson } from '../model/found-people.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { peopleOf } from './linkedin-kit/card-person.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { mayBeSame, personOf } from './linkedin-kit/person-link.ts';
import { windowsOf } from './linkedin-kit/windows.ts';
import { isBareTime, saysWhen } from './linkedin-post/time.ts';

/** Who wrote the posts and comments that are rendered, and who stands in the open list of reactions. */
export const linkedinPost: PeopleSite = {
  name: 'linkedin-post',
  matches: url => isLinkedIn(url) && /^\/(?:feed(?:\/update\/[^/]+)?|posts\/[^/]+)\/?$/.test(url.pathname),
  outlined,
  read,
};

function read(page: Page): ListReading {
  const people: FoundPerson[] = [];
  for (const area of areasOf(page)) {
    const cards = linkedCards(area, personOf, { mayBeSame, isNested: true });
    people.push(...peopleOf(page, cards, { isNoHeadline: isBareTime, isOne: saysWhen }));
  }
  for (const { cards } of windowsOf(page))
    people.push(...peopleOf(page, cards, { isNoHeadline: isBareTime }));
  return { people, isNoList: true };
}
