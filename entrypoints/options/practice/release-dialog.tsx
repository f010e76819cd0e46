import { useId, useState } from 'preact/hooks';
import { GrowingInput } from '../../../components/growing-input.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { PracticeDialog } from './practice-dialog.tsx';
import { usePromiseActs } from './promise-acts.ts';

interface ReleaseDialogProps {
  readonly workspace: Workspace;
  readonly promise: Commitment;
  /**
   * When it is closed: `released` with whether an apology is to be written, which is the caller's to open, or undefined where nothing
   * was done.
   */
  readonly onDone: (released: { readonly reason: string; readonly writes: boolean } | undefined) => void;
}

/** Releases a promise with a reason; mine is followed by a message that says so, theirs is let go. */
export function ReleaseDialog({ workspace, promise, onDone }: ReleaseDialogProps) {
  const { t } = useVoice();
  const today = useToday();
  const { release } = usePromiseActs(workspace, today);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string>();
  const id = useId();
  const isMine = promise.whose === 'mine';
  const end = async (writes: boolean) => {
    const words = reason.trim();
    if (isMine && words === '') return setFailure(t('promise.reasonNeeded'));
    const sentence = await release(promise, words);
    if (sentence === undefined) onDone({ reason: words, writes });
    else setFailure(sentence);
  };
  return (
    <PracticeDialog
      title={t(isMine ? 'promise.releaseMine' : 'promise.releaseTheirs')}
      onClose={() => onDone(undefined)}
    >
      <SavingForm onSave={() => end(isMine)}>
        <div class="practice-body release">
          <p dir="auto">{promise.text}</p>
          {isMine && <p class="soft">{t('promise.releaseAdvice')}</p>}
          <label for={id}>{t('promise.reason')}</label>
          <GrowingInput
            id={id}
            data-first
            class="input"
            autocomplete="off"
            dir="auto"
            maxLength={500}
            placeholder={t('promise.reasonHint')}
            value={reason}
            onInput={text => {
              setReason(text);
              setFailure(undefined);
            }}
          />
        </div>
        <footer class="practice-foot">
          <p class="failed" role="alert">
            {failure}
          </p>
          {isMine && (
            <button type="button" class="button" onClick={() => void end(false)}>
              {t('promise.release')}
            </button>
          )}
          <button type="submit" class="button primary">
            {t(isMine ? 'promise.releaseAndWrite' : 'promise.release')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}
