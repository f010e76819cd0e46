import { useEffect, useState } from 'preact/hooks';
import { watchBackupState } from '../../../lib/browser/backup-state.ts';
import type { BackupState } from '../../../lib/model/backup-state.ts';

/** What is known of backups; undefined until it is read. */
export function useBackupState(): BackupState | undefined {
  const [state, setState] = useState<BackupState>();
  useEffect(() => watchBackupState(setState), []);
  return state;
}
