import { cleanText } from '../identity/text.ts';
import type { FoundPage } from '../model/found-page.ts';
import { anyPage } from './any-page.ts';
import { attempt } from './attempt.ts';
import { isBelievableName } from './believable-name.ts';
import { boundedFindings } from './evidence.ts';
import type { Page } from './page.ts';
import { documentTitle, pageFacts } from './page-facts.ts';
import { pageTexts } from './page-texts.ts';
import { pageWords } from './page-words.ts';
import { refusalAtSight, refusalOfNothing } from './refusal.ts';
import type { Site, SiteReading } from './site.ts';

/**
 * Asks the first site whose surface the page is, and the standards where no site knows it or the site found nobody.
 * One pass; nothing is written to the page, clicked or asked for. A refusal holds nobody.
 */
export function findPage(page: Page, sites: readonly Site[]): FoundPage {
  const site = sites.find(({ matches }) => matches(page.url));
  const { people, events, mentioned, words, refusal, subject } = attempt<SiteReading>(
    () => found(page, site),
    nothing,
  );
  return {
    url: page.url.href,
    site: (site ?? anyPage).name,
    title: cleanText(documentTitle(page.document)),
    ...(refusal && { refusal }),
    people: people.map(findings => boundedFindings(findings)),
    events: events.map(findings => boundedFindings(findings)),
    ...(words && { mentioned: mentioned?.map(findings => boundedFindings(findings)), words }),
    texts: refusal === 'too-large' ? [] : attempt(() => pageTexts(page, subject), []),
  };
}

const nothing: SiteReading = { people: [], events: [] };

function found(page: Page, site: Site | undefined): SiteReading {
  const refused = refusalAtSight(page);
  if (refused) return { ...nothing, refusal: refused };
  const own = site?.read(page);
  if (own?.refusal) return { ...nothing, refusal: own.refusal };
  if (own?.isList) return own;
  if (own?.events.length) return { ...own, words: pageWords(page, pageFacts(page)) };
  if (own && hasSubject(own)) return own;
  const general = anyPage.read(page);
  if (hasSubject(general)) return { ...general, subject: own?.subject };
  // Whether it is about an event that it names is not known here: then the refusal falls.
  return { ...general, people: [], refusal: refusalOfNothing(page), subject: own?.subject };
}

const hasSubject = ({ people }: SiteReading): boolean =>
  people.some(findings =>
    findings.some(({ field, value }) => field === 'name' && isBelievableName(cleanText(value))),
  );
