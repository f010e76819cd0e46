import { build } from 'wxt';
import { root } from './run-command.ts';

/** `node tests/tasks/build.ts [chrome] [firefox]`: builds what the tests look at into `.output/`; both when none is named. */
const named = process.argv.slice(2);
for (const browser of named.length > 0 ? named : ['chrome', 'firefox']) {
  await build({ root, browser, manifestVersion: 3 });
}
