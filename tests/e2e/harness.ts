import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { openSession, type Session } from './session.ts';
import type { SitePage } from './site-page.ts';
import { visit } from './visit.ts';

interface Options {
  /** The browser's own language. */
  language: string;
  /** Leaves the page open that greets at the first run. */
  keepWelcome: boolean;
}

interface Fixtures {
  session: Session;
  context: BrowserContext;
  page: Page;
  serviceWorker: Worker;
  serve: Session['serve'];
  openPopup: Session['openPopup'];
  killWorker: Session['killWorker'];
  extensionUrl: Session['extensionUrl'];
  strayRequests: string[];
  /** A tab with one of the extension's own pages: `await ownPage('options.html#/contacts')`. */
  ownPage: (page: string) => Promise<Page>;
  /** Serves a site's page at its address, with empty answers to what the page itself loads, and goes there. */
  visit: (site: SitePage) => Promise<Page>;
  /** Runs in every test: at its end nothing must have been asked of the network. */
  silence: undefined;
}

/**
 * Each test has a browser of its own with the built extension and a fresh profile, and no way to the network:
 * `await serve('https://www.linkedin.com/in/rina-melati/', profilePage())`, `await page.goto(…)`, `await openPopup(page)`.
 */
export const test = base.extend<Options & Fixtures>({
  language: ['en', { option: true }],
  keepWelcome: [false, { option: true }],

  session: async ({ language, keepWelcome }, use) => {
    const session = await openSession({ language, keepWelcome });
    await use(session);
    await session.close();
  },
  context: ({ session }, use) => use(session.context),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  serviceWorker: async ({ session }, use) => use(await session.serviceWorker()),
  serve: ({ session }, use) => use(session.serve),
  openPopup: ({ session }, use) => use(session.openPopup),
  killWorker: ({ session }, use) => use(session.killWorker),
  extensionUrl: ({ session }, use) => use(session.extensionUrl),
  strayRequests: ({ session }, use) => use(session.strayRequests),
  ownPage: ({ context, extensionUrl }, use) =>
    use(async name => {
      const page = await context.newPage();
      await page.goto(extensionUrl(name));
      return page;
    }),
  visit: ({ session, page }, use) => use(site => visit(session, page, site)),

  silence: [
    async ({ strayRequests }, use) => {
      await use(undefined);
      expect(strayRequests, 'asked of the network').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
