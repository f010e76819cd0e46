import { Inflate } from 'fflate';
import { UnreadableFile } from './unreadable-file.ts';

interface ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Of the local header. */
  readonly at: number;
}

/** The files of a zip by name (APPNOTE 4.3.12, 4.3.16); no zip64, which no report needs. */
export type Zip = ReadonlyMap<string, ZipEntry>;

const damaged = (): never => {
  throw new UnreadableFile('damaged');
};

/** @throws UnreadableFile where the list of files is missing, as after a cut */
export function zipOf(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of at most 65,535 bytes may follow the record that ends the file.
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < first) damaged();
  const files = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    files.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** Little enough that what one piece of packed bytes can become, 1,032 times as much, is little too. */
const piece = 16_384;

/**
 * One file of a zip, never more than the size that it declares: look at that before you ask.
 * @throws UnreadableFile
 */
export function unzipped(bytes: Uint8Array, { method, packed, size, at }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) damaged();
  if (method === 0) return content.length === size ? content : damaged();
  if (method !== 8) damaged();
  return inflated(content, size);
}

function inflated(content: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate(chunk => {
    if (length + chunk.length > size) throw new UnreadableFile('too-large');
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < content.length; from += piece) {
      const to = from + piece;
      inflate.push(content.subarray(from, to), to >= content.length);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged');
  }
  return length === size ? out : damaged();
}
