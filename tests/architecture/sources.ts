import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The checkout's root. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Every file below a folder of the root, as `lib/model/person.ts`, sorted; nothing where the folder is missing. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && ending.test(entry.name))
      .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

/** All that is shipped. */
export const shipped = (): string[] =>
  ['entrypoints', 'components', 'lib']
    .flatMap(folder => filesBelow(folder, /\.tsx?$/))
    .filter(file => !file.startsWith('lib/cli'));
