import { expect, type Locator, type Page } from '@playwright/test';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { MeetingPage } from './meeting-page.ts';
import type { Session } from './session.ts';

/** Goes to a meeting and presses the toolbar button there, which allows the extension to listen; gives the tab's id. */
export async function enterMeeting(
  session: Session,
  page: Page,
  { address, html }: MeetingPage,
): Promise<number> {
  await session.serve(address, html);
  await page.goto(address);
  // The click is what counts: a popup that the browser closes at once has had it.
  await session.openPopup(page).then(
    popup => popup.close(),
    () => undefined,
  );
  const own = await session.context.newPage();
  await own.goto(session.extensionUrl('welcome.html'));
  const id = await own.evaluate(async url => (await chrome.tabs.query({ url }))[0]?.id, address);
  await own.close();
  if (id === undefined) throw new Error(`No tab shows ${address}.`);
  return id;
}

/** The companion in a tab of its own, listening to the meeting's tab; the meeting stays in front, as it does beside a panel. */
export async function openPanel(session: Session, meeting: Page, tabId: number): Promise<Page> {
  const panel = await session.context.newPage();
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.goto(session.extensionUrl(`sidepanel.html?tab=${tabId}`));
  await meeting.bringToFront();
  return panel;
}

/** How many the panel says are collected. */
export const collected = async (panel: Page): Promise<number> =>
  Number(/^\d+/.exec((await panel.locator('.companion-count').textContent()) ?? '')?.[0]);

/** Scrolls the meeting's list to its end as a person does, and waits for the panel after each step. */
export async function scrollPeople(meeting: Page, panel: Page): Promise<void> {
  const list = meeting.locator('#people');
  const seen = new Set<string>();
  for (;;) {
    const rows = await list
      .locator('[role=listitem]')
      .evaluateAll(all => all.map(row => row.ariaPosInSet ?? ''));
    for (const row of rows) seen.add(row);
    await expect.poll(() => collected(panel)).toBe(seen.size);
    const isDone = await list.evaluate(async element => {
      const before = element.scrollTop;
      element.scrollTop += 520;
      // The page draws its rows anew in the frame after the scroll event.
      for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
      return element.scrollTop === before;
    });
    if (isDone) return;
  }
}

/** Somebody's row: found by the filter, which is left with their name in it. */
export async function rowOf(panel: Page, name: string, nth = 0): Promise<Locator> {
  await panel.getByRole('searchbox').fill(name);
  return panel
    .locator('.pick-rows li')
    .filter({ has: panel.getByText(name, { exact: true }) })
    .nth(nth);
}

/** The drafts as they are on the disk, past the extension's own code. */
export const keptDrafts = (own: Page): Promise<MeetingDraft[]> =>
  own.evaluate(async () =>
    Object.entries(await chrome.storage.local.get<Record<string, MeetingDraft>>(null))
      .filter(([key]) => key.startsWith('meetingDraft:'))
      .map(([, draft]) => draft),
  );
