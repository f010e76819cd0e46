import { describe, expect, test } from 'vitest';
import { isBackup, isEncryptedBackup } from '../../../lib/exchange/backup/detect.ts';
import { decryptBackup, encryptBackup } from '../../../lib/exchange/backup/encryption.ts';
import { readBackup } from '../../../lib/exchange/backup/read-backup.ts';
import { writeBackup } from '../../../lib/exchange/backup/write-backup.ts';
import { at, contact, content } from './backup-content.ts';

const passphrase = 'kopi tubruk é pagi';
const parts = await writeBackup(content({ contacts: [contact({ note: 'rahasia 🚀' })] }), {
  createdAt: at,
  appVersion: '0.4.0',
});
const file = await encryptBackup(parts, passphrase);

const refusal = (bytes: Uint8Array, phrase = passphrase): Promise<string> =>
  decryptBackup(bytes, phrase).then(
    () => 'read',
    error => error.kind,
  );
/** The file with one byte changed. */
const changed = (index: number, byte?: number): Uint8Array => {
  const copy = file.slice();
  copy[index] = byte ?? (copy[index] ?? 0) ^ 1;
  return copy;
};

describe('an encrypted backup', () => {
  test('comes back with its passphrase, typed in either form of its accents', async () => {
    expect(await decryptBackup(file, passphrase)).toBe(parts.join(''));
    expect(await decryptBackup(file, passphrase.normalize('NFD'))).toBe(parts.join(''));
    const { content: read } = await readBackup(await decryptBackup(file, passphrase));
    expect(read.contacts).toEqual([contact({ note: 'rahasia 🚀' })]);
  });

  test('tells nothing, and is another one each time', async () => {
    const text = new TextDecoder('latin1').decode(file);
    expect(text.slice(8)).not.toMatch(/rahasia|contacts|jejaring/i);
    const again = await encryptBackup(parts, passphrase);
    expect(again.length).toBe(file.length);
    expect(again.slice(13, 41)).not.toEqual(file.slice(13, 41));
  });

  test('is known as one before it is opened', async () => {
    expect(isBackup(file)).toBe(true);
    expect(isEncryptedBackup(file)).toBe(true);
    await expect(readBackup(new TextDecoder().decode(file))).rejects.toMatchObject({ kind: 'encrypted' });
  });

  test.each<[string, () => Promise<string>, string]>([
    ['another passphrase', () => refusal(file, 'kopi tubruk'), 'wrong-passphrase'],
    ['no passphrase', () => refusal(file, ''), 'wrong-passphrase'],
    ['another salt', () => refusal(changed(13)), 'wrong-passphrase'],
    ['another iv', () => refusal(changed(30)), 'damaged'],
    ['a byte of the text changed', () => refusal(changed(100)), 'damaged'],
    ['its end cut off', () => refusal(file.slice(0, -1)), 'damaged'],
    ['its header cut off', () => refusal(file.slice(0, 20)), 'damaged'],
    ['a newer header', () => refusal(changed(8, 2)), 'newer'],
    ['years of work asked for', () => refusal(changed(9, 0xff)), 'damaged'],
    ['another file', () => refusal(new TextEncoder().encode('Nama;Surel')), 'not-a-backup'],
  ])('with %s is refused by name', async (_, refused, kind) => {
    expect(await refused()).toBe(kind);
  });

  test('is not made with an empty passphrase', async () => {
    await expect(encryptBackup(parts, '')).rejects.toThrow(RangeError);
  });
});
