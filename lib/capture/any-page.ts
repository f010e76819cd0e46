import { profileOf } from '../identity/profile-key.ts';
import type { PersonField } from '../model/person.ts';
import type { Finding } from './evidence.ts';
import { mentionedEvents } from './mentioned-events.ts';
import type { Page } from './page.ts';
import { pagePeople } from './page-people.ts';
import { pageWords } from './page-words.ts';
import { isShort } from './refusal.ts';
import type { Site, SiteReading } from './site.ts';
import { readStandards } from './standards.ts';

/** The surface of last resort: any page, read by JSON-LD, microdata, microformats and Open Graph, in that order of trust. */
export const anyPage: Site = {
  name: 'any-page',
  matches: url => /^https?:$/.test(url.protocol),
  read: readAnyPage,
};

function readAnyPage(page: Page): SiteReading {
  const standards = readStandards(page);
  const people = pagePeople(page, standards).filter(findings => !isOther(page, findings));
  const { facts, isArticle, isOtherThing } = standards;
  const kind = isOtherThing ? 'thing' : isArticle ? 'article' : undefined;
  return {
    people,
    events: [],
    mentioned: mentionedEvents(standards),
    words: { ...pageWords(page, facts, kind), ...(isShort(page) && { isShort: true }) },
  };
}

/** At a profile's address only that profile is read: what a stale document says of another person is not. */
function isOther(page: Page, findings: readonly Finding<PersonField>[]): boolean {
  const here = profileOf(page.url)?.key;
  const url = findings.find(({ field }) => field === 'url')?.value;
  const said = url ? profileOf(url)?.key : undefined;
  return here !== undefined && said !== undefined && here !== said;
}
