import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Workspace } from '../workspace.ts';
import { type ImportActs, importActs } from './import-acts.ts';
import type { Stage } from './import-stage.ts';
import { readInWorker } from './read-in-worker.ts';
import { rememberedMapping, rememberMapping } from './remembered-mapping.ts';

/** An import and what can be done with it. It is kept beside the pages: a look at another page loses nothing. */
export interface Import {
  readonly stage: Stage;
  readonly acts: ImportActs;
}

export function useImport(
  { db, settings, takeBack }: Pick<Workspace, 'db' | 'settings' | 'takeBack'>,
  events: readonly JejaringEvent[],
): Import {
  const { phoneCountry } = settings;
  const { t } = useVoice();
  const [stage, setStage] = useState<Stage>({ name: 'start' });
  // What acts upon it may run longer than one drawing lasts.
  const now = useRef(stage);
  const known = useRef(events);
  known.current = events;
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
        readReport: readInWorker,
        rememberedMapping,
        rememberMapping,
      }),
    [db, phoneCountry, t, takeBack],
  );
  useAskBeforeLeaving(stage);
  return { stage, acts };
}

/** The browser's own question, only where something would be lost; `preventDefault` is how it is asked for. */
function useAskBeforeLeaving(stage: Stage): void {
  const isAsked = stage.name === 'saving' || (stage.name === 'review' && stage.draft.isEdited);
  // At once with what was edited, not after it was drawn: the tab may be closed in between.
  useLayoutEffect(() => {
    if (!isAsked) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAsked]);
}
