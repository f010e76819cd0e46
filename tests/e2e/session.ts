import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../tasks/browsers.ts';
import { popupOver } from './toolbar-click.ts';

/** The extension that is tested: what `npm run build` made, or the folder that EXTENSION names, e.g. an unpacked store package. */
export const builtExtension = path.resolve(
  process.env.EXTENSION ?? path.join(import.meta.dirname, '../../.output/chrome-mv3'),
);

export interface SessionOptions {
  /** A profile folder that is kept; absent: a fresh one that is removed at the end. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** The browser's own language, e.g. `id`. */
  readonly language?: string;
  readonly extension?: string;
  /** Lets pages reach the network, for a person who tries the extension; tests never do. */
  readonly online?: boolean;
  /** Whether to leave the page open that greets at the first run. */
  readonly keepWelcome?: boolean;
}

/** A browser with the extension. Unless it is `online`, nothing can leave the machine. */
export interface Session {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** `options.html#/contacts` -> its address. */
  readonly extensionUrl: (page: string) => string;
  /** Addresses that were asked for and that nobody served, by pages, by the worker or by injected scripts. */
  readonly strayRequests: string[];
  /** Answers an address (a glob or a pattern) with a page, as if the site itself were there. The last one to claim an address answers. */
  readonly serve: (address: string | RegExp, html: string) => Promise<void>;
  /** Clicks the toolbar button over a page, which grants activeTab, and gives the real popup. */
  readonly openPopup: (page: Page) => Promise<Page>;
  readonly serviceWorker: () => Promise<Worker>;
  readonly workerRuns: () => Promise<boolean>;
  /**
   * Ends the service worker, as the browser does after 30 idle seconds. Playwright does not see that, and loses hold of
   * the worker that is started next: from then on ask the extension's pages, not `serviceWorker`.
   */
  readonly killWorker: () => Promise<void>;
  /** Ends the browser as a power cut does. The profile stays if it was given. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Chromium derives an unpacked extension's id from its absolute path: SHA-256 in letters a-p. */
const idOf = (extension: string): string =>
  [...createHash('sha256').update(extension).digest('hex').slice(0, 32)]
    .map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Starts the installed Chromium, Chrome or Edge with the extension. Throws a sentence when either is missing. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const { extension = builtExtension, language = 'en' } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: `npm test` installs one or says how.');
  if (!existsSync(path.join(extension, 'manifest.json')))
    throw new Error(`${extension} is missing: run \`npm run build\`.`);
  // A popup attaches as a target of type "other"; without this Playwright drops it.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'jejaring-')));
  const fresh = !existsSync(path.join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? !process.env.HEADED,
    viewport: null, // the popup has its natural size
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...environment(), LANGUAGE: language },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Chrome and Edge no longer take --load-extension; they take an extension over the debugging pipe.
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      ...(options.online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-quic']),
    ],
  });
  const strayRequests: string[] = [];
  if (!options.online) {
    await context.route(/^https?:/, route => {
      strayRequests.push(route.request().url());
      return route.abort();
    });
  }
  const root = await browserSession(context);
  const extensionId = idOf(extension);
  const extensionUrl = (page: string): string => `chrome-extension://${extensionId}/${page}`;
  const welcome = options.keepWelcome ? undefined : closeWelcome(context, extensionUrl('welcome.html'));
  await root.send('Extensions.loadUnpacked', { path: extension });
  if (fresh && existsSync(path.join(extension, 'welcome.html'))) await welcome;
  const remove = async (): Promise<void> => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    context,
    extensionId,
    extensionUrl,
    strayRequests,
    serve: (address, html) => serve(context, address, html),
    openPopup: page => popupOver(page, root, extensionId),
    serviceWorker: async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    workerRuns: async () => {
      const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      return targetInfos.some(({ url }) => url.startsWith(extensionUrl('')));
    },
    killWorker: () => killWorker(context, extensionUrl('')),
    kill: async () => {
      const { processInfo } = await root.send('SystemInfo.getProcessInfo');
      const browser = processInfo.find(({ type }) => type === 'browser');
      if (!browser) throw new Error('The browser does not say which process it is.');
      const closed = new Promise<void>(resolve => context.once('close', () => resolve()));
      process.kill(browser.id, 'SIGKILL');
      await closed;
      await remove();
    },
    close: async () => {
      await context.close();
      await remove();
    },
  };
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Closes the first-run page whenever it comes; done when it has come once. */
const closeWelcome = (context: BrowserContext, address: string): Promise<void> =>
  new Promise(resolve => {
    context.on('page', async page => {
      await page.waitForLoadState().catch(() => {});
      if (page.url().startsWith(address)) await page.close().then(resolve, resolve);
    });
  });

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  return browser.newBrowserCDPSession();
}

async function serve(context: BrowserContext, address: string | RegExp, html: string): Promise<void> {
  await context.route(address, route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}

async function killWorker(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
