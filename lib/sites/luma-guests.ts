import { isLumaEvent } from '../capture/event-platforms/luma-event.ts';
import type { Page } from '../capture/page.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { textOf } from '../capture/text-of.ts';
import { profileOf } from '../identity/profile-key.ts';
import { cleanText } from '../identity/text.ts';
import type { FoundPerson } from '../model/found-people.ts';

/**
 * The guests of an event on Luma, where their list is open, and its hosts. Guests have registered: whether they came is
 * not shown, and those whom the page features do not speak. Hosts in the page's data are read outside it.
 */
export const lumaGuests: PeopleSite = { name: 'luma-guests', matches: isLumaEvent, read };

const fewest = 4;
const hosted = /^\s*(?:hosted by|hosts?|presented by|penyelenggara|diselenggarakan oleh)(?!\p{L})/iu;

function read({ document, url }: Page): ListReading {
  const heading = document.querySelector('h1');
  const personOf = (link: Element): string | undefined => {
    const to = URL.parse(link.getAttribute('href') ?? '', url);
    return to?.host === url.host ? profileOf(to)?.key : undefined;
  };
  const links = linkedCards(document, personOf, { isPictureOptional: true }).map(({ link }) => link);
  const isInList = (link: Element): boolean => isInDialog(link, heading) || isHost(link);
  // A list within the page says nothing of itself; three persons named in a description are none.
  const isWhole = links.filter(link => !isInList(link)).length >= fewest;
  const people = links.flatMap((link): FoundPerson[] => {
    const name = cleanText(textOf(link, 300).trim().split('\n')[0]);
    if (!name || !(isWhole || isInList(link))) return [];
    const address = new URL(link.getAttribute('href') ?? '', url).href;
    return [
      {
        role: isInDialog(link, heading) || !isHost(link) ? 'registrant' : 'organizer',
        findings: [
          { field: 'name', value: name, rule: 'guest-link' },
          { field: 'url', value: address, rule: 'guest-link' },
        ],
      },
    ];
  });
  const name = cleanText(heading && textOf(heading, 300));
  const event = url.origin + url.pathname;
  return people.length > 0
    ? { people, metAt: { url: event, ...(name && { name }) } }
    : { people, isNoList: true };
}

/** A dialog says so, or stands beside the page rather than in it. */
const isInDialog = (link: Element, heading: Element | null): boolean =>
  link.closest('dialog,[role="dialog"],[aria-modal="true"]') !== null ||
  (heading !== null && partOf(link) !== partOf(heading));

/** The child of the body that an element stands in. */
function partOf(element: Element): Element {
  let part = element;
  while (part.parentElement && part.parentElement.localName !== 'body') part = part.parentElement;
  return part;
}

/** Something around the link begins with the words that are said of hosts. */
function isHost(link: Element): boolean {
  let around = link.parentElement;
  for (let left = 5; around && !around.querySelector('h1') && left > 0; left--) {
    if (hosted.test(textOf(around, 60, 40))) return true;
    around = around.parentElement;
  }
  return false;
}
