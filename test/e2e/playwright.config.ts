import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // Two cores; each worker has a screen, and so a keyboard for the prompt, of its own.
  workers: 2,
  // A real desktop is pressed: a window that is slow to take the focus is tried again, and reported as flaky.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: '../results/e2e',
  reporter: [['list'], ['json', { outputFile: '../results/e2e.json' }]],
});
