import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './run-command.ts';
import { siteScaffold } from './site-scaffold.ts';

const run = promisify(execFile);

describe('npm run new-site, in a copy of the sources', () => {
  let copy = '';
  const node = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
    run(process.execPath, [...args], { cwd: copy });

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'jejaring-site-'));
    for (const part of ['lib', 'tests/tasks', 'tests/sites/expectation.ts', 'package.json']) {
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('makes a surface that is asked, and a fixture that is read as expected', async () => {
    await node('tests/tasks/new-site.ts', 'kampus-alumni');
    const { stdout } = await node('tests/tasks/expect.ts', 'tests/sites/kampus-alumni/example.html');
    const expected = readFileSync(path.join(copy, 'tests/sites/kampus-alumni/example.json'), 'utf8');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(expected));
    expect(JSON.parse(stdout)).toMatchObject({ site: 'kampus-alumni', people: [{ name: 'Rina Melati' }] });
  });

  test('refuses to write over a surface', async () => {
    await expect(node('tests/tasks/new-site.ts', 'linkedin-profile')).rejects.toMatchObject({
      code: 2,
      stderr: 'lib/sites/linkedin-profile.ts is in the list already.\n',
    });
  });
});

describe('the list of surfaces', () => {
  const sites = `import type { Site } from '../capture/site.ts';
import { githubProfile } from './github-profile.ts';
import { xProfile } from './x-profile.ts';

export const sites: readonly Site[] = [xProfile, githubProfile];
`;

  test('gets the new one at its end, and its import in order', () => {
    expect(
      siteScaffold('luma-event', sites).get('lib/sites/sites.ts'),
    ).toBe(`import type { Site } from '../capture/site.ts';
import { githubProfile } from './github-profile.ts';
import { lumaEvent } from './luma-event.ts';
import { xProfile } from './x-profile.ts';

export const sites: readonly Site[] = [xProfile, githubProfile, lumaEvent];
`);
  });

  test.each(['Luma', 'luma', 'luma event', '../luma-event', 'luma-', ''])('takes no name like "%s"', name => {
    expect(() => siteScaffold(name, sites)).toThrow('is no name of a surface');
  });
});
