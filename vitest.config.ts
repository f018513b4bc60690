import { defineConfig } from 'vitest/config';
import { guideAbouts } from './guides.config.ts';

export default defineConfig({
  plugins: [guideAbouts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/{core,providers,extension,tools,sites}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    testTimeout: 20_000,
    // What measures milliseconds fails now and then on a busy machine: tried again, and named as flaky.
    retry: 2,
  },
});
