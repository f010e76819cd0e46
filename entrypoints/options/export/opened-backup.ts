import type { BackupContent } from '../../../lib/exchange/backup/backup-content.ts';
import { isEncryptedBackup } from '../../../lib/exchange/backup/detect.ts';
import { decryptBackup } from '../../../lib/exchange/backup/encryption.ts';
import { readBackup } from '../../../lib/exchange/backup/read-backup.ts';
import { UnreadableBackup } from '../../../lib/exchange/backup/unreadable-backup.ts';
import type { Running } from '../../../lib/store/bulk.ts';

/** More than a million contacts: what no memory would hold twice. */
const mostBytes = 1_000_000_000;

/** A backup that has been read and checked, before anything is done with it. */
export interface OpenedBackup {
  readonly createdAt: string;
  readonly content: BackupContent;
}

/** Reads a backup file. Throws `UnreadableBackup`, `GoneFile` where it cannot be read any more, the signal's reason. */
export async function openBackup(
  file: Blob,
  passphrase: string | undefined,
  { onProgress, signal }: Running = {},
): Promise<OpenedBackup> {
  if (file.size > mostBytes) throw new UnreadableBackup('not-a-backup');
  const bytes = await file.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    (cause: unknown) => {
      throw new GoneFile('the file is gone', { cause });
    },
  );
  if (isEncryptedBackup(bytes) && passphrase === undefined) throw new UnreadableBackup('encrypted');
  const text = isEncryptedBackup(bytes)
    ? await decryptBackup(bytes, passphrase ?? '')
    : new TextDecoder().decode(bytes);
  const { createdAt, content } = await readBackup(text, {
    signal,
    onProgress: (done, total) => onProgress?.(done / Math.max(1, total)),
  });
  return { createdAt, content };
}

/** A file that is not there any more, or has changed since it was chosen. */
export class GoneFile extends Error {
  override readonly name = 'GoneFile';
}
