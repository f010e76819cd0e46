import { isEncryptedBackup } from '../exchange/backup/detect.ts';
import { decryptBackup } from '../exchange/backup/encryption.ts';
import { type Backup, readBackup } from '../exchange/backup/read-backup.ts';
import type { UnreadableBackup } from '../exchange/backup/unreadable-backup.ts';

/** Where the passphrase of an encrypted backup is looked for: what is typed as an option, others on the machine can see. */
const passphraseName = 'JEJARING_PASSPHRASE';

/** @throws UnreadableBackup, also where it is encrypted and no passphrase is given */
export async function readBackupBytes(bytes: Uint8Array): Promise<Backup> {
  const passphrase = process.env[passphraseName];
  const isOpen = !isEncryptedBackup(bytes) || passphrase === undefined;
  return await readBackup(isOpen ? new TextDecoder().decode(bytes) : await decryptBackup(bytes, passphrase));
}

/** Why a backup cannot be read, and what to do: `"a.json" cannot be read: it is encrypted …`. */
export function unreadableSentence({ kind, message }: UnreadableBackup, file: string): string {
  const advice = kind === 'encrypted' ? ` Put it into the environment variable ${passphraseName}.` : '';
  return message.replace(/^The backup/, () => `"${file}"`) + advice;
}
