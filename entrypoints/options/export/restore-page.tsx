import { useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import type { Workspace } from '../workspace.ts';
import { FilesHead } from './files-head.tsx';
import { UnreadableFileChosen } from './files-work.ts';
import { RestorePreview } from './restore-preview.tsx';
import { useRestoring } from './use-restoring.ts';

/** A backup back: chosen, read, looked at, restored in one batch. */
export function RestorePage({ workspace }: { workspace: Workspace }) {
  const { t } = useVoice();
  const { stage, open, restore, startAgain } = useRestoring(workspace, t('restoring.done'));
  return (
    <div class="reading-page files-page">
      <FilesHead part="restore" lead={t('restoring.lead')} />
      {stage.name === 'start' && (
        <>
          {stage.file && (
            <div role="alert">
              <Notice
                title={t('restoring.unreadable.title', { file: stage.file.name })}
                advice={sentence(stage.error, t)}
              />
            </div>
          )}
          <ChooseFile onFile={file => void open(file)} />
        </>
      )}
      {stage.name === 'reading' && (
        <ProgressLine
          label={t('restoring.reading', { file: stage.file.name })}
          share={stage.share}
          onCancel={startAgain}
        />
      )}
      {stage.name === 'locked' && (
        <Unlock
          name={stage.file.name}
          isWrong={stage.isWrong}
          onPassphrase={passphrase => void open(stage.file, passphrase)}
          onOther={startAgain}
        />
      )}
      {stage.name === 'preview' && (
        <RestorePreview
          preview={stage.preview}
          onRestore={choices => void restore(choices)}
          onOther={startAgain}
        />
      )}
      {stage.name === 'done' && (
        <section>
          <h2>{t(stage.isChanged ? 'restoring.done' : 'restoring.doneNothing')}</h2>
          {stage.keptKeys > 0 && <p>{t('restoring.keptKeys', { count: stage.keptKeys })}</p>}
          {stage.withoutEnds > 0 && <p>{t('restoring.withoutEnds', { count: stage.withoutEnds })}</p>}
          <button type="button" class="button" onClick={startAgain}>
            {t('restoring.other')}
          </button>
        </section>
      )}
    </div>
  );
}

type Say = ReturnType<typeof useVoice>['t'];

function sentence(error: unknown, t: Say): string {
  if (!(error instanceof UnreadableFileChosen)) return failureSentence(error, t);
  const { reason, place } = error;
  return t(`restoring.unreadable.${reason}`, {
    table: place?.table ?? '',
    number: (place?.index ?? 0) + 1,
    field: place?.field || t('restoring.everyField'),
  });
}

function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useVoice();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section>
      <input
        ref={input}
        type="file"
        accept=".json,.jejaring,application/json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={t('restoring.choose')}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
      <button type="button" class="button primary" onClick={() => input.current?.click()}>
        {t('restoring.choose')}
      </button>
    </section>
  );
}

interface UnlockProps {
  readonly name: string;
  readonly isWrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onOther: () => void;
}

function Unlock({ name, isWrong, onPassphrase, onOther }: UnlockProps) {
  const { t } = useVoice();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="unlock"
      onSubmit={event => {
        event.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <h2>{t('restoring.encrypted.title', { file: name })}</h2>
      <p class="soft">{t('restoring.encrypted.advice')}</p>
      <div class="passphrase">
        <label for="unlock-passphrase">{t('backup.passphrase')}</label>
        <input
          id="unlock-passphrase"
          class="input"
          type="password"
          autocomplete="off"
          value={passphrase}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'unlock-wrong' : undefined}
          onInput={event => setPassphrase(event.currentTarget.value)}
          ref={element => element?.focus()}
        />
        {isWrong && (
          <p id="unlock-wrong" role="alert" class="failed">
            {t('restoring.unreadable.wrong-passphrase')}
          </p>
        )}
      </div>
      <div class="acts">
        <button type="submit" class="button primary" disabled={passphrase === ''}>
          {t('restoring.unlock')}
        </button>
        <button type="button" class="button quiet" onClick={onOther}>
          {t('restoring.other')}
        </button>
      </div>
    </form>
  );
}
