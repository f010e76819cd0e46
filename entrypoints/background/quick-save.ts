import type { Browser } from 'wxt/browser';
import { loadAttending } from '../../lib/browser/attending.ts';
import { type BadgeState, showBadge } from '../../lib/browser/badge.ts';
import { rememberFailure } from '../../lib/browser/quick-save-failure.ts';
import { type Blocked, readTab, type TabReading } from '../../lib/browser/read-tab.ts';
import { loadSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { readingOf } from '../../lib/capture/read-page.ts';
import { failureSentence } from '../../lib/i18n/failure.ts';
import { languageFor, type Translate, translator } from '../../lib/i18n/translate.ts';
import type { Refusal } from '../../lib/model/reading.ts';
import { linkedPeopleSites } from '../../lib/sites/linked-people-sites.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { quickSaveEvent, quickSavePerson } from '../../lib/store/save.ts';

type Outcome =
  | { readonly state: 'saved' | 'known'; readonly name: string }
  | { readonly state: 'failed'; readonly title: string; readonly advice: string };

/** Saves what the tab shows without opening anything. The badge tells the result; a failure explains itself in the next popup. */
export async function quickSave(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const t = translator(languageFor(preferredLocales(await loadSettings())));
  const outcome = await saveReading(await readTab(tab), t).catch(
    (error): Outcome => ({ state: 'failed', title: t('error.title'), advice: failureSentence(error, t) }),
  );
  if (outcome.state === 'failed') {
    const { title, advice } = outcome;
    await rememberFailure({ tabId: tab.id, url: tab.url ?? '', title, advice });
  }
  await showBadge(tab.id, outcome.state, badgeTitle(outcome, t));
}

const badgeTitle = (outcome: Outcome, t: Translate): string =>
  outcome.state === 'failed' ? t('badge.failed') : t(`badge.${outcome.state}`, { name: outcome.name });

async function saveReading(read: TabReading, t: Translate): Promise<Outcome> {
  const failed = (
    reason: `blocked.${Blocked}` | `refusal.${Refusal}` | 'quick.nothing' | 'quick.list',
  ): Outcome => ({
    state: 'failed',
    title: t(`${reason}.title`),
    advice: t(`${reason}.advice`),
  });
  if (read.kind === 'blocked') return failed(`blocked.${read.reason}`);
  const { url, refusal, people, events, list } = readingOf(read.found, read.foundPeople, linkedPeopleSites);
  if (refusal) return failed(`refusal.${refusal}`);
  const db = openDatabase();
  const state = (created: boolean): BadgeState & ('saved' | 'known') => (created ? 'saved' : 'known');
  const [person] = people;
  const [event] = events;
  // The same choice as the popup makes: an event page stays an event, whoever speaks there.
  if (person) {
    const { contact, created } = await quickSavePerson(db, {
      candidate: person,
      page: url,
      metAt: (await loadAttending())?.eventId,
    });
    return { state: state(created), name: contact.name };
  }
  if (event) {
    const { event: saved, created } = await quickSaveEvent(db, { candidate: event, page: url });
    return { state: state(created), name: saved.name };
  }
  return failed(list ? 'quick.list' : 'quick.nothing');
}
