import { mixedText } from './mixed-text.ts';
import { UnreadableFile, type UnreadableKind } from './unreadable-file.ts';

/** A report of 100,000 rows has about 15 MB. */
export const mostBytes = 100_000_000;

/** The first bytes of files that are no text; a dot stands for any byte. */
const signatures: readonly (readonly [UnreadableKind, string])[] = [
  ['image', '\x89PNG'],
  ['image', '\xFF\xD8\xFF'],
  ['image', 'GIF8'],
  ['image', 'RIFF....WEBP'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', '....ftyp'],
  ['pdf', '%PDF-'],
  ['archive', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['archive', '\x1F\x8B'],
  ['archive', '7z\xBC\xAF'],
  ['archive', 'Rar!'],
  ['old-excel', '\xD0\xCF\x11\xE0'],
];

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  bytes.length >= signature.length &&
  [...signature].every((byte, at) => byte === '.' || bytes[at] === byte.charCodeAt(0));

/**
 * The text of a file: UTF-16 or UTF-8 by its byte order mark, UTF-16 without one by its NUL bytes, else UTF-8, and
 * windows-1252 what is no UTF-8. Stray NUL bytes are left out.
 * @throws UnreadableFile for what is no text, whatever the file is called
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (bytes.length > mostBytes) throw new UnreadableFile('too-large');
  const [kind] = signatures.find(([, signature]) => startsWith(bytes, signature)) ?? [];
  if (kind) throw new UnreadableFile(kind);
  const text = wholeText(bytes).replaceAll('\0', '');
  if (isBinary(text)) throw new UnreadableFile('binary');
  if (text.trim() === '') throw new UnreadableFile('empty');
  return text;
}

function wholeText(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    // `stream`: a file that was cut in the middle of a letter is UTF-8 nevertheless.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return mixedText(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4000);
  const nul = [0, 0];
  for (let at = 0; at < start.length; at++) if (start[at] === 0) nul[at % 2] = (nul[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nul;
  // Latin letters in UTF-16 have a NUL in every second place.
  if (odd * 5 > start.length && even * 4 < odd) return 'utf-16le';
  if (even * 5 > start.length && odd * 4 < even) return 'utf-16be';
  return undefined;
}

/** Control characters, unassigned places of windows-1252 among them, are rare in a text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4000);
  const odd = start.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return odd * 20 > start.length;
}
