import { once } from 'node:events';

/** What a command says. */
export interface CommandOutput {
  /** For the standard output, one after the other. */
  readonly parts: Iterable<string | Uint8Array>;
  /** Lines for the standard error. */
  readonly told?: readonly string[];
}

/** Writes it, no faster than it is taken: a file of 100,000 contacts is never held twice. */
export async function say({ parts, told = [] }: CommandOutput): Promise<void> {
  for (const line of told) process.stderr.write(`${line}\n`);
  const { stdout } = process;
  // Whoever reads may have enough: `| head`.
  stdout.on('error', () => process.exit());
  for (const part of parts) if (!stdout.write(part)) await once(stdout, 'drain');
}
