import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { noteBackup } from '../../../lib/browser/backup-state.ts';
import { appVersion } from '../../../lib/browser/pages.ts';
import { recordCounts } from '../../../lib/store/queries.ts';
import type { Workspace } from '../workspace.ts';
import { counted } from './counted.ts';
import { FilesHead } from './files-head.tsx';
import { OptionLine } from './option-line.tsx';
import { PassphraseFields } from './passphrase-fields.tsx';
import { useBackupState } from './use-backup-state.ts';
import { useFileWork } from './use-file-work.ts';

/** Everything into one file, encrypted if wanted. */
export function BackupPage({ workspace: { db, data, settings, say } }: { workspace: Workspace }) {
  const { t, day } = useVoice();
  const state = useBackupState();
  const [counts, setCounts] = useState<Awaited<ReturnType<typeof recordCounts>>>();
  // Each batch that changes something makes new data.
  useEffect(() => {
    void recordCounts(db).then(setCounts);
  }, [db, data]);
  const [isEncrypted, setIsEncrypted] = useState(false);
  const [phrase, setPhrase] = useState({ value: '', again: '' });
  const { making, failure, make } = useFileWork();
  const isReady = !isEncrypted || (phrase.value !== '' && phrase.value === phrase.again);
  const backUp = async () => {
    const name = await make({
      kind: 'backup',
      order: {
        settings,
        appVersion: appVersion(),
        passphrase: isEncrypted ? phrase.value : undefined,
      },
    });
    if (name === undefined) return;
    await noteBackup({ lastBackupAt: new Date().toISOString() });
    setPhrase({ value: '', again: '' });
    say(t('backup.done', { file: name }));
  };
  return (
    <div class="reading-page files-page">
      <FilesHead part="backup" lead={t('backup.lead')} />
      <section>
        <p>
          {state &&
            (state.lastBackupAt === undefined
              ? t('backup.never')
              : t('backup.last', { day: day(state.lastBackupAt) }))}{' '}
          {t('backup.holds', {
            what: counted(t, table => counts?.[table] ?? 0),
          })}
        </p>
        <OptionLine
          label={t('backup.encrypt')}
          hint={t(isEncrypted ? 'backup.encryptHint' : 'backup.open')}
          isChosen={isEncrypted}
          onChange={setIsEncrypted}
        />
        {isEncrypted && (
          <PassphraseFields
            value={phrase.value}
            again={phrase.again}
            onChange={(value, again) => setPhrase({ value, again })}
          />
        )}
      </section>
      <div class="files-foot">
        {failure !== undefined && (
          <p role="alert" class="failed">
            {failure}
          </p>
        )}
        {making ? (
          <ProgressLine label={t('backup.making')} share={making.share} onCancel={making.stop} />
        ) : (
          <button type="button" class="button primary" disabled={!isReady} onClick={() => void backUp()}>
            {t('backup.make')}
          </button>
        )}
      </div>
    </div>
  );
}
