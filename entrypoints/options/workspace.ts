import type { ToastMessage } from '../../components/toast.tsx';
import type { MessageKey } from '../../lib/i18n/en.ts';
import { failureSentence } from '../../lib/i18n/failure.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { HistoryEntry } from '../../lib/model/history.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Running } from '../../lib/store/bulk.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { undo } from '../../lib/store/undo.ts';
import type { WorkspaceData } from './workspace-data.ts';

interface WorkspaceActs {
  /**
   * Does something to the store and says so, with Undo; while it lasts it shows how far it is, with a way to stop. A failure is
   * said too and changes nothing. Gives the sentence of the failure.
   */
  readonly act: (
    work: (running: Running) => Promise<HistoryEntry | undefined>,
    done: string,
  ) => Promise<string | undefined>;
  /** Gives whether it was done: it may have failed, or been stopped. */
  readonly takeBack: (entryId: string) => Promise<boolean>;
  readonly say: (text: string) => void;
  /** Gives the sentence that it says. */
  readonly sayFailure: (error: unknown) => string;
}

/** What every page of the workspace is given. */
export interface Workspace extends WorkspaceActs {
  readonly db: JejaringDatabase;
  readonly settings: Settings;
  readonly data: WorkspaceData;
}

interface Surroundings {
  readonly db: JejaringDatabase;
  readonly t: Translate;
  readonly say: (message: ToastMessage) => void;
}

/** Work that is done sooner is not spoken of, in ms. */
const soon = 250;

export function workspaceActs({ db, t, say }: Surroundings): WorkspaceActs {
  const sayFailure = (error: unknown): string => {
    const text = `${t('error.title')}. ${failureSentence(error, t)}`;
    say({ text, failed: true });
    return text;
  };
  /** Gives what came of the work, or the sentence of its failure; a stopped one has done nothing. */
  const run = async <T>(
    label: string,
    work: (running: Running) => Promise<T>,
  ): Promise<{ readonly done: T } | { readonly failure: string }> => {
    const stop = new AbortController();
    const begun = performance.now();
    const onProgress = (share: number) => {
      if (stop.signal.aborted || performance.now() - begun < soon) return;
      say({ text: label, share, onCancel: () => stop.abort() });
    };
    try {
      return { done: await work({ onProgress, signal: stop.signal }) };
    } catch (error) {
      if (!stop.signal.aborted) return { failure: sayFailure(error) };
      const failure = t('work.stopped');
      say({ text: failure });
      return { failure };
    }
  };
  const takeBack = async (entryId: string) => {
    const result = await run(t('work.undoing'), running => undo(db, entryId, running));
    if ('failure' in result) return false;
    const { entry, skipped } = result.done;
    const key: MessageKey =
      entry === undefined ? 'list.undoneNothing' : skipped > 0 ? 'list.undoneSkipped' : 'list.undone';
    say({ text: t(key, { count: skipped }) });
    return true;
  };
  return {
    takeBack,
    say: text => say({ text }),
    sayFailure,
    act: async (work, done) => {
      const result = await run(t('work.running'), work);
      if ('failure' in result) return result.failure;
      const entry = result.done;
      say({ text: done, onUndo: entry && (() => void takeBack(entry.id)) });
      return undefined;
    },
  };
}
