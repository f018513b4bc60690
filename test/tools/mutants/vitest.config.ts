import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { guideAbouts } from '../../../guides.config.ts';

const here = import.meta.dirname;
const tests = resolve(here, '../..');

/** Runs `every-mutant.ts` in the scratch copy, with what gathers tests in Vitest's place. */
export default defineConfig({
  root: resolve(tests, '..'),
  plugins: [
    guideAbouts(),
    {
      name: 'gather-tests',
      enforce: 'pre',
      resolveId(id, from) {
        const isTest = from?.startsWith(tests) && !from.startsWith(here);
        return id === 'vitest' && isTest ? resolve(here, 'gathered-tests.ts') : null;
      },
    },
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['test/tools/mutants/every-mutant.ts'], pool: 'forks', testTimeout: 0 },
});
