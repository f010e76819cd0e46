import './backup-reminder.css';
import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { noteBackup } from '../../../lib/browser/backup-state.ts';
import { beginningOf } from '../../../lib/store/queries.ts';
import { addressOf, type Place } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { isReminded } from './reminder.ts';
import { useAutomaticBackup } from './use-automatic-backup.ts';
import { useBackupState } from './use-backup-state.ts';

interface BackupReminderProps {
  readonly workspace: Workspace;
  readonly place: Place;
}

/** A line above the page: that the last backup is old, or that the automatic one failed. Quiet, and closed for a week. */
export function BackupReminder({ workspace: { db, settings, data }, place }: BackupReminderProps) {
  const { t, day } = useVoice();
  const state = useBackupState();
  const [beganAt, setBeganAt] = useState<string>();
  const hasRecords = data.contacts.length > 0 || data.events.length > 0;
  useEffect(() => {
    // Where the store cannot be read, the page says so itself.
    if (hasRecords) void beginningOf(db).then(setBeganAt, () => undefined);
  }, [db, hasRecords]);
  useAutomaticBackup(db, settings, state);
  // There is where it is made; an import under way needs its place.
  if (!state || !hasRecords || place === 'export' || place === 'import') return null;
  const { failedAt, failure = '', lastBackupAt } = state;
  const isAutomatic = settings.automaticBackup !== undefined;
  const close = (
    <button
      type="button"
      class="link-button"
      onClick={() =>
        void noteBackup({
          remindedAt: new Date().toISOString(),
          ...(failedAt !== undefined && { failedAt: undefined, failure: undefined }),
        })
      }
    >
      {t('backup.remind.close')}
    </button>
  );
  if (isAutomatic && failedAt !== undefined)
    return (
      <aside class="reminder" aria-label={t('files.backup')}>
        <p>
          <strong>{t('backup.failed.title', { day: day(failedAt) })}</strong>{' '}
          {failure === 'permission'
            ? t('backup.failed.permission')
            : t('backup.failed.browser', { message: failure })}
        </p>
        <a href={addressOf('settings')}>{t('nav.settings')}</a>
        {close}
      </aside>
    );
  if (!isReminded({ settings, state, beganAt, now: new Date() })) return null;
  return (
    <aside class="reminder" aria-label={t('files.backup')}>
      <p>
        <strong>
          {lastBackupAt === undefined
            ? t('backup.remind.never')
            : t('backup.remind.title', { day: day(lastBackupAt) })}
        </strong>{' '}
        {t('backup.remind.advice')}
      </p>
      <a href={addressOf('export', 'backup')}>{t('backup.make')}</a>
      {close}
    </aside>
  );
}
