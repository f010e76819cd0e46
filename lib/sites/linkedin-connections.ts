import type { Page } from '../capture/page.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { peopleOf } from './linkedin-kit/card-person.ts';
import { mainList } from './linkedin-kit/main-list.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { mayBeSame, personOf } from './linkedin-kit/person-link.ts';

/** Who is connected to the viewer, of those already rendered. */
export const linkedinConnections: PeopleSite = {
  name: 'linkedin-connections',
  matches: url => isLinkedIn(url) && /^\/mynetwork\/invite-connect\/connections(?:\/|$)/.test(url.pathname),
  outlined,
  read,
};

function read(page: Page): ListReading {
  for (const area of areasOf(page)) {
    const cards = mainList(area, linkedCards(area, personOf, { mayBeSame }));
    const people = peopleOf(page, cards, { isFirstDegree: true, isNoHeadline: isDay });
    if (people.length > 0) return { people };
  }
  return { people: [] };
}

/** `Connected on May 17, 2026`, `Terhubung sejak 17 Mei 2026`: a day and a year, in any language. */
const isDay = (text: string): boolean => {
  const numbers = text.length <= 60 ? (text.match(/\p{Nd}+/gu) ?? []) : [];
  return numbers.some(number => number.length === 4) && numbers.some(number => number.length <= 2);
};
