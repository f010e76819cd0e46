import path from 'node:path';
import { build } from 'vite';

/** A file of this folder as one script with a global name, built as the extension's own scripts are. */
export async function bundled(file: string, name: string): Promise<string> {
  const entry = path.join(import.meta.dirname, file);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${file} could not be bundled.`);
  return chunk.code;
}
