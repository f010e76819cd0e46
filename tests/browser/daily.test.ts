import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onEachDay } from '../../lib/browser/daily.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('what is to be done each day is done at the start, and each day that the browser goes on running', async () => {
  const done = vi.fn();
  onEachDay(done);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
  await fakeBrowser.runtime.onStartup.trigger();
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm).toMatchObject({ periodInMinutes: 24 * 60 });
  if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'due', scheduledTime: 0, persistAcrossSessions: true });
  expect(done).toHaveBeenCalledTimes(2);
});
