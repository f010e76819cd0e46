import { backupFormat } from '../../model/backup.ts';

/** The first bytes of an encrypted backup; the version of its header follows. */
export const magic = 'JEJARING';

const beginning = (file: string | Uint8Array): string =>
  typeof file === 'string' ? file.slice(0, 200) : new TextDecoder().decode(file.subarray(0, 200));

/** Whether a file is one of our backups, encrypted or not, by how it begins. It may be damaged all the same. */
export const isBackup = (file: string | Uint8Array): boolean =>
  isEncryptedBackup(file) || plain.test(beginning(file));

const plain = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${backupFormat}"`);

/** Whether a passphrase is needed before it can be read. */
export const isEncryptedBackup = (file: string | Uint8Array): boolean =>
  new RegExp(`^${magic}[\\x01-\\x1F]`).test(beginning(file));
