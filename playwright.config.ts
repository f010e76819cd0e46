import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'tests/.results/e2e',
  timeout: 30_000,
  // More than processors: a test waits for the browser much of its time.
  workers: 3,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: 'line',
});
