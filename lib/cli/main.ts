import { importCommand } from './import-command.ts';
import { readCommand } from './read-command.ts';

/** The command line: `read [--url URL] FILE.html`, `import FILE`. */
const commands: Readonly<Record<string, (words: readonly string[]) => Promise<string>>> = {
  read: readCommand,
  import: importCommand,
};

const [name = '', ...words] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (!command)
    throw new Error(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
  process.stdout.write(`${await command(words)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
