import { defineConfig } from 'vitest/config';

// Hostile pages and round trips take seconds on a busy machine: the limit is there to end what hangs, not to measure.
const shared = { environment: 'node', restoreMocks: true, testTimeout: 60_000 } as const;

/** What has no state: its tests share their modules, since to load them for each file takes longer than most tests do. */
const pure = ['capture', 'cli', 'exchange', 'identity', 'plan', 'sites'].map(
  part => `tests/${part}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'pure', isolate: false, include: pure } },
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/architecture/**', ...pure],
        },
      },
      {
        test: {
          ...shared,
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: ['tests/architecture/manifest.test.ts'],
        },
      },
      // What was built for the stores: needs `npm run build` and `npm run build:firefox`.
      { test: { ...shared, name: 'built', include: ['tests/architecture/manifest.test.ts'] } },
      // A real Firefox: slow to start, and one at a time.
      {
        test: {
          ...shared,
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
