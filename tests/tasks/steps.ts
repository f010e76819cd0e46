import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { provideBrowser } from './browsers.ts';
import { results, runCommand } from './run-command.ts';
import type { Outcome, Step } from './schedule.ts';

/** A step that passes or fails as one. */
const single =
  (name: string, ...command: readonly string[]) =>
  async (): Promise<Outcome> => {
    const { ok, output } = await runCommand(name, command);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  };

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
}

const vitest =
  (name: string, ...options: readonly string[]) =>
  async (): Promise<Outcome> => {
    const report = path.join(results, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const command = ['vitest', 'run', '--project', name, ...options, ...reporters];
    const { ok, output } = await runCommand(name, command);
    const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = await readReport<VitestReport>(report);
    return counted(ok, passed, failed, output);
  };

// By itself Vitest leaves one processor free, which is half of a small machine.
const unit = vitest('unit', '--project', 'pure', '--maxWorkers=100%');

const playwright = async (): Promise<Outcome> => {
  const report = path.join(results, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CI: '1' };
  const { ok, output } = await runCommand('e2e', ['playwright', 'test', '--reporter=list,json'], env);
  const { stats } = await readReport<PlaywrightReport>(report);
  return counted(ok, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0, output);
};

// A command that fails without a failed test (nothing found, a crash) is a failure of its own.
const counted = (ok: boolean, passed: number, failed: number, output: string): Outcome => ({
  passed,
  failed: ok ? 0 : Math.max(1, failed),
  output,
});

const readReport = async <Report>(file: string): Promise<Partial<Report>> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
};

const say = (line: string): void => console.log(`    ${line}`);

const chromium = async (): Promise<Outcome> => {
  const found = await provideBrowser('chromium', say);
  if ('missing' in found) return { passed: 0, failed: 1, output: found.missing };
  process.env.CHROMIUM = found.path;
  return { passed: 1, failed: 0, output: '' };
};

const firefox = async (): Promise<Outcome> => {
  const found = await provideBrowser('firefox', say);
  if ('missing' in found) return { passed: 0, failed: 0, output: '', skipped: found.missing };
  process.env.FIREFOX = found.path;
  return vitest('firefox')();
};

/** Everything that `npm test` does, the quick and telling steps first. */
export const steps: readonly Step[] = [
  // Always: the types of the addresses of our own pages follow the entrypoints.
  { name: 'prepare', needs: [], run: single('prepare', 'wxt', 'prepare') },
  { name: 'chromium', needs: [], run: chromium },
  { name: 'types', needs: ['prepare'], run: single('types', 'tsc', '--noEmit') },
  { name: 'lint', needs: [], run: single('lint', 'biome', 'check', '--error-on-warnings') },
  { name: 'directions', needs: ['prepare'], run: vitest('architecture') },
  { name: 'knip', needs: ['prepare'], run: single('knip', 'knip') },
  { name: 'unit', needs: ['prepare'], run: unit },
  { name: 'build', needs: ['prepare'], run: single('build', 'node', 'tests/tasks/build.ts') },
  { name: 'manifest', needs: ['build'], run: vitest('built') },
  // What Mozilla's reviewers run first.
  {
    name: 'web-ext',
    needs: ['build'],
    run: single('web-ext', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3'),
  },
  { name: 'packages', needs: ['build'], run: single('packages', 'node', 'tests/tasks/zip.ts', '--twice') },
  { name: 'e2e', needs: ['build', 'chromium'], alone: true, run: playwright },
  { name: 'firefox', needs: ['build', 'chromium'], alone: true, run: firefox },
];
