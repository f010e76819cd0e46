import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDueInSight } from '../../entrypoints/background/due.ts';
import { attend, leave } from '../../lib/browser/attending.ts';
import type { ToolbarSign } from '../../lib/browser/badge.ts';
import { loadDueNumber, loadToldOn, noteDueNumber } from '../../lib/browser/nudge-state.ts';
import { saveSettings } from '../../lib/browser/settings.ts';
import { setRelationship } from '../../lib/store/bulk.ts';
import { commit } from '../../lib/store/commit.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { contact } from '../store/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const seen = vi.hoisted(() => ({
  sign: undefined as ToolbarSign | undefined,
  told: [] as string[],
  isAllowed: true,
  click: () => {},
  opened: [] as string[],
}));
vi.mock('../../lib/browser/badge.ts', () => ({
  showToolbar: async (sign: ToolbarSign | undefined) => {
    seen.sign = sign;
  },
}));
vi.mock('../../lib/browser/notify.ts', () => ({
  mayNotify: async () => seen.isAllowed,
  notify: async ({ title }: { title: string }) => void seen.told.push(title),
  onNotificationClick: (listener: () => void) => {
    seen.click = listener;
  },
}));
vi.mock('../../lib/browser/pages.ts', () => ({
  openWorkspace: async (place: string) => void seen.opened.push(place),
}));

const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({ name: 'due', scheduledTime: 0, persistAcrossSessions: true });
const alarm = async () => (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'due');
/** Where the tests run it is this time. */
const at = (time: string) => vi.setSystemTime(new Date(`2026-11-${time}`));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  Object.assign(seen, { sign: undefined, told: [], isAllowed: true, opened: [] });
  const db = openDatabase();
  await db.delete();
  await db.open();
  await commit(db, {
    act: 'save',
    label: '',
    plan: [
      { table: 'contacts', put: contact('rina', { followUpOn: '2026-11-20' }) },
      { table: 'contacts', put: contact('budi', { followUpOn: '2026-11-23' }) },
    ],
  });
  db.close();
  at('22T07:00');
  keepDueInSight();
  return () => vi.useRealTimers();
});

describe('the number on the toolbar button', () => {
  test('is there when the browser starts, and another one on another day', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(seen.sign).toMatchObject({ text: '1', isLive: false }));
    at('23T00:10');
    await ring();
    await vi.waitFor(() => expect(seen.sign?.text).toBe('2'));
  });

  test('is another one once something was written, and is not counted anew before', async () => {
    await ring();
    await vi.waitFor(() => expect(seen.sign?.text).toBe('1'));
    const before = await loadDueNumber();
    await noteDueNumber({ ...(await loadDueNumber()), count: 7 });
    await ring();
    await vi.waitFor(() => expect(seen.sign?.text, 'not read again').toBe('7'));
    expect((await loadDueNumber()).countedFrom).toBe(before.countedFrom);
    const db = openDatabase();
    await setRelationship(db, ['rina'], { snoozedUntil: '2026-12-01' }, { label: '' });
    db.close();
    await ring();
    await vi.waitFor(() => expect(seen.sign).toBeUndefined());
  });

  test('gives way to the event that you are at', async () => {
    await ring();
    await vi.waitFor(() => expect(seen.sign?.text).toBe('1'));
    await attend({ eventId: 'e1', name: 'Rapat', until: '2026-11-22T10:00:00.000Z' });
    await vi.waitFor(() => expect(seen.sign).toMatchObject({ text: '●', isLive: true }));
  });

  test('is not there where it is switched off, while an event and a notification still are, and comes back', async () => {
    await ring();
    await vi.waitFor(() => expect(seen.sign?.text).toBe('1'));
    await saveSettings({ dueBadge: 'hide' });
    await vi.waitFor(() => expect(seen.sign).toBeUndefined());
    at('23T09:00');
    await saveSettings({ dueBadge: 'hide', nudgeAt: '08:00' });
    await vi.waitFor(() => expect(seen.told).toEqual(['2 people are due today']));
    // The number has become another one, which draws the button again.
    await vi.waitFor(async () => expect((await loadDueNumber()).count).toBe(2));
    expect(seen.sign).toBeUndefined();
    await attend({ eventId: 'e1', name: 'Rapat', until: '2026-11-23T10:00:00.000Z' });
    await vi.waitFor(() => expect(seen.sign).toMatchObject({ text: '●' }));
    await leave();
    await vi.waitFor(() => expect(seen.sign).toBeUndefined());
    await saveSettings({ dueBadge: 'show' });
    await vi.waitFor(() => expect(seen.sign?.text).toBe('2'));
  });

  test('is not even counted where nobody wants to see it', async () => {
    await saveSettings({ dueBadge: 'hide' });
    await vi.waitFor(async () => expect(await alarm()).toBeDefined());
    await ring();
    await vi.waitFor(() => expect(seen.sign).toBeUndefined());
    expect(await loadDueNumber()).toMatchObject({ countedFrom: '' });
  });

  test('goes with everything else when all is forgotten, and comes back from what is stored', async () => {
    await ring();
    await vi.waitFor(() => expect(seen.sign?.text).toBe('1'));
    await noteDueNumber({ ...(await loadDueNumber()), count: 7 });
    await fakeBrowser.storage.local.remove('dueNumber');
    await vi.waitFor(async () => expect((await loadDueNumber()).count).toBe(1));
  });
});

describe('the notification', () => {
  test('does not come unless an hour is chosen', async () => {
    at('22T12:00');
    await ring();
    await vi.waitFor(() => expect(seen.sign?.text).toBe('1'));
    expect(seen.told).toEqual([]);
  });

  test('comes once a day, at the hour or when one wakes after it', async () => {
    await saveSettings({ nudgeAt: '08:00' });
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBe(Date.parse('2026-11-22T08:00')));
    expect(seen.told).toEqual([]);
    at('22T14:30');
    for (const _ of [1, 2, 3]) await ring();
    await vi.waitFor(() => expect(seen.told).toEqual(['1 person is due today']));
    at('23T09:00');
    await ring();
    await vi.waitFor(() => expect(seen.told).toEqual(['1 person is due today', '2 people are due today']));
  });

  test('waits for the permission, and is lost to nobody who gives it again', async () => {
    seen.isAllowed = false;
    at('22T12:00');
    await saveSettings({ nudgeAt: '08:00' });
    await vi.waitFor(() => expect(seen.sign?.text).toBe('1'));
    expect(await loadToldOn()).toEqual([]);
    seen.isAllowed = true;
    await ring();
    await vi.waitFor(() => expect(seen.told).toHaveLength(1));
  });

  test('opens Today when it is clicked', () => {
    seen.click();
    expect(seen.opened).toEqual(['today']);
  });
});
