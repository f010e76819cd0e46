import './care.css';
import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import { fold } from '../../../lib/identity/text.ts';
import { type ErasurePreview, erasurePreview } from '../../../lib/store/erasure-preview.ts';
import { PracticeDialog } from '../practice/practice-dialog.tsx';
import type { Workspace } from '../workspace.ts';
import { eraseEverywhere } from './erase-everywhere.ts';
import { ErasureFacts } from './erasure-facts.tsx';

interface EraseDialogProps {
  readonly workspace: Pick<Workspace, 'db' | 'say'>;
  readonly contacts: readonly { readonly id: string; readonly name: string }[];
  /** Their day has passed: the user has said so before, and nothing is to be typed. */
  readonly isExpired?: boolean;
  readonly onClose: () => void;
  readonly onErased?: () => void;
}

interface Work {
  readonly share: number;
  readonly stop: () => void;
}

/** Erases people for good: says what goes, what stays and that there is no way back, and asks for the name. */
export function EraseDialog({ workspace, contacts, isExpired = false, onClose, onErased }: EraseDialogProps) {
  const { t } = useVoice();
  const { db, say } = workspace;
  const [preview, setPreview] = useState<ErasurePreview>();
  const [looked, setLooked] = useState(0);
  const [failure, setFailure] = useState<string>();
  const [typed, setTyped] = useState('');
  const [work, setWork] = useState<Work>();
  const [first] = contacts;
  const name = first?.name ?? '';
  const word = contacts.length === 1 ? name : t('erase.word');
  const isSure = isExpired || fold(typed) === fold(word);
  useEffect(() => {
    const leave = new AbortController();
    const ids = contacts.map(({ id }) => id);
    const onProgress = (share: number) => setLooked(share);
    erasurePreview(db, ids, { signal: leave.signal, onProgress }).then(setPreview, (error: unknown) => {
      if (!leave.signal.aborted) setFailure(failureSentence(error, t));
    });
    return () => leave.abort();
  }, [db, contacts, t]);
  const erase = async () => {
    if (!preview || !isSure) return;
    const stop = new AbortController();
    const onProgress = (share: number) => setWork({ share, stop: () => stop.abort() });
    onProgress(0);
    try {
      const ids = contacts.map(({ id }) => id);
      await eraseEverywhere(db, ids, preview, { onProgress, signal: stop.signal });
      say(
        contacts.length === 1 ? t('erase.done', { name }) : t('erase.doneMany', { count: contacts.length }),
      );
      onErased?.();
      onClose();
    } catch (error) {
      setFailure(stop.signal.aborted ? t('work.stopped') : failureSentence(error, t));
    }
    setWork(undefined);
  };
  const title =
    contacts.length === 1 ? t('erase.title', { name }) : t('erase.titleMany', { count: contacts.length });
  return (
    <PracticeDialog title={title} look="erase-dialog" onClose={onClose}>
      <SavingForm onSave={erase}>
        <div class="practice-body">
          {preview ? (
            <ErasureFacts preview={preview} onLeave={onClose} />
          ) : (
            failure === undefined && (
              <ProgressLine label={t('erase.looking')} share={looked} onCancel={onClose} />
            )
          )}
          <p>{t('erase.backups')}</p>
          {!isExpired && (
            <label class="erase-word">
              <span>{t('erase.type', { word })}</span>
              <input
                class="input"
                autocomplete="off"
                dir="auto"
                data-first
                value={typed}
                onInput={event => setTyped(event.currentTarget.value)}
              />
            </label>
          )}
        </div>
        <footer class="practice-foot">
          {failure !== undefined && (
            <p role="alert" class="failed">
              {failure}
            </p>
          )}
          {work ? (
            <ProgressLine label={t('erase.working')} share={work.share} onCancel={work.stop} />
          ) : (
            <button type="submit" class="button danger" disabled={!preview || !isSure}>
              {t('erase.do')}
            </button>
          )}
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}
