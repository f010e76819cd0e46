import type { FoundPage } from '../model/found-page.ts';
import type { Reading } from '../model/reading.ts';
import { eventCandidate, personCandidate } from './candidate.ts';
import { findPage } from './find-page.ts';
import { saysMissing } from './missing-words.ts';
import type { Page } from './page.ts';
import { pageEvents } from './page-events.ts';
import type { Site } from './site.ts';

/** Reads a page once, from its rules to decided fields. The result is plain data; a refusal holds nobody. */
export const readPage = (page: Page, sites: readonly Site[]): Reading => readingOf(findPage(page, sites));

/**
 * Decides every field of everybody who was found. It needs no page, so that what it knows of names and dates is not
 * injected into one.
 */
export function readingOf(found: FoundPage): Reading {
  const { people, events: _, mentioned, words, refusal, texts, ...page } = found;
  const { events: subjects, context, site = page.site } = pageEvents(found);
  const events = subjects
    .map(findings => eventCandidate(findings, context))
    .filter(candidate => candidate !== undefined);
  const refused = words && saysMissing(words) ? 'not-found' : refusal;
  // A page that is not there still says whose site it is.
  const persons = refused ? [] : people.map(personCandidate);
  return {
    ...page,
    site,
    ...(refused && events.length === 0 && { refusal: refused }),
    people: persons.filter(candidate => candidate !== undefined),
    events,
    texts: [...texts],
  };
}
