import { defineConfig } from '@playwright/test';

/** What measures glances and presses in milliseconds, or presses a real desktop: it runs alone. */
const ALONE = /(overlay[a-z-]*|toolbar)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // One at a time unless the command says more; each worker has a screen, and so a keyboard for the prompt, of its own.
  workers: 1,
  projects: [
    { name: 'together', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE },
  ],
  // A real desktop is pressed: a window that is slow to take the focus is tried again, and reported as flaky.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: '../results/e2e',
  reporter: [['list'], ['json', { outputFile: '../results/e2e.json' }]],
});
