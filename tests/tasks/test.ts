import { parseArgs, stripVTControlCharacters } from 'node:util';
import { stopCommands } from './run-command.ts';
import { type Finished, runSteps, selectSteps } from './schedule.ts';
import { steps } from './steps.ts';

/** `npm test`: every step with its name and time. `npm test -- --only unit,e2e`: these and what they need. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const chosen = selectSteps(steps, values.only.split(',').filter(Boolean));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopCommands();
      process.exit(130);
    });
  }
  const begun = performance.now();
  const finished = await runSteps(chosen, report, stopCommands);
  const failed = finished.find(step => step.failed > 0);
  if (failed)
    console.log(`\n--- ${failed.name} failed; what it said: ---\n${withoutPassed(failed.output)}\n---`);
  const left = chosen.length - finished.length;
  if (left > 0) console.log(`${left} further ${left === 1 ? 'step was' : 'steps were'} not run to the end.`);
  console.log(
    `\n${seconds((performance.now() - begun) / 1000)} for ${finished.length} steps; logs are in tests/.results`,
  );
  console.log(`${sum(finished, 'passed')} passed, ${sum(finished, 'failed')} failed`);
  process.exit(failed ? 1 : 0);
}

/** What failed stands first, even where only the beginning of a long output is kept. */
const withoutPassed = (output: string): string =>
  output
    .split('\n')
    .filter(line => !/^\s*✓/.test(stripVTControlCharacters(line)))
    .join('\n')
    .trim();

const mark = ({ failed, skipped }: Finished): string => {
  if (failed > 0) return 'FAILED ';
  return skipped === undefined ? 'ok     ' : 'skipped';
};

function report(step: Finished): void {
  const detail =
    step.skipped ??
    (step.passed > 1 || step.failed > 0 ? `${step.passed} passed, ${step.failed} failed` : '');
  console.log(
    `${mark(step)}  ${step.name.padEnd(11)} ${seconds(step.seconds).padStart(8)}  ${detail}`.trimEnd(),
  );
}

const seconds = (time: number): string => `${time.toFixed(1)} s`;
const sum = (finished: readonly Finished[], field: 'passed' | 'failed'): number =>
  finished.reduce((total, step) => total + step[field], 0);

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
