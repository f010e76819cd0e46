import { readFile } from 'node:fs/promises';

/** @throws Error with a sentence for the user */
export async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
