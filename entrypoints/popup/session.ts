import { type Browser, browser } from 'wxt/browser';
import { loadAttending } from '../../lib/browser/attending.ts';
import { clearBadge } from '../../lib/browser/badge.ts';
import { takeFailure } from '../../lib/browser/quick-save-failure.ts';
import { activeTab, type Blocked, readTab, type TabReading } from '../../lib/browser/read-tab.ts';
import { loadSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { readingOf } from '../../lib/capture/read-page.ts';
import { languageFor } from '../../lib/i18n/translate.ts';
import { cleanText } from '../../lib/identity/text.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { EventCandidate, PersonCandidate } from '../../lib/model/candidate.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { PeopleList } from '../../lib/model/people-list.ts';
import type { QuickSaveFailure } from '../../lib/model/quick-save-failure.ts';
import type { Refusal } from '../../lib/model/reading.ts';
import type { Language } from '../../lib/model/settings.ts';
import type { Tag } from '../../lib/model/tag.ts';
import { linkedPeopleSites } from '../../lib/sites/linked-people-sites.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { allTags, recentEvents, recentTags } from '../../lib/store/queries.ts';

export type Obstacle = `blocked.${Blocked}` | `refusal.${Refusal}`;

/** What the popup knows of the page before it; fixed while it is open. */
export interface Session {
  readonly url: string;
  readonly title: string;
  /** Why it could not be read; `i18n` has a title and an advice for each. Absent: it was read. */
  readonly obstacle: Obstacle | undefined;
  readonly people: readonly PersonCandidate[];
  readonly events: readonly EventCandidate[];
  /** People beside the subject, or of a page that is a list. */
  readonly list: PeopleList | undefined;
  readonly texts: readonly string[];
  readonly failure: QuickSaveFailure | undefined;
  /** ISO 3166-1 alpha-2 of telephone numbers written without a country. */
  readonly phoneCountry: string | undefined;
  readonly language: Language;
  /** Whether one is reminded of sensitive words in a note. */
  readonly remindsOfWords: boolean;
  /** The event that you are at. */
  readonly attending: Attending | undefined;
}

export interface Recent {
  readonly tags: readonly string[];
  /** Of all tags that have one. */
  readonly tagColors: readonly Pick<Tag, 'name' | 'color'>[];
  readonly events: readonly JejaringEvent[];
}

/** Reads the tab in front, once. */
export async function openSession(): Promise<Session> {
  const [settings, tab, attending] = await Promise.all([loadSettings(), activeTab(), loadAttending()]);
  const outcome = await readTab(tab);
  return {
    ...shown(outcome),
    failure: await failureOf(tab),
    phoneCountry: settings.phoneCountry,
    language: languageFor(preferredLocales(settings)),
    remindsOfWords: settings.sensitiveWords !== 'off',
    attending,
  };
}

type OfPage = Omit<Session, 'failure' | 'phoneCountry' | 'language' | 'remindsOfWords' | 'attending'>;

function shown(outcome: TabReading): OfPage {
  if (outcome.kind === 'blocked') {
    const { url, title, reason } = outcome;
    return {
      url,
      title: cleanText(title),
      obstacle: `blocked.${reason}`,
      people: [],
      events: [],
      list: undefined,
      texts: [],
    };
  }
  const { url, title, refusal, people, events, list, texts } = readingOf(
    outcome.found,
    outcome.foundPeople,
    linkedPeopleSites,
  );
  return { url, title, obstacle: refusal && `refusal.${refusal}`, people, events, list, texts };
}

async function failureOf(tab: Browser.tabs.Tab | undefined): Promise<QuickSaveFailure | undefined> {
  if (tab?.id === undefined) return undefined;
  const failure = await takeFailure(tab.id, tab.url ?? '');
  if (failure) await clearBadge(tab.id);
  return failure;
}

export async function loadRecent(db: JejaringDatabase): Promise<Recent> {
  const [tags, tagColors, events] = await Promise.all([recentTags(db), allTags(db), recentEvents(db)]);
  return { tags, tagColors, events };
}

/** The page's address as a link, where it is one that others could open. */
export const addressOf = ({ url }: Session): string[] => (/^https?:/.test(url) ? [url] : []);

export const closePopup = (): void => {
  // In Firefox a popup stays open behind the tab that it opened.
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
};
