import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

/** The checkout's root, wherever the task was started. */
export const root = path.resolve(import.meta.dirname, '../..');
/** Where steps leave their logs, reports and traces; not kept in git. */
export const results = path.join(root, 'tests/.results');

const running = new Set<ChildProcess>();

export interface CommandResult {
  readonly ok: boolean;
  /** Standard output and error in the order they came. */
  readonly output: string;
}

/** Runs a program of node_modules/.bin or of PATH to its end, and keeps all it says, also in `tests/.results/<log>.log`. */
export function runCommand(
  log: string,
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  mkdirSync(results, { recursive: true });
  const file = createWriteStream(path.join(results, `${log}.log`));
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: withOwnPrograms(), FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a browser which it started ends with it.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  running.add(child);
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk;
    file.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise(resolve => {
    const end = (ok: boolean, last = ''): void => {
      running.delete(child);
      file.end(last);
      resolve({ ok, output: output + last });
    };
    child.on('error', error => end(false, `${program} could not be started: ${error.message}\n`));
    child.on('close', code => end(code === 0));
  });
}

const withOwnPrograms = (): string =>
  [path.join(root, 'node_modules/.bin'), path.dirname(process.execPath), process.env.PATH].join(
    path.delimiter,
  );

/** Ends every command that still runs, with all that it started. */
export function stopCommands(): void {
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
