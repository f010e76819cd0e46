import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './run-command.ts';

export interface Sample {
  readonly address: string;
  readonly html: string;
}

/** A page of tests/site-samples: its first line is a comment with the address at which it is shown. */
export async function readSample(name: string): Promise<Sample> {
  const html = await readFile(path.join(root, 'tests/site-samples', `${name}.html`), 'utf8');
  const address = /^<!-- (https:\S+) -->/.exec(html)?.[1];
  if (!address) throw new Error(`tests/site-samples/${name}.html must begin with its address in a comment.`);
  return { address, html };
}
