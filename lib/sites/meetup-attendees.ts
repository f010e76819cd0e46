import { meetupEventIn } from '../capture/event-platforms/meetup-event.ts';
import type { Page } from '../capture/page.ts';
import { take } from '../capture/page-facts.ts';
import { anyList } from '../capture/people-list/any-list.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
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
  const linked = rowsOf(document, memberOf).flatMap(({ link, root }): FoundPerson[] => {
    const name = partsOf(link).find(part => !hosts.test(part) && !hosted.test(part));
    const isHost = partsOf(isList ? root : link).some(part => hosts.test(part)) || isBelow(link, hosted);
    if (!name || (!isList && !isHost)) return [];
    const address = new URL(link.getAttribute('href') ?? '', url).href;
    return [
      {
        role: isHost ? 'organizer' : 'registrant',
        findings: [
          { field: 'name', value: name, rule: 'member-link' },
          { field: 'url', value: address, rule: 'member-link' },
        ],
      },
    ];
  });
  const people =
    linked.length > 0 || !isList
      ? linked
      : anyList.read(page).people.map(({ findings, role }) => ({
          findings,
          role: role === 'organizer' ? role : ('registrant' as const),
        }));
  const path = url.pathname.replace(/^\/[a-z]{2}-[A-Z]{2}(?=\/)|\/attendees.*$/g, '');
  const metAt = { url: `https://www.meetup.com${path.replace(/\/$/, '')}/` };
  return { people, metAt, isNoList: !isList };
}

interface Row {
  /** The first link to the member that says something. */
  readonly link: Element;
  /** The largest element around it that holds no other member. */
  readonly root: Element;
}

/** One row a member: they are linked by their picture and by their name. */
function rowsOf(document: Document, memberOf: (link: Element) => string | undefined): Row[] {
  const links = new Map<string, Element>();
  for (const link of take(document.querySelectorAll('a[href*="/members/"]'), 10_000)) {
    const member = memberOf(link);
    const isNew = member !== undefined && !links.has(member);
    if (isNew && /\p{L}/u.test(link.textContent?.slice(0, 2000) ?? '') && !isInSentence(link))
      links.set(member, link);
  }
  const all = [...links.values()];
  return all.map((link, at) => {
    const others = [all[at - 1], all[at + 1]].filter(other => other !== undefined);
    let root = link;
    for (let left = 20; left > 0 && root.localName !== 'li'; left--) {
      const up = root.parentElement;
      if (!up || /^(?:main|body)$/.test(up.localName) || others.some(other => up.contains(other))) break;
      root = up;
    }
    return { link, root };
  });
}

/** `Thanks to <a>Rina</a>`: words beside the link. */
const isInSentence = ({ parentElement }: Element): boolean =>
  [...(parentElement?.childNodes ?? [])]
    .slice(0, 30)
    .some(({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? ''));

/** The texts of an element, one for each element that they stand in: `Hosted by`, `Rina Wijaya` may stand in one line. */
function partsOf(element: Element): string[] {
  const parts = new Map<Node | null, string>();
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let left = 60; left > 0 && walker.nextNode(); left--) {
    const { parentNode, nodeValue } = walker.currentNode;
    parts.set(parentNode, (parts.get(parentNode) ?? '') + (nodeValue ?? '').slice(0, 300));
  }
  return [...parts.values()].map(part => cleanText(part, 300)).filter(Boolean);
}

function isBelow(link: Element, words: RegExp): boolean {
  let around: Element | null = link;
  for (let left = 5; around && !around.querySelector('h1') && left > 0; left--) {
    if (words.test(partsOf(around)[0] ?? '')) return true;
    around = around.parentElement;
  }
  return false;
}
