import { readFileSync } from 'node:fs';
import { expectationOf } from '../sites/expectation.ts';

/**
 * `node tests/tasks/expect.ts FILE.html` prints what is read from a fixture, in the form that its .json file has. Read it
 * field by field before you save it: nothing writes it for you.
 */
const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Write: node tests/tasks/expect.ts FILE.html\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(expectationOf(readFileSync(file, 'utf8')), null, 2)}\n`);
}
