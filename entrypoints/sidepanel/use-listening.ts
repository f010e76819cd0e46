import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onCompanionTab, onTabLoaded, placeOfTab, tabBeside } from '../../lib/browser/companion.ts';
import { type WatchEnd, watchTab } from '../../lib/browser/watch-tab.ts';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';
import { isMeetingPage } from '../../lib/sites/meeting-sites.ts';

/** `off`: the user switched it off. */
export type ListeningState = 'starting' | 'listening' | 'off' | WatchEnd;

interface Heard {
  readonly snapshot: MeetingSnapshot;
  /** The first since listening began or began anew. */
  readonly isFirst: boolean;
}

export interface Listening {
  readonly state: ListeningState;
  /** What was heard last, while one listens. */
  readonly snapshot: MeetingSnapshot | undefined;
  /** Listens to a tab; without one, to the tab beside the panel. */
  readonly listen: (tabId?: number) => void;
  readonly stop: () => void;
}

/** One time of listening, from its beginning to its end. */
interface Turn {
  /** Whether it is the present one: what an earlier one still says is not heard. */
  isOn: boolean;
  /** Address of what was heard last, without query and fragment. Absent: nothing was heard. */
  place?: string;
  isGone?: boolean;
  end?: () => void;
}

/**
 * Listens to the meeting beside this page from its opening on. When the meeting's page is loaded anew, or another meeting in
 * its tab, listening goes on by itself; it ends with this page.
 */
export function useListening(onHeard: (heard: Heard) => void): Listening {
  const [state, setState] = useState<ListeningState>('starting');
  const [snapshot, setSnapshot] = useState<MeetingSnapshot>();
  const hear = useRef(onHeard);
  hear.current = onHeard;
  const present = useRef<Turn>({ isOn: false });

  const begin = useCallback((next: ListeningState): Turn => {
    present.current.isOn = false;
    present.current.end?.();
    present.current = { isOn: true };
    setState(next);
    setSnapshot(undefined);
    return present.current;
  }, []);

  const listen = useCallback(
    async (wanted?: number) => {
      const turn = begin('starting');
      const tab = wanted ?? (await tabBeside(location.href));
      if (!turn.isOn) return;
      if (tab === undefined) return setState('blocked');
      /** The page that was left may be there again; a page that never said anything is not asked for ever. */
      const goOn = async () => {
        const found = await placeOfTab(tab);
        if (!turn.isOn || !turn.isGone || turn.place === undefined || !found?.isLoaded) return;
        // Where the address is not told, the page may not be read either.
        if (found.url !== undefined && (placeOf(found.url) === turn.place || isMeeting(found.url)))
          void listen(tab);
      };
      const unsubscribe = onTabLoaded(tab, () => void goOn());
      const stop = await watchTab(tab, {
        onSnapshot: heard => {
          if (!turn.isOn) return;
          const isFirst = turn.place === undefined;
          turn.place = placeOf(heard.url);
          setState('listening');
          setSnapshot(heard);
          hear.current({ snapshot: heard, isFirst });
        },
        onEnd: reason => {
          if (!turn.isOn) return;
          turn.isGone = reason === 'gone';
          setState(reason);
          setSnapshot(undefined);
          void goOn();
        },
      });
      turn.end = () => {
        unsubscribe();
        stop();
      };
      if (!turn.isOn) turn.end();
    },
    [begin],
  );

  useEffect(() => {
    void listen();
    const unsubscribe = onCompanionTab(tab => void listen(tab));
    return () => {
      unsubscribe();
      begin('off');
    };
  }, [listen, begin]);

  return { state, snapshot, listen: tab => void listen(tab), stop: () => void begin('off') };
}

const placeOf = (url: string): string => {
  const parsed = URL.parse(url);
  return parsed ? parsed.origin + parsed.pathname : url;
};

const isMeeting = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && isMeetingPage(parsed);
};
