import type { Page } from '../capture/page.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { cleanText } from '../identity/text.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { peopleOf } from './linkedin-kit/card-person.ts';
import { hiddenRows } from './linkedin-kit/hidden-rows.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { mayBeSame, personOf } from './linkedin-kit/person-link.ts';
import { rawText } from './linkedin-kit/text-units.ts';

const path = /^\/(company|school|showcase)\/[^/]+\/people(?:\/|$)/;

/** The people of a company or a school. Those of a school have studied there: it is not where they work. */
export const linkedinCompanyPeople: PeopleSite = {
  name: 'linkedin-company-people',
  matches: url => isLinkedIn(url) && path.test(url.pathname),
  outlined,
  read,
};

function read(page: Page): ListReading {
  const isCompany = path.exec(page.url.pathname)?.[1] === 'company';
  for (const area of areasOf(page)) {
    const organization = isCompany ? nameOf(area) : undefined;
    const cards = linkedCards(area, personOf, { mayBeSame });
    const people = peopleOf(page, cards, {
      more: () =>
        organization ? [{ field: 'organization', value: organization, rule: 'page-heading' }] : [],
    });
    if (people.length > 0) return { people, hidden: hiddenRows(cards) };
  }
  return { people: [] };
}

/** The one heading of the page, where there is one. */
function nameOf(area: Element): string | undefined {
  const [heading, second] = area.getElementsByTagName('h1');
  return heading && !second ? cleanText(rawText(heading)) : undefined;
}
