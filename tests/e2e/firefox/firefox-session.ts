import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../tasks/browsers.ts';
import { type Bidi, type BidiEvent, connectBidi } from './bidi.ts';

const extension = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** `browser_specific_settings.gecko.id` of the manifest. */
const extensionId = 'jejaring@jejaring.example';
/** Firefox gives each installation a random origin; this one is agreed upon. */
const uuid = '11111111-2222-4333-8444-555555555555';

/** A Firefox with the extension, in which nothing can leave the machine. */
export interface FirefoxSession {
  readonly strayRequests: string[];
  readonly extensionUrl: (page: string) => string;
  /** Answers an address with a page, as if the site itself were there. */
  readonly serve: (address: string, html: string) => void;
  /** Opens a tab at an address and gives its browsing context. */
  readonly open: (address: string) => Promise<string>;
  readonly evaluate: Bidi['evaluate'];
  /** Clicks the toolbar button over a tab: the tab is granted and the real popup opens. */
  readonly clickToolbarButton: (tab: string) => Promise<void>;
  /** Opens the sidebar beside a tab, as the browser's own sidebar button does. */
  readonly openSidebar: (tab: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'extensions.autoDisableScopes': 0,
  'intl.locale.requested': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'startup.homepage_welcome_url': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.update.enabled': false,
  'network.dns.disablePrefetch': true,
  // Nothing may leave the machine: a dead proxy. What a test serves never reaches it.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts the installed Firefox with the built extension. Throws a sentence when either is missing. */
export async function openFirefox(): Promise<FirefoxSession> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox was found: `npm test` installs one or says how.');
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`${extension} is missing: run \`npm run build:firefox\`.`);
  }
  const profile = await mkdtemp(path.join(tmpdir(), 'jejaring-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  await mkdir(profile, { recursive: true });
  await writeFile(path.join(profile, 'user.js'), lines.join(''));
  const firefox = start(program, profile);
  const bidi = await connectBidi(`${await listening(firefox)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const network = await interceptRequests(bidi);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    ...network,
    evaluate: bidi.evaluate,
    extensionUrl: page => `moz-extension://${uuid}/${page}`,
    open: async address => {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
      return String(context);
    },
    clickToolbarButton: tab => inWindowOf(bidi, tab, toolbarClick),
    openSidebar: tab => inWindowOf(bidi, tab, sidebarOpening),
    close: async () => {
      await bidi.send('browser.close').catch(() => {});
      await Promise.race([once(firefox, 'exit'), sleep(4000)]);
      if (firefox.exitCode === null) firefox.kill('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function inWindowOf(bidi: Bidi, tab: string, expression: string): Promise<void> {
  await bidi.send('browsingContext.activate', { context: tab });
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = contexts as { context: string }[];
  await bidi.evaluate(window?.context ?? '', expression);
}

// Runs in the browser's own window: what a click on the button calls.
const toolbarClick = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const sidebarOpening = `SidebarController.show(${JSON.stringify(
  `${extensionId.replaceAll(/[^a-z0-9_-]/g, '_')}-sidebar-action`,
)}).then(() => undefined)`;

function start(program: string, profile: string): ChildProcess {
  const debugging = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const args = [
    ...(process.env.HEADED ? [] : ['--headless']),
    '--no-remote',
    '--profile',
    profile,
    ...debugging,
    'about:blank',
  ];
  const env = { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1' };
  return spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
}

const listening = (firefox: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', chunk => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    firefox.on('error', reject);
    firefox.on('exit', code => reject(new Error(`Firefox ended with ${code}\n${said}`)));
  });

async function interceptRequests(bidi: Bidi): Promise<Pick<FirefoxSession, 'serve' | 'strayRequests'>> {
  const strayRequests: string[] = [];
  const pages = new Map<string, string>();
  const answer = ({ method, params }: BidiEvent): void => {
    if (method !== 'network.beforeRequestSent' || !params.isBlocked) return;
    const { request, url } = params.request as { request: string; url: string };
    const html = pages.get(url);
    if (html === undefined) {
      strayRequests.push(url);
      bidi.send('network.failRequest', { request }).catch(() => {});
      return;
    }
    const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }];
    bidi
      .send('network.provideResponse', {
        request,
        statusCode: 200,
        headers,
        body: { type: 'string', value: html },
      })
      .catch(() => {});
  };
  bidi.onEvent(answer);
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['https', 'http'].map(protocol => ({ type: 'pattern', protocol })),
  });
  return { strayRequests, serve: (address, html) => pages.set(address, html) };
}
