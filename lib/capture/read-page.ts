import type { FoundPage } from '../model/found-page.ts';
import type { Reading } from '../model/reading.ts';
import { eventCandidate, personCandidate } from './candidate.ts';
import { findPage } from './find-page.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Reads a page once, from its rules to decided fields. The result is plain data; a refusal holds nobody. */
export const readPage = (page: Page, sites: readonly Site[]): Reading => readingOf(findPage(page, sites));

/**
 * Decides every field of everybody who was found. It needs no page, so that what it knows of names and dates is not
 * injected into one.
 */
export const readingOf = ({ people, events, texts, ...found }: FoundPage): Reading => ({
  ...found,
  people: people.map(personCandidate).filter(candidate => candidate !== undefined),
  events: events.map(eventCandidate).filter(candidate => candidate !== undefined),
  texts: [...texts],
});
