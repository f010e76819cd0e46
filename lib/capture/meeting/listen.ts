import type { MeetingSnapshot } from '../../model/meeting.ts';
import { createRoster, type Roster } from './collect.ts';
import type { MeetingSite } from './meeting-site.ts';
import { type MeetingReading, readMeeting } from './read-meeting.ts';
import { rootsIn } from './roots-in.ts';

/** After the last change; a row that is recycled changes several times within a frame. */
const quiet = 80;
/** While it goes on changing it is read this often: who scrolls fast shows each row for a few tenths of a second. */
const longest = 160;
/** A reading that took long is followed by a pause of so many times its length: the meeting comes first. */
const rest = 20;

const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['aria-label', 'data-tid', 'data-participant-id', 'id', 'title', 'alt'],
};

export interface Surroundings {
  readonly document: Document;
  readonly url: () => URL;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

export interface Listener {
  /** Begins to listen and reads at once; `tell` gets what is known, now and whenever it changes. */
  readonly start: (tell: (snapshot: MeetingSnapshot) => void) => void;
  /** Ends it completely; what was collected is kept for the next start. */
  readonly stop: () => void;
}

/**
 * Reads a meeting's page again whenever it changes or is scrolled, and collects who is in it. Nothing of it can be seen
 * from the page: one observer, and passive listeners for `scroll` and for `load` of frames.
 */
export function createListener(around: Surroundings, sites: readonly MeetingSite[]): Listener {
  let roster = createRoster();
  let roomInAddress = '';
  let firstTitle = '';
  let title = '';
  let isTitleGone = false;
  let roots: readonly (Document | ShadowRoot)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | undefined;
  let pauseUntil = 0;
  let told = '';
  let tell: ((snapshot: MeetingSnapshot) => void) | undefined;
  const observer = new MutationObserver(() => changed());
  const events = ['scroll', 'load'] as const;
  const options = { capture: true, passive: true } as const;

  function changed(): void {
    if (!tell) return;
    const now = around.now();
    firstChange ??= now;
    const at = Math.max(Math.min(now + quiet, firstChange + longest), pauseUntil);
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, at - now));
  }

  function look(): void {
    clearTimeout(timer);
    firstChange = undefined;
    if (!tell) return;
    const begin = around.now();
    follow(rootsIn(around.document));
    const reading = readMeeting({ document: around.document, url: around.url(), roots }, sites);
    if (isAnother(reading)) roster = createRoster();
    roster.add(reading.rows, isWhole(reading));
    const snapshot = snapshotOf(reading, roster, roomInAddress || (firstTitle && `title:${firstTitle}`));
    const text = JSON.stringify(snapshot);
    pauseUntil = around.now() + rest * (around.now() - begin);
    if (text === told) return;
    told = text;
    tell(snapshot);
  }

  /**
   * Whether in-page navigation led into another meeting: by the room in the address, or, at an address that names none
   * (Teams), by a title that went away and came back as another.
   */
  function isAnother({ room: now, ownTitle }: MeetingReading): boolean {
    const isOther =
      now === undefined
        ? isTitleGone && ownTitle !== '' && ownTitle !== title
        : roomInAddress !== '' && now !== roomInAddress;
    if (isOther) firstTitle = '';
    roomInAddress = now ?? (isOther ? '' : roomInAddress);
    isTitleGone = title !== '' && ownTitle === '';
    title = ownTitle || title;
    firstTitle ||= ownTitle;
    return isOther;
  }

  /** Frames and shadow roots come and go. */
  function follow(now: readonly (Document | ShadowRoot)[]): void {
    if (now.length === roots.length && now.every((root, at) => root === roots[at])) return;
    leave();
    roots = now;
    for (const root of roots) {
      observer.observe(root, watched);
      for (const event of events) root.addEventListener(event, changed, options);
    }
  }

  function leave(): void {
    observer.disconnect();
    for (const root of roots) for (const event of events) root.removeEventListener(event, changed, options);
    roots = [];
  }

  return {
    start(to) {
      tell = to;
      told = '';
      look();
    },
    stop() {
      tell = undefined;
      clearTimeout(timer);
      leave();
    },
  };
}

/** Whether one list renders as many as there are. */
const isWhole = ({ rows, total }: MeetingReading): boolean =>
  total !== undefined &&
  [...Map.groupBy(rows, ({ list }) => list).values()].some(({ length }) => length === total);

function snapshotOf(reading: MeetingReading, roster: Roster, room: string): MeetingSnapshot {
  const { platform, url, title, total, isListOpen, unresolved } = reading;
  return {
    platform,
    url,
    ...(room !== '' && { room }),
    title,
    participants: roster.participants(),
    ...(total !== undefined && { total }),
    isListOpen,
    unresolved,
  };
}
