import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { collected, enterMeeting, keptDrafts, openPanel, rowOf, scrollPeople } from './companion-panel.ts';
import { expect, test } from './harness.ts';
import { said, t } from './interface.ts';
import { meetingPage } from './meeting-page.ts';
import { type Findings, watchingScript } from './page-that-watches.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { openSession } from './session.ts';
import { stored } from './store-content.ts';

const title = 'Sosialisasi Satu Data';
const save = (panel: Page, count: number) =>
  panel.getByRole('button', { name: t('people.save', { count }), exact: true });
const noteOn = (panel: Page, name: string, nth = 0) =>
  panel.getByRole('button', { name: t('companion.noteOn', { name }) }).nth(nth);
const writeNote = async (panel: Page, name: string, text: string, nth = 0): Promise<void> => {
  await rowOf(panel, name);
  await noteOn(panel, name, nth).click();
  await panel.getByRole('textbox', { name: t('companion.noteOn', { name }) }).pressSequentially(text);
  await panel.keyboard.press('Escape');
};

test('300 people are collected while the list is scrolled; three are saved as met at the event, and taken back', async ({
  session,
  page,
}) => {
  test.slow();
  const meeting = meetingPage();
  const panel = await openPanel(session, page, await enterMeeting(session, page, meeting));
  await expect(panel.getByText(t('companion.scroll'))).toBeVisible();
  await scrollPeople(page, panel);
  await expect(panel.getByText(t('companion.countOf', { count: 300, total: 300 }))).toBeVisible();
  await expect(panel.getByText(t('companion.scroll'))).toHaveCount(0);
  const [draft] = await keptDrafts(panel).then(async () => {
    await expect.poll(async () => (await keptDrafts(panel))[0]?.participants.length).toBe(300);
    return keptDrafts(panel);
  });
  expect(draft?.participants.map(({ name }) => name).toSorted()).toEqual([...meeting.names].toSorted());

  await rowOf(panel, 'Rina Wijaya');
  await expect(panel.getByRole('checkbox', { name: 'Rina Wijaya' })).toHaveCount(2);
  await writeNote(panel, 'Rina Wijaya', 'dari Bogor', 1);
  await writeNote(panel, 'Budi Santoso', 'kirim modul');
  await (await rowOf(panel, 'Tono Lestari')).getByRole('checkbox').check();
  await panel.getByLabel(t('field.note'), { exact: true }).fill('Tanya soal arsip');
  await save(panel, 3).click();
  await said(panel, t('people.created', { count: 3 })).waitFor();

  const contacts = await stored(panel, 'contacts');
  expect(contacts.map(({ name, note }) => [name, note]).toSorted()).toEqual([
    ['Budi Santoso', 'kirim modul'],
    ['Rina Wijaya', 'dari Bogor'],
    ['Tono Lestari', undefined],
  ]);
  const [event] = await stored(panel, 'events');
  expect(event).toMatchObject({
    name: title,
    note: 'Tanya soal arsip',
    location: 'Google Meet',
    attendanceMode: 'online',
    url: meeting.address,
    startDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d[05][+-]\d{2}:\d{2}$/),
  });
  expect((await stored(panel, 'attendances')).map(({ eventId, role }) => [eventId, role])).toEqual(
    Array.from({ length: 3 }, () => [event?.id, 'attendee']),
  );
  // Of the two, the one with the note is the one who is saved.
  await rowOf(panel, 'Rina Wijaya');
  await expect(panel.locator('.pick-rows li').filter({ hasText: t('pick.known') })).toContainText(
    'dari Bogor',
  );
  await expect(panel.locator('.pick-rows li').filter({ hasText: t('pick.known') })).toHaveCount(1);

  await panel.getByRole('button', { name: t('action.undo'), exact: true }).click();
  await said(panel, t('people.undone')).waitFor();
  for (const table of ['contacts', 'events', 'attendances'] as const)
    expect(await stored(panel, table)).toEqual([]);
  await expect(save(panel, 3)).toBeVisible();
});

test('a note that is changed after the save takes the place of the saved one', async ({ session, page }) => {
  const panel = await openPanel(session, page, await enterMeeting(session, page, meetingPage()));
  const [name = ''] = meetingPage().names;
  await writeNote(panel, name, 'kirim modul');
  await save(panel, 1).click();
  await said(panel, t('people.created', { count: 1 })).waitFor();
  await writeNote(panel, name, ' arsip');
  await save(panel, 1).click();
  await said(panel, t('people.updated', { count: 1 })).waitFor();
  expect(await stored(panel, 'contacts')).toMatchObject([{ name, note: 'kirim modul arsip' }]);
  await panel.getByRole('button', { name: t('companion.done') }).click();
  await expect.poll(() => keptDrafts(panel)).toEqual([]);
  expect(await stored(panel, 'contacts')).toHaveLength(1);
});

