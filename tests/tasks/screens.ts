import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { languages } from '../../lib/model/settings.ts';
import { eachCompanionState } from '../e2e/companion-states.ts';
import { choose } from '../e2e/interface.ts';
import { eachPopupState } from '../e2e/popup-states.ts';
import { openSession } from '../e2e/session.ts';
import { eachWorkspaceState } from '../e2e/workspace-states.ts';

const [folder] = process.argv.slice(2);

/** `node tests/tasks/screens.ts FOLDER`: a picture of every screen in both languages, light and dark, wide and narrow, to be looked at. */
async function main(into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const language of languages) {
    const say = translator(language);
    const session = await openSession({ headless: true });
    const { context, extensionUrl } = session;
    await choose(await session.serviceWorker(), { language });
    const shoot = async (state: string, page: Page): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
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
      const page = await context.newPage();
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(extensionUrl(address));
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      return page;
    };
    await bothWidths('welcome', await own('welcome.html'));
    await eachWorkspaceState(await own('options.html#/contacts'), say, bothWidths);
    await eachPopupState(session, say, shoot);
    await eachCompanionState(session, say, shoot);
    await session.close();
  }
  console.log(`The pictures are in ${into}.`);
}

if (folder) await main(folder);
else {
  console.error('Name the folder for the pictures: node tests/tasks/screens.ts FOLDER');
  process.exit(2);
}
