import { browser } from 'wxt/browser';
import { type MeetingSnapshot, meetingSnapshotSchema } from '../model/meeting.ts';

/**
 * Why listening ended by itself. `gone`: the page was left, loaded anew or closed, or the extension's script in it ended;
 * `watchTab` may be called again. `blocked`: the browser does not let the page be read, or the click that allowed it is
 * no longer valid (the user has to press the toolbar button or open the companion there again).
 */
export type WatchEnd = 'gone' | 'blocked';

export interface TabWatch {
  /** All that is known of the meeting, whenever something changed; the first comes at once. */
  readonly onSnapshot: (snapshot: MeetingSnapshot) => void;
  /** Called at most once, and never after the caller stopped. */
  readonly onEnd: (reason: WatchEnd) => void;
}

const LISTENER = '/participants.js';
/** Name of the port; `entrypoints/participants.ts` answers to no other. */
const PORT = 'participants';

/**
 * Listens in the main frame of a tab to who is in the meeting, until the returned function is called or the calling page
 * closes. Needs the `activeTab` grant. Never rejects. The port goes from the calling page straight to the tab: no service
 * worker is between. Watching again what is still loaded goes on with what was collected there; what was collected
 * before a full navigation is the caller's to keep (`lib/capture/meeting/joined-rosters.ts` puts the two together).
 */
export async function watchTab(tabId: number, { onSnapshot, onEnd }: TabWatch): Promise<() => void> {
  let isOver = false;
  const end = (reason: WatchEnd): void => {
    if (isOver) return;
    isOver = true;
    onEnd(reason);
  };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [LISTENER] });
  } catch {
    end('blocked');
    return () => {};
  }
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const snapshot = meetingSnapshotSchema.safeParse(message);
    if (!isOver && snapshot.success) onSnapshot(snapshot.data);
  });
  port.onDisconnect.addListener(() => {
    // Chromium logs an error that nobody looked at.
    void browser.runtime.lastError;
    end('gone');
  });
  return () => {
    isOver = true;
    port.disconnect();
  };
}
