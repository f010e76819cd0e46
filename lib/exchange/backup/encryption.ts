import { isEncryptedBackup, magic } from './detect.ts';
import { bytesOfParts } from './part-bytes.ts';
import { UnreadableBackup } from './unreadable-backup.ts';

/** PBKDF2-HMAC-SHA-256 as OWASP asks for it (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;
/** A file that asks for more would keep the machine busy for minutes. */
const mostIterations = 5_000_000;

/** The header: magic, version, iterations (4 bytes, big-endian), salt, iv, check of the key. The encrypted text follows. */
const version = 1;
const at = { version: 8, iterations: 9, salt: 13, iv: 29, check: 41, end: 49 } as const;

/**
 * A backup encrypted with AES-256-GCM, the key derived from the passphrase; salt and iv are new each time, and the header is
 * authenticated too. There is no way back without the passphrase, which must not be empty.
 */
export async function encryptBackup(
  parts: readonly string[],
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  if (passphrase === '') throw new RangeError('a passphrase must not be empty');
  const header = new Uint8Array(at.end);
  header.set(new TextEncoder().encode(magic));
  header[at.version] = version;
  new DataView(header.buffer).setUint32(at.iterations, iterations);
  crypto.getRandomValues(header.subarray(at.salt, at.check));
  const { key, check } = await derived(passphrase, header);
  header.set(check, at.check);
  const iv = header.slice(at.iv, at.check);
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: header },
    key,
    bytesOfParts(parts),
  );
  const file = new Uint8Array(at.end + text.byteLength);
  file.set(header);
  file.set(new Uint8Array(text), at.end);
  return file;
}

/**
 * The text of an encrypted backup.
 * @throws UnreadableBackup: `wrong-passphrase`, `damaged`, `newer`, `not-a-backup`
 */
export async function decryptBackup(file: Uint8Array, passphrase: string): Promise<string> {
  if (!isEncryptedBackup(file)) throw new UnreadableBackup('not-a-backup');
  const header = file.slice(0, at.end);
  if ((header[at.version] ?? 0) > version) throw new UnreadableBackup('newer');
  if (file.length < at.end) throw new UnreadableBackup('damaged');
  const { key, check } = await derived(passphrase, header);
  if (check.some((byte, index) => byte !== header[at.check + index]))
    throw new UnreadableBackup('wrong-passphrase');
  const iv = header.slice(at.iv, at.check);
  const text = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData: header }, key, file.slice(at.end))
    .catch(() => undefined);
  if (!text) throw new UnreadableBackup('damaged');
  return new TextDecoder().decode(text);
}

interface Derived {
  readonly key: CryptoKey;
  /** Tells a wrong passphrase from a damaged file; says no more of the key than the encrypted text does. */
  readonly check: Uint8Array;
}

async function derived(passphrase: string, header: Uint8Array<ArrayBuffer>): Promise<Derived> {
  const count = new DataView(header.buffer).getUint32(at.iterations);
  if (count === 0 || count > mostIterations) throw new UnreadableBackup('damaged');
  // The same letters are written in several ways on different keyboards.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const salt = header.slice(at.salt, at.iv);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count },
    material,
    256,
  );
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const label = new TextEncoder().encode('jejaring-backup-check');
  const marked = new Uint8Array(bits.byteLength + label.length);
  marked.set(new Uint8Array(bits));
  marked.set(label, bits.byteLength);
  const digest = await crypto.subtle.digest('SHA-256', marked);
  return { key, check: new Uint8Array(digest).slice(0, at.end - at.check) };
}
