export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Why there was nothing to do. */
  readonly skipped?: string;
  /** Shown when the step fails. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** Steps that must have passed first; asking for a step asks for these too. */
  readonly needs: readonly string[];
  /** Set where a second step at the same time would disturb it. */
  readonly alone?: boolean;
  readonly run: () => Promise<Outcome>;
}

export interface Finished extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** The chosen steps and all that they need, in the order of `steps`. No names: all of them. Throws on an unknown name. */
export function selectSteps(steps: readonly Step[], names: readonly string[]): Step[] {
  const byName = new Map(steps.map(step => [step.name, step]));
  const chosen = new Set<string>();
  const choose = (name: string): void => {
    const step = byName.get(name);
    if (!step)
      throw new Error(`There is no step "${name}". The steps are: ${[...byName.keys()].join(', ')}.`);
    if (chosen.has(name)) return;
    chosen.add(name);
    step.needs.forEach(choose);
  };
  for (const name of names.length > 0 ? names : byName.keys()) choose(name);
  return steps.filter(step => chosen.has(step.name));
}

/**
 * Runs steps, two at a time where they allow it, each after what it needs. Stops at the first failure: steps that have
 * not begun do not begin, `stop` is called to end those that run, and the failed one is the last of the result.
 */
export async function runSteps(
  steps: readonly Step[],
  report: (finished: Finished) => void,
  stop: () => void,
): Promise<Finished[]> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<Finished>>();
  const finished: Finished[] = [];
  const done = (name: string): boolean =>
    !steps.some(step => step.name === name) || finished.some(other => other.name === name);
  const next = (): Step | undefined => {
    if (running.size > 1 || [...running.keys()].some(step => step.alone)) return undefined;
    const ready = waiting.filter(step => step.needs.every(done));
    return ready.find(step => !step.alone || running.size === 0);
  };
  while (waiting.length > 0 || running.size > 0) {
    for (let step = next(); step; step = next()) {
      waiting.splice(waiting.indexOf(step), 1);
      running.set(step, timed(step));
    }
    const last = await Promise.race(running.values());
    for (const step of running.keys()) if (step.name === last.name) running.delete(step);
    finished.push(last);
    report(last);
    if (last.failed > 0) {
      stop();
      break;
    }
  }
  return finished;
}

async function timed(step: Step): Promise<Finished> {
  const begun = performance.now();
  const outcome = await step.run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? `${error.stack}` : `${error}`,
  }));
  return { ...outcome, name: step.name, seconds: (performance.now() - begun) / 1000 };
}
