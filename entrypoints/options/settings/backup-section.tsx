import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import {
  askToDownloadByItself,
  canDownloadByItself,
  stopDownloadingByItself,
} from '../../../lib/browser/automatic-download.ts';
import { noteBackup } from '../../../lib/browser/backup-state.ts';
import { automaticBackups, reminderDays, type Settings } from '../../../lib/model/settings.ts';
import { useBackupState } from '../export/use-backup-state.ts';
import { addressOf } from '../use-route.ts';
import { Choice } from './choice.tsx';

interface BackupSectionProps {
  readonly settings: Settings;
  readonly onChange: (changed: { [Name in keyof Settings]?: string }) => Promise<void>;
}

/** When to be reminded of a backup, and the one that is made by itself. */
export function BackupSection({ settings, onChange }: BackupSectionProps) {
  const { t, day } = useVoice();
  const state = useBackupState();
  const [isRefused, setIsRefused] = useState(false);
  const switchAutomatic = async (often: string) => {
    setIsRefused(false);
    // First of all, while the click still counts as one.
    if (often !== '' && !(await askToDownloadByItself())) {
      setIsRefused(true);
      return;
    }
    await noteBackup({ failedAt: undefined, failure: undefined });
    await onChange({ automaticBackup: often });
    if (often === '') await stopDownloadingByItself();
  };
  return (
    <section>
      <h2>{t('settings.backup')}</h2>
      <p class="soft">
        {state &&
          (state.lastBackupAt === undefined
            ? t('backup.never')
            : t('backup.last', { day: day(state.lastBackupAt) }))}{' '}
        <a href={addressOf('export', 'backup')}>{t('settings.toBackup')}</a>
      </p>
      <Choice
        id="backup-reminder"
        label={t('settings.reminder')}
        value={settings.backupReminder ?? '30'}
        options={reminderDays.map(days => [days, t(`settings.reminder.${days}`)] as const)}
        onChange={value => void onChange({ backupReminder: value })}
      />
      {canDownloadByItself() && (
        <Choice
          // Drawn anew where the browser said no: the choice is then what it was.
          key={String(isRefused)}
          id="automatic-backup"
          label={t('settings.automatic')}
          hint={t('settings.automatic.hint')}
          value={settings.automaticBackup}
          options={[
            ['', t('settings.automatic.off')],
            ...automaticBackups.map(often => [often, t(`settings.automatic.${often}`)] as const),
          ]}
          onChange={value => void switchAutomatic(value)}
        />
      )}
      {isRefused && <p role="alert">{t('settings.automatic.refused')}</p>}
    </section>
  );
}
