import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { zip } from 'wxt';
import { root } from './run-command.ts';

/**
 * `npm run zip`: the packages for the stores, in `.output/`, each with its SHA-256.
 * `--twice` builds all of them a second time and fails where a byte differs.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { twice: { type: 'boolean', default: false } } });
  const output = path.join(root, '.output');
  await mkdir(output, { recursive: true });
  const hashes = await makePackages(output);
  for (const [name, hash] of hashes) console.log(`${hash}  .output/${name}`);
  if (!values.twice) return;
  for (const [name, hash] of await makePackages(undefined)) {
    if (hashes.get(name) !== hash)
      throw new Error(
        `${name} differs from one build to the next: find what puts time, order or a path into it.`,
      );
  }
  console.log('A second build gave the same bytes.');
}

/** Builds in a folder of its own, so that a test which uses `.output/chrome-mv3` is not disturbed. */
async function makePackages(output: string | undefined): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jejaring-packages-'));
  const hashes = new Map<string, string>();
  try {
    for (const browser of ['chrome', 'firefox']) {
      // Firefox's reviewers ask for the sources of what was bundled.
      const files = await zip({
        root,
        outDir: folder,
        browser,
        manifestVersion: 3,
        zip: { zipSources: browser === 'firefox', excludeSources },
      });
      for (const file of files) {
        hashes.set(
          path.basename(file),
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        );
        if (output) await copyFile(file, path.join(output, path.basename(file)));
      }
    }
    // Edge takes what Chrome takes; its store wants a name of its own.
    for (const [name, hash] of hashes) {
      const edge = name.replace('-chrome.', '-edge.');
      if (edge === name) continue;
      hashes.set(edge, hash);
      if (output) await copyFile(path.join(output, name), path.join(output, edge));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return hashes;
}

const excludeSources = ['demo/**', 'tests/.results/**', '**/*.log', 'stats.html'];

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
