import type { FoundPage } from '../model/found-page.ts';
import type { FoundPeople } from '../model/found-people.ts';
import type { Reading } from '../model/reading.ts';
import { isAccountOfBody } from './account-of-body.ts';
import { anyPage } from './any-page.ts';
import { eventCandidate, personCandidate } from './candidate.ts';
import { findPage } from './find-page.ts';
import { findPeople } from './find-people.ts';
import { peopleListOf, withListedSpeakers } from './listed-people.ts';
import { saysMissing } from './missing-words.ts';
import { outlinedPeople } from './outline/outlined-people.ts';
import type { Page } from './page.ts';
import { pageEvents } from './page-events.ts';
import { anyList } from './people-list/any-list.ts';
import type { PeopleSite } from './people-site.ts';
import { personInWords } from './person-in-words.ts';
import type { Site } from './site.ts';
import { withWorkBelow } from './work-below-name.ts';

/** Reads a page once, from its rules to decided fields. The result is plain data; a refusal holds nobody. */
export const readPage = (
  page: Page,
  sites: readonly Site[],
  peopleSites: readonly PeopleSite[] = [],
): Reading => readingOf(findPage(page, sites), findPeople(page, peopleSites), peopleSites);

/**
 * Decides every field of everybody who was found. It needs no page, so that what it knows of names and dates is not
 * injected into one. `peopleSites` read the lists of pages whose outline was brought out.
 */
export function readingOf(
  found: FoundPage,
  told: FoundPeople | undefined,
  peopleSites: readonly PeopleSite[],
): Reading {
  const foundPeople = told && outlinedPeople(told, found.url, peopleSites);
  const { people, events: _, mentioned, words, refusal, texts, ...page } = found;
  const { events: subjects, context, site = page.site } = pageEvents(found);
  const events = subjects
    .map(findings => eventCandidate(findings, context))
    .filter(candidate => candidate !== undefined);
  const refused = words && saysMissing(words) ? 'not-found' : refusal;
  // A page that is not there still says whose site it is.
  const isSilent = page.site === anyPage.name && people.length + events.length === 0;
  const said = isSilent
    ? [personInWords(found)]
    : people.map(findings => (people.length === 1 ? withWorkBelow(findings, found) : findings));
  const persons = (refused ? [] : said.map(personCandidate))
    .filter(candidate => candidate !== undefined)
    .filter(candidate => !isAccountOfBody(candidate));
  const list = peopleListOf(foundPeople ?? nobodyListed, {
    subjects: persons,
    events,
    page: { ...found, refusal: refused },
  });
  // Of an event with its guests in sight one looks at the guests.
  const isOfPeople =
    site === anyPage.name ||
    foundPeople?.people.some(({ role }) => role === 'registrant' || role === 'attendee');
  const isEmpty = events.length + persons.length === 0 && !list;
  const unread = isEmpty && foundPeople?.isUnread ? 'unread-list' : undefined;
  const why = isEmpty ? (refused ?? unread) : undefined;
  return {
    ...page,
    site: foundPeople && isOfPeople && foundPeople.site !== anyList.name ? foundPeople.site : site,
    ...(why && { refusal: why }),
    people: persons,
    events: events.map((event, at) => (at === 0 && list ? withListedSpeakers(event, list) : event)),
    ...(list && { list }),
    texts: [...texts],
  };
}

const nobodyListed: FoundPeople = { site: anyList.name, people: [], hidden: 0 };
