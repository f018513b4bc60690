import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Progress } from '../../../../core/journey/progress.ts';
import { packageFiles } from '../../background/package-files.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

afterEach(() => vi.unstubAllGlobals());

beforeEach(() => {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  packageFiles([]);
});

const at = '2026-11-24T08:00:00Z';
const link: Progress = { guide: 'ponto', journey: 'link', step: 4, startedAt: at, movedAt: at };

/** How the journey that links Ponto to Odoo stands on the options page. */
async function stands(progress: Progress, state: 'current' | 'left') {
  const store = await import('../../../../extension/store/progress-store.ts');
  const { readJourneys } = await import('../../../../extension/entrypoints/screen/journeys.ts');
  await store.writeProgress(progress);
  if (state === 'left') await store.finishProgress(progress, progress, 'left');
  const found = (await readJourneys('en')).find(({ id }) => id === 'link');
  return found && { at: found.at, left: found.left, of: found.steps.length };
}

// Seen on the demo's Odoo 18: "Step 3 of 5" on the card, and "Step 5 of 7" on the options page.
it('a step is counted as on the card: among those of the app’s version', async () => {
  expect(await stands({ ...link, version: '18' }, 'current')).toEqual({ at: 2, left: null, of: 5 });
});

it.each([
  [4, 2],
  // The first step of this version.
  [1, null],
])('left at its step %i, it is gone on with by that count', async (step, left) => {
  expect(await stands({ ...link, step, version: '18' }, 'left')).toEqual({ at: null, left, of: 5 });
});

it('while no page told the version, every step counts', async () => {
  expect(await stands(link, 'current')).toEqual({ at: 4, left: null, of: 7 });
});
