import { useEffect, useRef, useState } from 'preact/hooks';
import { loadSettings, saveSettings } from '../../../lib/browser/settings.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { RestoreChoices } from '../../../lib/store/restore-backup.ts';
import type { Workspace } from '../workspace.ts';
import type { BackupPreview } from './files-messages.ts';
import { type FilesWork, filesWork, UnreadableFileChosen } from './files-work.ts';
import { takeHandedBackup } from './handed-backup.ts';

export type RestoreStage =
  /** `error`: why the file that was chosen last was not opened. */
  | { readonly name: 'start'; readonly file?: File; readonly error?: unknown }
  | { readonly name: 'reading'; readonly file: File; readonly share: number }
  | { readonly name: 'locked'; readonly file: File; readonly isWrong: boolean }
  | { readonly name: 'preview'; readonly file: File; readonly preview: BackupPreview }
  | {
      readonly name: 'done';
      readonly isChanged: boolean;
      readonly keptKeys: number;
      readonly withoutEnds: number;
    };

interface Restoring {
  readonly stage: RestoreStage;
  readonly open: (file: File, passphrase?: string) => Promise<void>;
  readonly restore: (choices: RestoreChoices) => Promise<void>;
  readonly startAgain: () => void;
}

interface OpenedWork {
  readonly files: FilesWork;
  isRestoring: boolean;
}

/**
 * A backup from its file to the store. What it holds stays in the worker, which is ended with the page, or when it has restored. One
 * handed over is opened at once.
 */
export function useRestoring({ act }: Pick<Workspace, 'act'>, done: string): Restoring {
  const [stage, setStage] = useState<RestoreStage>({ name: 'start' });
  const work = useRef<OpenedWork>(undefined);
  const leave = () => {
    // What is being restored goes on without the page; its message tells the end of it, and can stop it.
    if (!work.current?.isRestoring) work.current?.files.end();
    work.current = undefined;
  };
  const open = async (file: File, passphrase?: string) => {
    leave();
    const own = { files: filesWork(), isRestoring: false };
    work.current = own;
    const show = (next: RestoreStage) => {
      if (work.current === own) setStage(next);
    };
    show({ name: 'reading', file, share: 0 });
    try {
      const { preview } = await own.files.ask({ kind: 'open', file, passphrase }, 'opened', {
        onProgress: share => show({ name: 'reading', file, share }),
      });
      show({ name: 'preview', file, preview });
    } catch (error) {
      const unreadable = error instanceof UnreadableFileChosen ? error : new UnreadableFileChosen('damaged');
      const { reason } = unreadable;
      if (reason === 'encrypted' || reason === 'wrong-passphrase')
        show({ name: 'locked', file, isWrong: reason === 'wrong-passphrase' });
      else show({ name: 'start', file, error });
    }
  };

  useEffect(() => {
    const handed = takeHandedBackup();
    if (handed) void open(handed);
    return leave;
  }, []);

  const restore = async (choices: RestoreChoices) => {
    const own = work.current;
    if (stage.name !== 'preview' || !own || own.isRestoring) return;
    const { file, preview } = stage;
    own.isRestoring = true;
    const failure = await act(async running => {
      const { entry, keptKeys, withoutEnds } = await own.files.ask(
        { kind: 'restore', choices, label: file.name },
        'restored',
        running,
      );
      if (preview.settings) await saveSettings(settingsAfter(await loadSettings(), preview.settings));
      if (work.current === own)
        setStage({ name: 'done', isChanged: entry !== undefined, keptKeys, withoutEnds });
      return entry;
    }, done);
    own.isRestoring = false;
    // After a failure the page keeps the backup for another try.
    if (failure === undefined || work.current !== own) own.files.end();
  };

  const startAgain = () => {
    leave();
    setStage({ name: 'start' });
  };
  return { stage, open, restore, startAgain };
}

/** What was chosen here stays; the automatic backup needs a permission that no file can give. */
const settingsAfter = (here: Settings, { automaticBackup, ...there }: Settings): Settings => ({
  ...there,
  ...here,
});