test('nothing is lost when the worker dies, the page navigates, the panel or the page is loaded anew', async ({
  session,
  page,
  killWorker,
}) => {
  test.slow();
  const meeting = meetingPage();
  const tabId = await enterMeeting(session, page, meeting);
  let panel = await openPanel(session, page, tabId);
  const [first = '', second = ''] = meeting.names;
  const isWhole = async (count: number): Promise<void> => {
    await expect.poll(() => collected(panel)).toBeGreaterThanOrEqual(count);
    await expect(panel.getByLabel(t('field.note'), { exact: true })).toHaveValue('Tanya soal arsip');
    await expect((await rowOf(panel, first)).getByRole('checkbox')).toBeChecked();
    await expect(await rowOf(panel, first)).toContainText('“kirim modul”');
    await expect((await rowOf(panel, second)).getByRole('checkbox')).toBeChecked();
    await expect(save(panel, 2)).toBeVisible();
  };
  await panel.getByLabel(t('field.note'), { exact: true }).fill('Tanya soal arsip');
  await writeNote(panel, first, 'kirim modul');
  await (await rowOf(panel, second)).getByRole('checkbox').check();
  await page.locator('#people').evaluate(list => {
    list.scrollTop = 4000;
  });
  await expect.poll(() => collected(panel)).toBeGreaterThan(25);
  const count = await collected(panel);

  await killWorker();
  await isWhole(count);
  await page.evaluate(() => history.pushState({}, '', `${location.pathname}?authuser=1`));
  await page.locator('#people').evaluate(list => {
    list.scrollTop = 8000;
  });
  await expect.poll(() => collected(panel)).toBeGreaterThan(count);
  const more = await collected(panel);
  await isWhole(more);

  await panel.reload();
  await isWhole(more);
  // At once after a letter: nothing waits to be written when the panel goes.
  await panel.getByLabel(t('field.note'), { exact: true }).fill('Tanya soal arsip.');
  await panel.getByLabel(t('field.note'), { exact: true }).fill('Tanya soal arsip');
  await panel.close();
  panel = await openPanel(session, page, tabId);
  await isWhole(more);

  await session.serve(`${meeting.address}?authuser=1`, meeting.html);
  await page.reload();
  await expect(panel.getByRole('checkbox', { name: t('companion.listening') })).toBeChecked();
  await isWhole(more);
  await page.locator('#people').evaluate(list => {
    list.scrollTop = list.scrollHeight;
  });
  await expect.poll(() => collected(panel)).toBeGreaterThan(more);
  await isWhole(more);
});

test('another room is another list; the first one can be gone back to, saved, and thrown away', async ({
  session,
  page,
}) => {
  const [one, other] = [meetingPage(), meetingPage({ room: 'zzz-zzzz-zzz' })];
  const panel = await openPanel(session, page, await enterMeeting(session, page, one));
  const [first = ''] = one.names;
  await writeNote(panel, first, 'kirim modul');
  await session.serve(other.address, other.html);
  await page.goto(other.address);
  await expect(panel.getByRole('button', { name: t('people.tick') })).toBeVisible();
  await panel.getByText(t('companion.others', { count: 1 })).click();
  await panel.getByRole('button', { name: title, exact: true }).click();
  await expect(panel.getByText(t('companion.earlier.title'))).toBeVisible();
  await expect(await rowOf(panel, first)).toContainText('kirim modul');
  await panel.getByRole('button', { name: t('companion.back', { name: title }) }).click();
  await expect(panel.getByText(t('companion.earlier.title'))).toHaveCount(0);
  await panel.getByText(t('companion.others', { count: 1 })).click();
  await panel.getByRole('button', { name: t('companion.discard', { name: title }) }).click();
  await expect.poll(async () => (await keptDrafts(panel)).map(({ room }) => room)).toEqual(['zzz-zzzz-zzz']);
  await panel
    .getByRole('status')
    .getByRole('button', { name: t('action.undo') })
    .click();
  await expect.poll(async () => (await keptDrafts(panel)).length).toBe(2);
});

test('listening leaves the meeting’s page as it was, and ends with its switch', async ({ session, page }) => {
  const meeting = meetingPage({ script: watchingScript });
  const tabId = await enterMeeting(session, page, meeting);
  const html = () => page.evaluate('new XMLSerializer().serializeToString(document)');
  const report = (): Promise<Findings> => page.evaluate('report()');
  const [before, found] = [await html(), await report()];
  const panel = await openPanel(session, page, tabId);
  await expect.poll(() => collected(panel)).toBeGreaterThan(10);
  await writeNote(panel, meeting.names[0] ?? '', 'kirim modul');
  expect(await html()).toBe(before);
  expect(await report()).toEqual({ ...found, callsOfWatchedMethods: expect.any(Number) });

  await panel.getByRole('checkbox', { name: t('companion.listening') }).uncheck();
  const count = await collected(panel);
  await page.locator('#people').evaluate(list => {
    list.scrollTop = 4000;
  });
  await expect(panel.getByText(t('companion.off'))).toBeVisible();
  // Long enough for several readings, had one listened.
  await page.waitForTimeout(1200);
  expect(await collected(panel)).toBe(count);
  await panel.getByRole('checkbox', { name: t('companion.listening') }).check();
  await expect.poll(() => collected(panel)).toBeGreaterThan(count);
});

