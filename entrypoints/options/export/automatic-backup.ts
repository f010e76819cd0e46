import { downloadByItself, mayDownloadByItself } from '../../../lib/browser/automatic-download.ts';
import { loadBackupState, noteBackup } from '../../../lib/browser/backup-state.ts';
import { loadSettings } from '../../../lib/browser/settings.ts';
import type { BackupState } from '../../../lib/model/backup-state.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { hasMoreThan } from '../../../lib/store/has-more-than.ts';

const hour = 3_600_000;
/** An hour less than the period: an alarm that rings a little early is not put off to the next one. */
const periods = { daily: 23 * hour, weekly: (7 * 24 - 1) * hour } as const;

/** Whether the automatic backup is switched on and its time has come. */
export function isDue(
  { automaticBackup }: Settings,
  { automaticAt }: BackupState,
  now = Date.now(),
): boolean {
  if (!automaticBackup) return false;
  return automaticAt === undefined || now - Date.parse(automaticAt) >= periods[automaticBackup];
}

/** Makes a backup and hands its address over; the address lasts until `use` is done. */
export type MakeBackup = (
  settings: Settings,
  use: (url: string, name: string) => Promise<void>,
) => Promise<void>;

/**
 * Writes the automatic backup where it is due, from whichever page or worker comes first. What went wrong is noted, and told in
 * the workspace; there is never a question.
 */
export async function automaticBackup(db: JejaringDatabase, make: MakeBackup): Promise<void> {
  await navigator.locks.request('automatic-backup', { ifAvailable: true }, async lock => {
    const settings = await loadSettings();
    if (!lock || !isDue(settings, await loadBackupState())) return;
    const now = new Date().toISOString();
    try {
      // An empty one would stand in the place of what there was.
      if (!(await hasMoreThan(db.contacts, 0)) && !(await hasMoreThan(db.events, 0))) return;
      if (!(await mayDownloadByItself())) throw new Error('permission');
      await make(settings, downloadByItself);
      await noteBackup({ lastBackupAt: now, automaticAt: now, failedAt: undefined, failure: undefined });
    } catch (error) {
      await noteBackup({ failedAt: now, failure: error instanceof Error ? error.message : String(error) });
    }
  });
}
