import { browser } from 'wxt/browser';
import { type BackupState, backupStateSchema } from '../model/backup-state.ts';

const KEY = 'backupState';

/** What is known of backups. What cannot be read counts as never made: then one is reminded. */
export async function loadBackupState(): Promise<BackupState> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return backupStateSchema.safeParse(stored).data ?? {};
}

/** Changes some of it; undefined takes a value away. */
export async function noteBackup(change: BackupState): Promise<void> {
  const state: BackupState = { ...(await loadBackupState()), ...change };
  await browser.storage.local.set({
    [KEY]: Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)),
  });
}

/** Calls back now and whenever something of it changes. Returns the way to stop. */
export function watchBackupState(listener: (state: BackupState) => void): () => void {
  const read = () => void loadBackupState().then(listener);
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && KEY in changes) read();
  };
  read();
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
