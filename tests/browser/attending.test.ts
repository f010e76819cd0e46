import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attend, leave, loadAttending, onAttending } from '../../lib/browser/attending.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const webinar = { eventId: 'e1', name: 'Webinar Arsip', until: '2026-11-22T05:00:00.000Z' };
const during = new Date('2026-11-22T04:59:00Z');
const after = new Date('2026-11-22T05:00:00Z');

describe('the event that you are at', () => {
  test('is none at first', async () => {
    expect(await loadAttending(during)).toBeUndefined();
  });

  test('lasts until its end', async () => {
    await attend(webinar);
    expect(await loadAttending(during)).toEqual(webinar);
    expect(await loadAttending(after)).toBeUndefined();
  });

  test('ends by itself with an alarm', async () => {
    await attend(webinar);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: Date.parse(webinar.until) }]);
  });

  test('can be left before', async () => {
    await attend(webinar);
    await leave();
    expect(await loadAttending(during)).toBeUndefined();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  test('is none when what is stored makes no sense', async () => {
    await fakeBrowser.storage.local.set({ attending: { eventId: 7 } });
    expect(await loadAttending(during)).toBeUndefined();
  });

  test('tells who listens of its beginning and its end, and of nothing else', async () => {
    const told = vi.fn();
    const stop = onAttending(told);
    const later = { ...webinar, until: new Date(Date.now() + 3_600_000).toISOString() };
    await attend(later);
    await fakeBrowser.storage.local.set({ settings: {} });
    await leave();
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[later], [undefined]]));
    stop();
    await attend(later);
    await Promise.resolve();
    expect(told).toHaveBeenCalledTimes(2);
  });
});
