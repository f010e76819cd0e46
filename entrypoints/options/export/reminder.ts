import type { BackupState } from '../../../lib/model/backup-state.ts';
import type { Settings } from '../../../lib/model/settings.ts';

const dayLength = 86_400_000;
/** One that was closed does not come back sooner. */
const quietDays = 7;

interface Known {
  readonly settings: Settings;
  readonly state: BackupState;
  /** ISO instant of the first thing that was ever saved; undefined: nothing was. */
  readonly beganAt: string | undefined;
  readonly now: Date;
}

/** Whether to remind of a backup: the last one, or the beginning where there is none, is longer ago than was chosen. */
export function isReminded({ settings, state, beganAt, now }: Known): boolean {
  const { backupReminder = '30' } = settings;
  const since = state.lastBackupAt ?? beganAt;
  if (backupReminder === 'never' || since === undefined) return false;
  const daysSince = (instant: string): number => (now.getTime() - Date.parse(instant)) / dayLength;
  if (state.remindedAt !== undefined && daysSince(state.remindedAt) < quietDays) return false;
  return daysSince(since) > Number(backupReminder);
}
