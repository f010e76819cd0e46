import { mentionedEvents } from '../capture/mentioned-events.ts';
import type { Page } from '../capture/page.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import type { EventFindings, Site, SiteReading } from '../capture/site.ts';
import { readStandards } from '../capture/standards.ts';
import { eventKey } from '../identity/profile-key.ts';
import { cleanText, fold } from '../identity/text.ts';
import type { FoundPerson } from '../model/found-people.ts';
import type { ListEvent } from '../model/people-list.ts';
import { isLinkedIn } from './linkedin-kit/address.ts';
import { peopleOf } from './linkedin-kit/card-person.ts';
import { outlined } from './linkedin-kit/outlined.ts';
import { areasOf } from './linkedin-kit/people-areas.ts';
import { mayBeSame, personOf } from './linkedin-kit/person-link.ts';
import { rawText } from './linkedin-kit/text-units.ts';
import { windowsOf } from './linkedin-kit/windows.ts';

/** The page of an event: its address says so, whatever its words. The time is read from the words. */
export const linkedinEventPage: Site = { name: 'linkedin-event', matches: isEvent, read: readEvent };

/** Who speaks at an event on LinkedIn, and who attends it, while the list of attendees is open. */
export const linkedinEvent: PeopleSite = {
  name: 'linkedin-event',
  matches: isEvent,
  outlined,
  read,
};

function isEvent(url: URL): boolean {
  return isLinkedIn(url) && /^\/events\/[^/]*\d{5}/.test(url.pathname);
}

/** A page without a year says nothing of an event: it is gone, or not there yet. */
function readEvent(page: Page): SiteReading {
  const { url, document } = page;
  const name = titleIn(document);
  const main = document.querySelector('main');
  const isDated = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(main ? rawText(main) : '');
  if (name === '' || !isDated) return { people: [], events: [] };
  const event = [
    { field: 'name' as const, value: name, rule: 'heading' },
    { field: 'url' as const, value: addressOf(url), rule: 'address' },
  ];
  return { people: [], events: [[...event, ...dataOf(page, name)]] };
}

/** What the page's JSON-LD says of this event: visitors without an account are given it. */
const dataOf = (page: Page, name: string): EventFindings =>
  mentionedEvents(readStandards(page))
    .filter(findings => findings.some(({ field, value }) => field === 'name' && fold(value) === fold(name)))
    .slice(0, 1)
    .flatMap(findings => findings.filter(({ field }) => field !== 'name' && field !== 'url'));

function read(page: Page): ListReading {
  const people: FoundPerson[] = [...areasOf(page)].flatMap(area =>
    blocksOfSpeakers(area).flatMap(block =>
      peopleOf(page, linkedCards(block, personOf, { mayBeSame }), { role: 'speaker' }),
    ),
  );
  for (const { element, cards } of windowsOf(page)) {
    // Where one ticks whom to invite, nobody attends yet.
    if (element.querySelector('input,form,textarea,[role="checkbox"],[aria-checked]')) continue;
    people.push(...peopleOf(page, cards, { role: 'attendee' }));
  }
  return { people, metAt: people.length > 0 ? eventOf(page) : undefined, isNoList: true };
}

const speakers =
  /^(?:(?:event |guest |keynote )?speakers?|pembicara|narasumber|pemateri|referent(?:en|innen)?|sprecher(?:innen)?|intervenants?|orateurs?|ponentes?|oradores?|palestrantes?|relatori|sprekers?|講演者|登壇者)(?:\s?\(?\p{Nd}{1,3}\)?)?$/iu;

/** The blocks under a heading that says so, in a language that is known. */
function blocksOfSpeakers(area: Element): Element[] {
  const headings = [...area.querySelectorAll('h2,h3')].slice(0, 60);
  return headings
    .filter(heading => speakers.test(cleanText(rawText(heading), 60)))
    .map(heading => {
      let block: Element = heading;
      for (let left = 40; left > 0; left--) {
        const up = block.parentElement;
        if (
          !up ||
          up === area ||
          headings.some(
            other =>
              other !== heading &&
              up.contains(other) &&
              !block.contains(other) &&
              other.localName === heading.localName,
          )
        )
          break;
        if (up.querySelector('h1')) break;
        block = up;
      }
      return block;
    });
}

function eventOf({ url, document }: Page): ListEvent {
  const name = titleIn(document);
  return { url: addressOf(url), ...(name && { name }) };
}

/** One event has one address, whatever stands before its number. */
const addressOf = (url: URL): string => {
  const id = /^linkedin-event:(\d+)$/.exec(eventKey(url) ?? '')?.[1];
  return id ? `https://www.linkedin.com/events/${id}/` : url.href;
};

/** The first-level heading; of several, the one that the page's title begins with. */
function titleIn(document: Document): string {
  const headings = [...document.getElementsByTagName('h1')]
    .slice(0, 20)
    .map(heading => cleanText(rawText(heading)));
  const title = fold(document.title);
  return (
    (headings.length === 1 ? headings[0] : headings.find(text => text && title.includes(fold(text)))) ?? ''
  );
}
