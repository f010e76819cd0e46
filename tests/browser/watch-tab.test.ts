import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchTab } from '../../lib/browser/watch-tab.ts';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const snapshot: MeetingSnapshot = {
  platform: 'google-meet',
  url: 'https://meet.google.com/abc-defg-hij',
  room: 'abc-defg-hij',
  title: 'Rapat',
  participants: [{ key: 'id:1', id: '1', name: 'Rina Wijaya', role: 'organizer', isYou: true }],
  total: 1,
  isListOpen: true,
  unresolved: 0,
};

const executeScript = vi.fn();
const connect = vi.fn();
const onSnapshot = vi.fn();
const onEnd = vi.fn();
let say: (message: unknown) => void;
let leave: () => void;
const disconnect = vi.fn();

beforeEach(() => {
  for (const mock of [executeScript, connect, onSnapshot, onEnd, disconnect]) mock.mockReset();
  executeScript.mockResolvedValue([{ result: undefined }]);
  connect.mockImplementation(() => ({
    disconnect,
    onMessage: { addListener: (listener: typeof say) => (say = listener) },
    onDisconnect: { addListener: (listener: typeof leave) => (leave = listener) },
  }));
  fakeBrowser.scripting.executeScript = executeScript;
  fakeBrowser.tabs.connect = connect;
});

describe('watching a meeting in a tab', () => {
  test('puts the script into the main frame, then connects to it and passes on what it says', async () => {
    await watchTab(7, { onSnapshot, onEnd });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/participants.js'] }]]);
    expect(connect.mock.calls).toEqual([[7, { name: 'participants', frameId: 0 }]]);
    say(snapshot);
    expect(onSnapshot.mock.calls).toEqual([[snapshot]]);
  });

  test.each([
    ['nothing', undefined],
    ['another platform', { ...snapshot, platform: 'evil' }],
    ['participants without a name', { ...snapshot, participants: [{ key: 'id:1' }] }],
    ['a role that there is not', { ...snapshot, participants: [{ key: 'k', name: 'A', role: 'king' }] }],
  ])('what is no snapshot is not passed on: %s', async (_, message) => {
    await watchTab(7, { onSnapshot, onEnd });
    say(message);
    expect(onSnapshot).not.toHaveBeenCalled();
  });

  test('a page that goes away is told once', async () => {
    await watchTab(7, { onSnapshot, onEnd });
    leave();
    leave();
    say(snapshot);
    expect(onEnd.mock.calls).toEqual([['gone']]);
    expect(onSnapshot).not.toHaveBeenCalled();
  });

  test('a page that may not be read is told, and nothing rejects', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    const stop = await watchTab(7, { onSnapshot, onEnd });
    expect(onEnd.mock.calls).toEqual([['blocked']]);
    expect(connect).not.toHaveBeenCalled();
    stop();
  });

  test('stopped, it is silent', async () => {
    const stop = await watchTab(7, { onSnapshot, onEnd });
    stop();
    leave();
    say(snapshot);
    expect(disconnect).toHaveBeenCalledTimes(1);
    expect(onEnd).not.toHaveBeenCalled();
    expect(onSnapshot).not.toHaveBeenCalled();
  });
});
