import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './run-command.ts';
import { siteScaffold } from './site-scaffold.ts';

/** `npm run new-site NAME`: the source, a fixture and its expectation of a new site surface, and its place in the list. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name] = positionals;
  if (!name) throw new Error('Write: npm run new-site NAME, for example npm run new-site luma-event');
  const sites = await readFile(path.join(root, 'lib/sites/sites.ts'), 'utf8');
  const files = siteScaffold(name, sites);
  for (const file of files.keys()) {
    if (file !== 'lib/sites/sites.ts' && existsSync(path.join(root, file)))
      throw new Error(`${file} is there already.`);
  }
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
    console.log(file);
  }
  console.log(`
Now put a page with invented people into tests/sites/${name}/ (its address in the first line), let
\`node tests/tasks/expect.ts tests/sites/${name}/example.html\` print what is read, and check that against the page.`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
