import { type CommandOutput, say } from './command-output.ts';

type Command = (words: readonly string[]) => Promise<string | CommandOutput>;

/**
 * The command line: `read [--url URL] FILE.html`, `import FILE`, `convert --from FORMAT --to FORMAT FILE`,
 * `due --today DAY BACKUP.json [review]`. Each brings only what it needs: a whole browser's DOM is read in for `read` alone.
 */
const commands: Readonly<Record<string, Command>> = {
  read: async words => (await import('./read-command.ts')).readCommand(words),
  import: async words => (await import('./import-command.ts')).importCommand(words),
  convert: async words => (await import('./convert-command.ts')).convertCommand(words),
  due: async words => (await import('./due-command.ts')).dueCommand(words),
};

const [name = '', ...words] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (!command)
    throw new Error(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
  const output = await command(words);
  await say(typeof output === 'string' ? { parts: [`${output}\n`] } : output);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
