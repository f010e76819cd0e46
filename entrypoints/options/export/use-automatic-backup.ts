import { useEffect } from 'preact/hooks';
import { appVersion } from '../../../lib/browser/pages.ts';
import type { BackupState } from '../../../lib/model/backup-state.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { automaticBackup, isDue } from './automatic-backup.ts';
import { fileFromWorker } from './files-work.ts';

const betweenTries = 3_600_000;

/** Writes the automatic backup from the workspace where its time has come and the background could not do it. */
export function useAutomaticBackup(
  db: JejaringDatabase,
  settings: Settings,
  state: BackupState | undefined,
): void {
  // One that failed is not tried again at once: the disk is still full.
  const hasJustFailed =
    state?.failedAt !== undefined && Date.now() - Date.parse(state.failedAt) < betweenTries;
  const isWanted = state !== undefined && !hasJustFailed && isDue(settings, state);
  useEffect(() => {
    if (!isWanted) return;
    void automaticBackup(db, async (chosen, use) => {
      const order = { settings: chosen, appVersion: appVersion() };
      const { file, name } = await fileFromWorker({ kind: 'backup', order }, {});
      const url = URL.createObjectURL(file);
      await use(url, name).finally(() => URL.revokeObjectURL(url));
    });
  }, [db, isWanted]);
}
