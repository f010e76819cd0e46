import { meetupEventIn } from '../capture/event-platforms/meetup-event.ts';
import type { Page } from '../capture/page.ts';
import { anyList } from '../capture/people-list/any-list.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { textOf } from '../capture/text-of.ts';
import { profileOf } from '../identity/profile-key.ts';
import { cleanText } from '../identity/text.ts';
import type { FoundPerson } from '../model/found-people.ts';

/**
 * Who has said that they come to an event on Meetup, and its hosts. Rows are known by their links to members; where they
 * are buttons, by their look.
 */
export const meetupAttendees: PeopleSite = {
  name: 'meetup-attendees',
  matches: url => meetupEventIn(url) !== undefined,
  read,
};

const hosts = /^(?:(?:event|co-?|assistant\s)*\s?(?:organi[sz]er|host)s?|penyelenggara)$/i;
const hosted = /^\s*(?:hosted by|event hosts?|diselenggarakan oleh)(?!\p{L})/iu;

function read(page: Page): ListReading {
  const { document, url } = page;
  const isList = url.pathname.includes('/attendees');
  const memberOf = (link: Element): string | undefined => {
    const to = URL.parse(link.getAttribute('href') ?? '', url);
    return to && !link.closest('header,nav,footer')
      ? /^meetup:.+$/.exec(profileOf(to)?.key ?? '')?.[0]
      : undefined;
  };
  const linked = linkedCards(document, memberOf, { isPictureOptional: true }).flatMap(
    ({ link, root }): FoundPerson[] => {
      const lines = textOf(isList ? root : link, 600)
        .split('\n')
        .map(line => cleanText(line));
      const [name] = textOf(link, 300).trim().split('\n');
      const isHost = lines.some(line => hosts.test(line)) || isBelow(link, hosted);
      if (!isList && !isHost) return [];
      const address = new URL(link.getAttribute('href') ?? '', url).href;
      return [
        {
          role: isHost ? 'organizer' : 'registrant',
          findings: [
            { field: 'name', value: cleanText(name).replace(hosted, '').trim(), rule: 'member-link' },
            { field: 'url', value: address, rule: 'member-link' },
          ],
        },
      ];
    },
  );
  const people =
    linked.length > 0 || !isList
      ? linked
      : anyList.read(page).people.map(person => ({ ...person, role: 'registrant' as const }));
  const path = url.pathname.replace(/^\/[a-z]{2}-[A-Z]{2}(?=\/)|\/attendees.*$/g, '');
  const metAt = { url: `https://www.meetup.com${path.replace(/\/$/, '')}/` };
  return { people, metAt, isNoList: !isList };
}

function isBelow(link: Element, words: RegExp): boolean {
  let around: Element | null = link;
  for (let left = 5; around && !around.querySelector('h1') && left > 0; left--) {
    if (words.test(textOf(around, 60, 40))) return true;
    around = around.parentElement;
  }
  return false;
}
