import { Zip, ZipPassThrough } from 'fflate';
import type { WritableContact } from './card-lines.ts';
import { vcardFileName } from './vcard-file-name.ts';
import { type VcardOptions, writeVcards } from './write-vcards.ts';

/** As many files as a zip of the old kind, which every program opens, can count. */
export const mostVcardFiles = 65_000;

/** The same bytes each time; the oldest day that a zip can name. */
const mtime = '1980-01-01T12:00:00';

/**
 * Each contact in a vCard file of its own, named after the person, all in one zip; in parts, for a `Blob`. At most
 * `mostVcardFiles` contacts, else `RangeError`.
 */
export function writeVcardZip(
  contacts: readonly WritableContact[],
  options: VcardOptions,
): Uint8Array<ArrayBuffer>[] {
  if (contacts.length > mostVcardFiles) throw new RangeError(`a zip holds at most ${mostVcardFiles} files`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Uint8Array(chunk));
  });
  const encoder = new TextEncoder();
  const taken = new Map<string, number>();
  for (const contact of contacts) {
    // Not compressed: a card is smaller than what the zip says of it twice.
    const file = new ZipPassThrough(vcardFileName(contact, taken));
    file.mtime = mtime;
    zip.add(file);
    file.push(encoder.encode(writeVcards([contact], options).join('')), true);
  }
  zip.end();
  return parts;
}
