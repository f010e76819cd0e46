import './settings.css';
import { useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { forgetAll } from '../../../lib/browser/forget.ts';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import { wipe } from '../../../lib/store/wipe.ts';
import { addressOf, go } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

/** Deletes everything. It is the one act that cannot be undone, so a word is typed for it. */
export function WipeSection({ db, say }: Pick<Workspace, 'db' | 'say'>) {
  const { t } = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<string>();
  const word = t('settings.wipe.word');
  const isConfirmed = typed.trim().toLowerCase() === word;
  const deleteAll = async () => {
    try {
      await wipe(db);
      await forgetAll();
      dialog.current?.close();
      say(t('settings.wipe.done'));
      go('contacts');
    } catch (error) {
      setFailure(failureSentence(error, t));
    }
  };
  return (
    <section>
      <h2>{t('settings.wipe')}</h2>
      <p class="soft">{t('settings.wipe.advice')}</p>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {t('settings.wipe.open')}
      </button>
      <dialog
        ref={dialog}
        class="wipe-dialog"
        aria-labelledby="wipe-title"
        onClose={() => {
          setTyped('');
          setFailure(undefined);
        }}
      >
        <form
          onSubmit={event => {
            event.preventDefault();
            if (isConfirmed) void deleteAll();
          }}
        >
          <h2 id="wipe-title">{t('settings.wipe')}</h2>
          <p>{t('settings.wipe.advice')}</p>
          <a href={addressOf('export', 'backup')}>{t('settings.wipe.backupFirst')}</a>
          <label for="wipe-word">{t('settings.wipe.type', { word })}</label>
          <input
            id="wipe-word"
            class="input"
            autocomplete="off"
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          {failure !== undefined && (
            <p role="alert" class="failed">
              {failure}
            </p>
          )}
          <div class="acts">
            <button type="submit" class="button danger" disabled={!isConfirmed}>
              {t('settings.wipe.do')}
            </button>
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t('action.cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </section>
  );
}
