import type { Page } from '../capture/page.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { peopleOf } from './linkedin-kit/card-person.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { mayBeSame, personOf } from './linkedin-kit/person-link.ts';

/** The members of a group, of those already rendered: its admins under a heading of their own, then everybody. */
export const linkedinGroupMembers: PeopleSite = {
  name: 'linkedin-group-members',
  matches: url =>
    isLinkedIn(url) && /^\/groups\/\d+\/(?:manage\/)?members(?:hip)?(?:\/|$)/.test(url.pathname),
  outlined,
  read,
};

function read(page: Page): ListReading {
  for (const area of areasOf(page)) {
    const people = peopleOf(page, linkedCards(area, personOf, { mayBeSame }), { hasDegrees: true });
    if (people.length > 0) return { people };
  }
  return { people: [] };
}
