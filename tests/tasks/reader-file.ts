import { existsSync } from 'node:fs';
import path from 'node:path';

/** The injected reader within a built extension, as `executeScript` takes it. Throws a sentence when it is not there. */
export function readerFile(extension: string): string {
  const found = ['reader.js', 'content-scripts/reader.js'].find(file =>
    existsSync(path.join(extension, file)),
  );
  if (!found) throw new Error(`${extension} holds no reader: is entrypoints/reader still there?`);
  return found;
}
