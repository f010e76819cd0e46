import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { onErased } from '../../lib/browser/erased-people.ts';
import { createDraftKeeper, type DraftKeeper, loadDrafts } from '../../lib/browser/meeting-draft.ts';
import { personTraces } from '../../lib/identity/person-traces.ts';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import { type DraftsAct, type DraftsState, draftsAfter, isEmptyDraft, noDrafts } from './drafts-state.ts';

export interface Drafts extends DraftsState {
  /** False until what was kept has been loaded: nothing is heard before. */
  readonly isReady: boolean;
  /** What is collected and typed cannot be written to the disk. */
  readonly isFailing: boolean;
  readonly hear: (snapshot: MeetingSnapshot, isFirst: boolean) => void;
  readonly edit: (id: string, change: (draft: MeetingDraft) => MeetingDraft) => void;
  readonly show: (id: string | undefined) => void;
  readonly discard: (id: string) => void;
  readonly restore: (draft: MeetingDraft) => void;
}

/** The drafts of all meetings; every change is written to the disk at once, or nearly. */
export function useDrafts(): Drafts {
  const [state, dispatch] = useReducer<DraftsState, DraftsAct>(draftsAfter, noDrafts);
  const [isReady, setReady] = useState(false);
  const [isFailing, setFailing] = useState(false);
  const keeper = useMemo(() => createDraftKeeper(outcome => setFailing(outcome === 'failed')), []);

  useEffect(() => {
    // What cannot be loaded does not keep one from listening; that it cannot be kept either is said by the first write.
    void loadDrafts()
      .then(
        drafts => dispatch({ kind: 'load', drafts }),
        () => setFailing(true),
      )
      .then(() => setReady(true));
  }, []);
  useEffect(
    () =>
      onErased(({ contactIds, people }) =>
        dispatch({ kind: 'erase', sought: { contactIds, tells: personTraces(people) } }),
      ),
    [],
  );
  const remove = useCallback((id: string) => void keeper.remove(id).catch(() => setFailing(true)), [keeper]);
  useKept(state.drafts, keeper, remove);

  return {
    ...state,
    isReady,
    isFailing,
    hear: useCallback(
      (snapshot, isFirst) => dispatch({ kind: 'hear', snapshot, isFirst, now: new Date() }),
      [],
    ),
    edit: useCallback((id, change) => dispatch({ kind: 'edit', id, change, now: new Date() }), []),
    show: useCallback(id => dispatch({ kind: 'show', id }), []),
    restore: useCallback(draft => dispatch({ kind: 'restore', draft }), []),
    discard: useCallback(
      id => {
        dispatch({ kind: 'discard', id });
        remove(id);
      },
      [remove],
    ),
  };
}

/** Hands each changed draft to the keeper, and has it write what is left when the page goes. One that has become empty is removed. */
function useKept(drafts: readonly MeetingDraft[], keeper: DraftKeeper, remove: (id: string) => void): void {
  const before = useRef(drafts);
  // Before the next paint: what is seen is being kept.
  useLayoutEffect(() => {
    for (const draft of drafts)
      if (!before.current.includes(draft)) isEmptyDraft(draft) ? remove(draft.id) : keeper.keep(draft);
    before.current = drafts;
  }, [drafts, keeper, remove]);
  useEffect(() => {
    const flush = () => void keeper.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);
}
