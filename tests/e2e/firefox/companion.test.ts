import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en.ts';
import { meetingPage } from '../meeting-page.ts';
import { type FirefoxSession, openFirefox } from './firefox-session.ts';

let firefox: FirefoxSession;

beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox?.close());

const collected = async (panel: string): Promise<number> => {
  const text = await firefox.evaluate(panel, "document.querySelector('.companion-count')?.textContent ?? ''");
  return Number(/^\d+/.exec(String(text))?.[0] ?? 0);
};
const moreThan = async (panel: string, least: number): Promise<number> => {
  let count = 0;
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(100)) {
    count = await collected(panel);
    if (count > least) return count;
  }
  const text = await firefox.evaluate(panel, 'document.body.innerText');
  throw new Error(`Waited in vain for more than ${least} people; last seen: ${count}. Panel: ${text}`);
};

test('the companion listens to a meeting in Firefox, keeps what it heard, and leaves the page as it is', async () => {
  const meeting = meetingPage();
  firefox.serve(meeting.address, meeting.html);
  // Firefox itself asks for it.
  firefox.serve('https://meet.google.com/favicon.ico', '');
  const page = await firefox.open(meeting.address);
  const before = await firefox.evaluate(page, 'document.documentElement.outerHTML');
  await firefox.clickToolbarButton(page);
  const workspace = await firefox.open(firefox.extensionUrl('options.html'));
  const tab = await firefox.evaluate(
    workspace,
    `browser.tabs.query({ url: '${meeting.address}' }).then(([tab]) => tab?.id)`,
  );
  expect(tab).toEqual(expect.any(Number));
  const panel = await firefox.open(firefox.extensionUrl(`sidepanel.html?tab=${tab}`));
  const first = await moreThan(panel, 10);
  expect(await firefox.evaluate(page, 'document.documentElement.outerHTML')).toBe(before);

  await firefox.evaluate(page, "void (document.querySelector('#people').scrollTop = 4000)");
  const second = await moreThan(panel, first);
  const again = await firefox.open(firefox.extensionUrl(`sidepanel.html?tab=${tab}`));
  expect(await moreThan(again, second - 1)).toBe(second);
  expect(await firefox.evaluate(again, 'document.body.innerText')).toContain(en['companion.scroll']);

  // The real sidebar, which is no tab, finds the meeting in the tab beside it.
  await firefox.openSidebar(page);
  let count = '';
  for (const end = Date.now() + 15_000; Date.now() < end && !count; await sleep(100)) {
    count = String(
      await firefox.evaluate(
        workspace,
        "browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('.companion-count')?.textContent ?? ''",
      ),
    );
  }
  expect(count).toBe(`${second} of 300 collected`);
  expect(firefox.strayRequests).toEqual([]);
});
