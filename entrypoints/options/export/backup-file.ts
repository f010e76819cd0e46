import { encryptBackup } from '../../../lib/exchange/backup/encryption.ts';
import { backupFileName, writeBackup } from '../../../lib/exchange/backup/write-backup.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { storedContent } from '../../../lib/store/backup-content.ts';
import type { Running } from '../../../lib/store/bulk.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import type { WrittenFile } from './export-order.ts';

export interface BackupOrder {
  readonly settings: Settings;
  readonly appVersion: string;
  /** Absent: anybody can read the file. */
  readonly passphrase?: string | undefined;
}

/** A backup of everything that is stored now. Throws what the store throws, the signal's reason. */
export async function backupFile(
  db: JejaringDatabase,
  { settings, appVersion, passphrase }: BackupOrder,
  { onProgress, signal }: Running = {},
): Promise<WrittenFile> {
  const now = new Date();
  const content = await storedContent(db, { signal, onProgress: share => onProgress?.(share * 0.4) });
  const parts = await writeBackup(
    { ...content, settings },
    {
      createdAt: now.toISOString(),
      appVersion,
      signal,
      onProgress: (done, total) => onProgress?.(0.4 + (0.5 * done) / Math.max(1, total)),
    },
  );
  const isEncrypted = passphrase !== undefined && passphrase !== '';
  const file = isEncrypted
    ? new Blob([await encryptBackup(parts, passphrase)], { type: 'application/octet-stream' })
    : new Blob(parts, { type: 'application/json' });
  signal?.throwIfAborted();
  return { file, name: backupFileName(now, isEncrypted) };
}
