import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DuplicatePair } from '../../../lib/identity/likeness/duplicate-pair.ts';
import type { WorkspaceData } from '../workspace-data.ts';
import { type Compared, findInWorker } from './find-in-worker.ts';

export interface Duplicates {
  /** Those of the last search; undefined: there was none yet. */
  readonly pairs: readonly DuplicatePair[] | undefined;
  /** Whether nothing has changed since. */
  readonly isCurrent: boolean;
  /** Of the search under way, 0 to 1. */
  readonly share: number | undefined;
  /** Whether the last search was stopped, or failed with a sentence of its own. */
  readonly stopped: boolean | string;
  readonly search: () => void;
  readonly stop: () => void;
}

interface LastSearch extends Compared {
  readonly pairs: readonly DuplicatePair[];
}

/** Kept while other places are looked at: nothing is compared twice. */
let last: LastSearch | undefined;

/** So long nothing is compared anew, in ms: one merging is often followed by another; of many contacts longer. */
const patience = (contacts: number): number => (contacts > 10_000 ? 4000 : 400);

/** The contacts that may be one person, found in a worker, and found anew some time after contacts have changed. */
export function useDuplicates(data: WorkspaceData): Duplicates {
  const { contacts, attendances, organizations, isWhole } = data;
  const [pairs, setPairs] = useState(last?.pairs);
  const [share, setShare] = useState<number>();
  const [stopped, setStopped] = useState<boolean | string>(false);
  const running = useRef<AbortController>(undefined);
  const latest = useRef<Compared>(data);
  latest.current = { contacts, attendances, organizations };

  const search = useCallback(() => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const compared = latest.current;
    setStopped(false);
    setShare(0);
    findInWorker(compared, { onProgress: setShare, signal: stop.signal }).then(
      found => {
        last = { ...compared, pairs: found };
        setPairs(found);
        setShare(undefined);
      },
      (error: unknown) => {
        // Another search, or another place, has taken over.
        if (running.current !== stop) return;
        setShare(undefined);
        setStopped(stop.signal.aborted || (error instanceof Error ? error.message : String(error)));
      },
    );
  }, []);

  useEffect(() => {
    if (!isWhole || isSame(last, latest.current)) return;
    const timer = setTimeout(search, last ? patience(contacts.length) : 0);
    return () => clearTimeout(timer);
  }, [isWhole, contacts, attendances, organizations, search]);

  useEffect(
    () => () => {
      const stop = running.current;
      running.current = undefined;
      stop?.abort();
    },
    [],
  );
  const isCurrent = isSame(last, latest.current);
  return { pairs, isCurrent, share, stopped, search, stop: () => running.current?.abort() };
}

const isSame = (search: LastSearch | undefined, now: Compared): boolean =>
  search !== undefined &&
  search.contacts === now.contacts &&
  search.attendances === now.attendances &&
  search.organizations === now.organizations;
