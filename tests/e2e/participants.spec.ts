import type { Page } from '@playwright/test';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';
import { expect, test } from './harness.ts';
import { meetingPage } from './meeting-page.ts';
import { type Findings, watchingScript } from './page-that-watches.ts';

declare global {
  interface Window {
    heard: MeetingSnapshot[];
    ended: number;
    port: ReturnType<typeof chrome.tabs.connect>;
  }
}

/** Listens from one of the extension's pages as `watchTab` does. */
const listen = (own: Page, address: string): Promise<void> =>
  own.evaluate(async url => {
    const [tab] = await chrome.tabs.query({ url });
    const tabId = tab?.id ?? 0;
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/participants.js'] });
    window.heard = [];
    window.ended = 0;
    window.port = chrome.tabs.connect(tabId, { name: 'participants', frameId: 0 });
    window.port.onMessage.addListener(message => window.heard.push(message));
    window.port.onDisconnect.addListener(() => window.ended++);
  }, address);

const last = (own: Page): Promise<MeetingSnapshot | undefined> => own.evaluate(() => window.heard.at(-1));
const names = async (own: Page): Promise<string[]> =>
  ((await last(own))?.participants ?? []).map(({ name }) => name);

/** Scrolls the list as a person does: part of a page at a time, up or down, waiting for what is shown. */
async function scroll(page: Page, own: Page, to: 'end' | 'start', step: number): Promise<void> {
  const list = page.locator('#people');
  for (;;) {
    const isDone = await list.evaluate(
      async (element, by) => {
        const before = element.scrollTop;
        element.scrollTop += by;
        // The page draws its rows anew in the frame after the scroll event.
        for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
        return element.scrollTop === before;
      },
      to === 'end' ? step : -step,
    );
    if (isDone) break;
    const shown = await list
      .locator('[role=listitem]')
      .evaluateAll(rows => rows.map(row => row.ariaLabel ?? ''));
    await expect.poll(() => names(own)).toEqual(expect.arrayContaining(shown));
  }
}

for (const hasIds of [true, false]) {
  test(`300 people in a list that uses its rows again are collected once each, ${hasIds ? 'by id' : 'by name'}`, async ({
    page,
    serve,
    openPopup,
    ownPage,
  }) => {
    test.slow();
    const meeting = meetingPage({ hasIds });
    await serve(meeting.address, meeting.html);
    await page.goto(meeting.address);
    await openPopup(page);
    const own = await ownPage('options.html');
    await page.bringToFront();
    await listen(own, meeting.address);
    await expect
      .poll(() => last(own))
      .toMatchObject({
        platform: 'google-meet',
        room: 'abc-defg-hij',
        title: 'Sosialisasi Satu Data',
        total: 300,
        isListOpen: true,
        unresolved: 0,
      });
    expect((await last(own))?.participants.length).toBeLessThan(20);
    await scroll(page, own, 'end', 520);
    await scroll(page, own, 'start', 430);
    expect((await names(own)).toSorted()).toEqual([...meeting.names].toSorted());
    expect((await names(own)).filter(name => name === 'Rina Wijaya')).toHaveLength(2);

    await page.locator('#close').click();
    await expect.poll(() => last(own)).toMatchObject({ isListOpen: false });
    expect(await names(own)).toHaveLength(300);
  });
}

test('listening leaves no trace, ends with the page that listens, and goes on where it was', async ({
  page,
  serve,
  openPopup,
  ownPage,
}) => {
  const meeting = meetingPage({ script: watchingScript });
  await serve(meeting.address, meeting.html);
  await page.goto(meeting.address);
  await openPopup(page);
  const own = await ownPage('options.html');
  await page.bringToFront();
  const report = (): Promise<Findings> => page.evaluate('report()');
  const before = await report();
  await listen(own, meeting.address);
  await expect.poll(() => names(own)).toContain(meeting.names[0]);
  const { callsOfWatchedMethods } = await report();
  expect(await report()).toEqual({ ...before, callsOfWatchedMethods: callsOfWatchedMethods + 1 });
  expect(callsOfWatchedMethods).toBe(before.callsOfWatchedMethods + 1);
  expect(before.extensionAddresses).toBe(0);

  // Injected and connected again in the same document: what was collected is still there.
  await page.locator('#people').evaluate(list => {
    list.scrollTop = 6000;
  });
  await expect.poll(async () => (await names(own)).length).toBeGreaterThan(30);
  const known = await names(own);
  await own.evaluate(() => window.port.disconnect());
  await page.locator('#people').evaluate(list => {
    list.scrollTop = 9000;
  });
  const again = await ownPage('options.html');
  await page.bringToFront();
  await listen(again, meeting.address);
  await expect.poll(() => names(again)).toEqual(expect.arrayContaining(known));
  expect(await names(again)).toEqual(expect.arrayContaining(meeting.names.slice(228, 240)));
  expect(await names(own), 'who no longer listens hears nothing').toEqual(known);

  await page.goto('about:blank');
  await expect.poll(() => again.evaluate(() => window.ended)).toBe(1);
});

test('the worker may die while one listens', async ({ page, serve, openPopup, ownPage, killWorker }) => {
  const meeting = meetingPage();
  await serve(meeting.address, meeting.html);
  await page.goto(meeting.address);
  await openPopup(page);
  const own = await ownPage('options.html');
  await page.bringToFront();
  await listen(own, meeting.address);
  await expect.poll(() => names(own)).toContain(meeting.names[0]);
  await killWorker();
  await page.locator('#people').evaluate(list => {
    list.scrollTop = list.scrollHeight;
  });
  await expect.poll(() => names(own)).toContain(meeting.names.at(-1));
  expect(await own.evaluate(() => window.ended)).toBe(0);
});
