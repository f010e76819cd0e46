import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Translate, translator } from '../../lib/i18n/translate.ts';
import { type Language, languages } from '../../lib/model/settings.ts';
import { eachCareState } from '../e2e/care-states.ts';
import { eachCompanionState } from '../e2e/companion-states.ts';
import { eachFilesState } from '../e2e/files-states.ts';
import { eachFindState } from '../e2e/find-states.ts';
import { eachGoalsState } from '../e2e/goals-states.ts';
import { eachImportState } from '../e2e/import-states.ts';
import { choose } from '../e2e/interface.ts';
import { eachLearningState } from '../e2e/learning-states.ts';
import { eachOverviewState } from '../e2e/overview-states.ts';
import { eachPopupState, type Look } from '../e2e/popup-states.ts';
import { eachPracticeState } from '../e2e/practice-states.ts';
import { contact, event, fill } from '../e2e/records.ts';
import { eachRecordState } from '../e2e/records-states.ts';
import { openSession, type Session } from '../e2e/session.ts';
import { eachTidyState } from '../e2e/tidy-states.ts';
import { eachTodayState } from '../e2e/today-states.ts';
import { eachWorkspaceState } from '../e2e/workspace-states.ts';

const [folder, ...wanted] = process.argv.slice(2);

interface Looking {
  readonly session: Session;
  readonly say: Translate;
  readonly shoot: Look;
  readonly bothWidths: Look;
  readonly own: (address: string) => Promise<Page>;
}

/** The pages of the workspace begin with an empty store each. */
const inWorkspace =
  (address: string, each: (page: Page, say: Translate, look: Look) => Promise<void>) =>
  async ({ own, say, bothWidths }: Looking): Promise<void> =>
    each(await own(address), say, bothWidths);

/** What is looked at, each in a browser of its own. */
const screens: Readonly<Record<string, (looking: Looking) => Promise<void>>> = {
  welcome: async ({ own, bothWidths }) => bothWidths('welcome', await own('welcome.html')),
  popup: ({ session, say, shoot }) => eachPopupState(session, say, shoot),
  companion: ({ session, say, shoot }) => eachCompanionState(session, say, shoot),
  workspace: inWorkspace('options.html#/contacts', eachWorkspaceState),
  find: inWorkspace('options.html#/contacts', eachFindState),
  records: inWorkspace('options.html#/contacts', eachRecordState),
  overview: inWorkspace('options.html#/overview', eachOverviewState),
  tidy: inWorkspace('options.html#/tidy', eachTidyState),
  today: inWorkspace('options.html#/today', eachTodayState),
  practice: inWorkspace('options.html#/contacts', eachPracticeState),
  goals: inWorkspace('options.html#/goals', eachGoalsState),
  learning: inWorkspace('options.html#/learning', eachLearningState),
  care: inWorkspace('options.html#/today', eachCareState),
  import: inWorkspace('options.html#/import', async (page, say, look) => {
    await fill(page, { contacts: [contact('Siti Rahmawati')] });
    await eachImportState(page, say, look);
  }),
  files: inWorkspace('options.html#/export', async (page, say, look) => {
    await fill(page, { contacts: [contact('Siti Rahmawati')], events: [event('Webinar Arsip Digital')] });
    await eachFilesState(page, say, look);
  }),
};

/** `node tests/tasks/screens.ts FOLDER [SCREEN…]`: a picture of every screen in both languages, light and dark, wide and narrow, to be looked at. */
async function main(into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const [name, each] of Object.entries(screens)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const language of languages) await look(into, language, each);
    console.log(name);
  }
  console.log(`The pictures are in ${into}.`);
}

/** What is drawn on a canvas takes its colours and width only after the page has taken them. */
const drawnAnew = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 120)));

async function look(
  into: string,
  language: Language,
  each: (looking: Looking) => Promise<void>,
): Promise<void> {
  const session = await openSession({ headless: true });
  await choose(await session.serviceWorker(), { language });
  const shoot = async (state: string, page: Page): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(drawnAnew);
      await page.screenshot({ path: path.join(into, `${state}-${language}-${colorScheme}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const bothWidths = async (state: string, page: Page): Promise<void> => {
    await shoot(`${state}-1280`, page);
    await page.setViewportSize({ width: 320, height: 640 });
    await shoot(`${state}-320`, page);
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const own = async (address: string): Promise<Page> => {
    const page = await session.context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(session.extensionUrl(address));
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    return page;
  };
  await each({ session, say: translator(language), shoot, bothWidths, own });
  await session.close();
}

if (folder) await main(folder);
else {
  console.error('Name the folder for the pictures: node tests/tasks/screens.ts FOLDER [SCREEN…]');
  process.exit(2);
}
