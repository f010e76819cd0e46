import { describe, expect, test } from 'vitest';
import { type Finished, type Outcome, runSteps, type Step, selectSteps } from './schedule.ts';

const passes: Outcome = { passed: 2, failed: 0, output: '' };
const step = (name: string, needs: readonly string[] = [], more: Partial<Step> = {}): Step => ({
  name,
  needs,
  run: async () => passes,
  ...more,
});

/** Runs steps and tells which were under way at the same time as each. */
async function together(steps: readonly Step[]): Promise<Record<string, string[]>> {
  const under = new Set<string>();
  const seen: Record<string, string[]> = {};
  const watched = steps.map(one => ({
    ...one,
    run: async () => {
      for (const other of under) seen[other]?.push(one.name);
      seen[one.name] = [...under];
      under.add(one.name);
      await new Promise(resolve => setImmediate(resolve));
      under.delete(one.name);
      return one.run();
    },
  }));
  await runSteps(
    watched,
    () => {},
    () => {},
  );
  return seen;
}

describe('choosing steps', () => {
  const steps = [
    step('prepare'),
    step('unit', ['prepare']),
    step('build', ['prepare']),
    step('e2e', ['build']),
  ];
  test.each<[string[], string[]]>([
    [[], ['prepare', 'unit', 'build', 'e2e']],
    [['e2e'], ['prepare', 'build', 'e2e']],
    [
      ['e2e', 'unit'],
      ['prepare', 'unit', 'build', 'e2e'],
    ],
    [['prepare'], ['prepare']],
  ])('%j means %j', (names, expected) => {
    expect(selectSteps(steps, names).map(({ name }) => name)).toEqual(expected);
  });

  test('an unknown one is named, with those that exist', () => {
    expect(() => selectSteps(steps, ['units'])).toThrow(
      'no step "units". The steps are: prepare, unit, build, e2e.',
    );
  });
});

describe('running steps', () => {
  test('two at a time, never three', async () => {
    const seen = await together([step('a'), step('b'), step('c')]);
    expect(seen.a).toEqual(['b']);
    expect(seen.b).toContain('a');
    expect(Math.max(...Object.values(seen).map(others => others.length))).toBeLessThanOrEqual(2);
  });

  test('one that wants to be alone is alone', async () => {
    const seen = await together([step('a'), step('alone', [], { alone: true }), step('b')]);
    expect(seen.alone).toEqual([]);
  });

  test('each after what it needs', async () => {
    const order: string[] = [];
    const steps = [step('last', ['middle']), step('middle', ['first']), step('first')];
    await runSteps(
      steps,
      ({ name }) => order.push(name),
      () => {},
    );
    expect(order).toEqual(['first', 'middle', 'last']);
  });

  test('after a failure nothing new begins, and what runs is stopped', async () => {
    const begun: string[] = [];
    const next = async (): Promise<Outcome> => {
      begun.push('next');
      return passes;
    };
    const fails = step('fails', [], { run: async () => ({ passed: 1, failed: 1, output: 'why' }) });
    let stopped = 0;
    const finished = await runSteps(
      [fails, step('next', ['fails'], { run: next })],
      () => {},
      () => stopped++,
    );
    expect(finished).toMatchObject([{ name: 'fails', output: 'why' }] satisfies Partial<Finished>[]);
    expect([begun, stopped]).toEqual([[], 1]);
  });

  test('a step that throws has failed, with the reason', async () => {
    const throws = step('throws', [], { run: () => Promise.reject(new Error('no disk')) });
    const [finished] = await runSteps(
      [throws],
      () => {},
      () => {},
    );
    expect(finished).toMatchObject({ failed: 1, output: expect.stringContaining('no disk') });
  });
});
