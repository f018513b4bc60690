import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/{core,providers,extension,tools,sites}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    testTimeout: 20_000,
  },
});
