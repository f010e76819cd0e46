import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser, provideBrowser } from './browsers.ts';

afterEach(() => vi.unstubAllEnvs());

test('the named program is the one that is used', () => {
  vi.stubEnv('CHROMIUM', process.execPath);
  expect(findBrowser('chromium')).toBe(process.execPath);
});

test('a named program that is missing is not replaced by another one', async () => {
  vi.stubEnv('FIREFOX', '/nowhere/firefox');
  expect(await provideBrowser('firefox', () => {})).toEqual({
    missing: 'FIREFOX names /nowhere/firefox, which does not exist.',
  });
});
