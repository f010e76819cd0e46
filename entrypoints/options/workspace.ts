import type { ToastMessage } from '../../components/toast.tsx';
import type { MessageKey } from '../../lib/i18n/en.ts';
import { failureSentence } from '../../lib/i18n/failure.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { HistoryEntry } from '../../lib/model/history.ts';
import type { Language, Settings } from '../../lib/model/settings.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { undo } from '../../lib/store/undo.ts';

interface WorkspaceActs {
  /** Does something to the store and says so, with Undo; a failure is said too and changes nothing. Gives the sentence of the failure. */
  readonly act: (work: () => Promise<HistoryEntry | undefined>, done: string) => Promise<string | undefined>;
  readonly takeBack: (entryId: string) => Promise<void>;
  readonly say: (text: string) => void;
}

/** What every page of the workspace is given. */
export interface Workspace extends WorkspaceActs {
  readonly db: JejaringDatabase;
  readonly settings: Settings;
}

interface Surroundings {
  readonly db: JejaringDatabase;
  readonly settings: Settings;
  readonly language: Language;
  readonly t: Translate;
  readonly say: (message: ToastMessage) => void;
}

export function workspaceActs({ db, t, say }: Surroundings): WorkspaceActs {
  const sayFailure = (error: unknown): string => {
    const text = `${t('error.title')}. ${failureSentence(error, t)}`;
    say({ text, failed: true });
    return text;
  };
  const takeBack = async (entryId: string) => {
    try {
      const { skipped } = await undo(db, entryId);
      const key: MessageKey = skipped > 0 ? 'list.undoneSkipped' : 'list.undone';
      say({ text: t(key, { count: skipped }) });
    } catch (error) {
      sayFailure(error);
    }
  };
  return {
    takeBack,
    say: text => say({ text }),
    act: async (work, done) => {
      try {
        const entry = await work();
        say({ text: done, onUndo: entry && (() => void takeBack(entry.id)) });
        return undefined;
      } catch (error) {
        return sayFailure(error);
      }
    },
  };
}
