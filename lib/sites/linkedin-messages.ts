import type { Page } from '../capture/page.ts';
import { type LinkedCard, linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { cleanText, fold } from '../identity/text.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { peopleOf } from './linkedin-kit/card-person.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { mayBeSame, personOf } from './linkedin-kit/person-link.ts';
import { rawText } from './linkedin-kit/text-units.ts';
import { viewerOf } from './linkedin-kit/viewer.ts';

/** Who takes part in the open thread. The rows of the other conversations lead to nobody. */
export const linkedinMessages: PeopleSite = {
  name: 'linkedin-messages',
  matches: url => isLinkedIn(url) && /^\/messaging\/thread\/[^/]+/.test(url.pathname),
  outlined,
  read,
};

/** Below a name stand times and messages, no headline. */
const rules = { isNoHeadline: () => true };

function read(page: Page): ListReading {
  for (const area of areasOf(page)) {
    const titles = titleCards(area);
    if (titles.length > 0) return { people: peopleOf(page, titles, rules) };
    // A group's title leads to nobody. Its members are those who wrote, if it is known who of them is the viewer.
    const { keys, portraits } = viewerOf(page.document);
    if (keys.size + portraits.size === 0) continue;
    const people = peopleOf(page, linkedCards(area, personOf, { mayBeSame, isNested: true }), rules);
    if (people.length > 0) return { people };
  }
  return { people: [] };
}

/** The links above the messages; these are items of a list. */
function titleCards(area: Element): LinkedCard[] {
  const cards: LinkedCard[] = [];
  for (const link of [...area.querySelectorAll('a[href*="/in/"]')].slice(0, 200)) {
    const person = personOf(link);
    if (person === undefined) continue;
    if (link.closest('li')) break;
    const name = titleIn(link, area);
    if (name && !cards.some(card => card.person === person))
      cards.push({ person, persons: [person], link: name, links: [link], core: name, root: link });
  }
  return cards;
}

/** The heading in the link; else all of it, if one who wrote is called so. */
function titleIn(link: Element, area: Element): Element | undefined {
  const heading = link.querySelector('h1,h2,h3,h4');
  if (heading) return /\p{L}/u.test(heading.textContent ?? '') ? heading : undefined;
  const said = fold(cleanText(rawText(link), 200));
  const writers = [...area.querySelectorAll('li a[href*="/in/"]')].slice(0, 500);
  return said !== '' && writers.some(writer => fold(cleanText(rawText(writer), 200)) === said)
    ? link
    : undefined;
}
