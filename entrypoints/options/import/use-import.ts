import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Workspace } from '../workspace.ts';
import { type DraftKeeper, draftKeeper } from './draft-keeper.ts';
import { type DraftLock, draftLock } from './draft-lock.ts';
import { type ImportActs, importActs } from './import-acts.ts';
import type { Stage } from './import-stage.ts';
import { readInWorker } from './read-in-worker.ts';
import { rememberedMapping, rememberMapping } from './remembered-mapping.ts';

/** An import and what can be done with it. It is kept beside the pages: a look at another page loses nothing. */
export interface Import {
  readonly stage: Stage;
  readonly acts: ImportActs;
  readonly lock: DraftLock;
}

export function useImport(
  { db, settings, takeBack, sayFailure }: Pick<Workspace, 'db' | 'settings' | 'takeBack' | 'sayFailure'>,
  events: readonly JejaringEvent[],
): Import {
  const { phoneCountry } = settings;
  const { t } = useVoice();
  const [stage, setStage] = useState<Stage>({ name: 'start' });
  // What acts upon it may run longer than one drawing lasts.
  const now = useRef(stage);
  const known = useRef(events);
  known.current = events;
  const lock = useMemo(draftLock, []);
  const keeper = useMemo(() => draftKeeper(db, lock), [db, lock]);
  const acts = useMemo(
    () =>
      importActs({
        db,
        phoneCountry,
        t,
        stage: () => now.current,
        show: next => {
          now.current = next;
          setStage(next);
        },
        events: () => known.current,
        takeBack,
        sayFailure,
        readReport: readInWorker,
        rememberedMapping,
        rememberMapping,
        keeper,
      }),
    [db, phoneCountry, t, takeBack, sayFailure, keeper],
  );
  useKeptWhenLeft(keeper);
  useAskBeforeLeaving(stage, keeper);
  return { stage, acts, lock };
}

/** What was edited last is written when the page is hidden: it may never be shown again. */
function useKeptWhenLeft(keeper: DraftKeeper): void {
  useEffect(() => {
    addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
    };
  }, [keeper]);
}

/** The browser's own question, only where something would be lost or cut off; `preventDefault` is how it is asked for. */
function useAskBeforeLeaving(stage: Stage, keeper: DraftKeeper): void {
  const isOpen = stage.name === 'saving' || stage.name === 'review';
  // At once with what was edited, not after it was drawn: the tab may be closed in between.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (stage.name === 'saving' || keeper.isBehind()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isOpen, stage.name, keeper]);
}