test('a closed list says what to open, and an unread page what to press', async ({
  session,
  page,
  context,
}) => {
  const meeting = meetingPage();
  const panel = await openPanel(session, page, await enterMeeting(session, page, meeting));
  await expect.poll(() => collected(panel)).toBeGreaterThan(10);
  await page.locator('#close').click();
  await expect(panel.getByText(t('companion.open.google-meet'))).toBeVisible();

  const other = await context.newPage();
  const elsewhere = meetingPage({ room: 'zzz-zzzz-zzz' });
  await session.serve(elsewhere.address, elsewhere.html);
  await other.goto(elsewhere.address);
  const id = await panel.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const blocked = await openPanel(session, other, id ?? 0);
  await expect(blocked.getByText(t('companion.blocked.advice'))).toBeVisible();
});

test('being at the event is said here, saved, and left again', async ({ session, page }) => {
  const panel = await openPanel(session, page, await enterMeeting(session, page, meetingPage()));
  const here = panel.getByRole('checkbox', { name: t('attending.here') });
  await here.check();
  await expect(here).toBeChecked();
  const [event] = await stored(panel, 'events');
  expect(event).toMatchObject({ name: title });
  const attending = () => panel.evaluate(async () => (await chrome.storage.local.get('attending')).attending);
  expect(await attending()).toMatchObject({ eventId: event?.id, name: title });
  await here.uncheck();
  await expect.poll(attending).toBeUndefined();
});

test('the popup opens it in the browser’s side panel, beside the meeting that it listens to', async ({
  session,
  page,
  context,
  extensionUrl,
}) => {
  const meeting = meetingPage();
  await session.serve(meeting.address, meeting.html);
  await page.goto(meeting.address);
  const popup = await session.openPopup(page);
  const opened = context.waitForEvent('page', {
    predicate: shown => shown.url() === extensionUrl('sidepanel.html'),
  });
  await popup.getByRole('button', { name: t('companion.offer') }).click();
  const panel = await opened;
  await expect.poll(() => collected(panel)).toBeGreaterThan(10);
  const kinds = await panel.evaluate(async () =>
    (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType),
  );
  expect(kinds).toContain('SIDE_PANEL');
  expect(kinds).not.toContain('POPUP');

  // Opened for another tab of the window, the same panel listens there.
  const other = await context.newPage();
  const elsewhere = meetingPage({ room: 'zzz-zzzz-zzz' });
  await session.serve(elsewhere.address, elsewhere.html);
  await other.goto(elsewhere.address);
  await (await session.openPopup(other)).getByRole('button', { name: t('companion.offer') }).click();
  await expect
    .poll(async () => (await keptDrafts(panel)).map(({ room }) => room).toSorted())
    .toEqual(['abc-defg-hij', 'zzz-zzzz-zzz']);
});

test('beside a page that is no meeting it is not offered', async ({ page, serve, openPopup }) => {
  await serve(profileAddress(), profilePage());
  await page.goto(profileAddress());
  const popup = await openPopup(page);
  await popup.getByRole('radio').first().waitFor();
  await expect(popup.getByRole('button', { name: t('companion.offer') })).toHaveCount(0);
});

test('what was collected and typed before a power cut is there after it', async () => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), 'jejaring-'));
  const meeting = meetingPage();
  const [first = ''] = meeting.names;
  const before = await openSession({ profile });
  const tab = await before.context.newPage();
  const panel = await openPanel(before, tab, await enterMeeting(before, tab, meeting));
  await writeNote(panel, first, 'kirim modul');
  await expect
    .poll(async () => Object.values((await keptDrafts(panel))[0]?.notes ?? {}))
    .toEqual(['kirim modul']);
  const count = await collected(panel);
  await before.kill();

  const after = await openSession({ profile });
  const again = await after.context.newPage();
  const back = await openPanel(after, again, await enterMeeting(after, again, meeting));
  await expect.poll(() => collected(back)).toBeGreaterThanOrEqual(count);
  await expect(await rowOf(back, first)).toContainText('“kirim modul”');
  await after.close();
  await rm(profile, { recursive: true, force: true });
});

test('a disk that is full is said while one types, and what was typed is written once there is room', async ({
  session,
  page,
}) => {
  const panel = await openPanel(session, page, await enterMeeting(session, page, meetingPage()));
  await expect.poll(() => collected(panel)).toBeGreaterThan(10);
  const note = panel.getByLabel(t('field.note'), { exact: true });
  await panel.evaluate(() => {
    const { set } = chrome.storage.local;
    Object.assign(window, { room: () => Object.assign(chrome.storage.local, { set }) });
    chrome.storage.local.set = () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
  });
  await note.fill('Ramai');
  await expect(panel.getByText(t('companion.notKept.advice'))).toBeVisible();
  await panel.evaluate('room()');
  await note.fill('Ramai sekali');
  await expect(panel.getByText(t('companion.notKept.advice'))).toHaveCount(0);
  await expect.poll(async () => (await keptDrafts(panel))[0]?.eventNote).toBe('Ramai sekali');
});
