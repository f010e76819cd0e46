import { runCommand } from './run-command.ts';

/** Builds the extension for Chromium without a word, unless it fails: then throws with all that was said. */
export async function quietBuild(): Promise<void> {
  const { ok, output } = await runCommand('build', ['node', 'tests/tasks/build.ts', 'chrome']);
  if (!ok) throw new Error(`${output}\nThe extension could not be built.`);
}
