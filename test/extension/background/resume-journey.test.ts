import { beforeEach, expect, it, vi } from 'vitest';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { readGuides } = await import('../../../extension/background/guides.ts');
const { startJourney } = await import('../../../extension/background/start-journey.ts');
const { finishProgress, forgetProgress, readProgress, writeProgress } = await import(
  '../../../extension/store/progress-store.ts'
);

const MOMENT = '2026-11-24T08:00:00Z';
const atStep2 = {
  guide: 'ponto',
  journey: 'connect',
  step: 2,
  startedAt: MOMENT,
  movedAt: MOMENT,
};
const start = { type: 'journey/start' as const, guide: 'ponto', journey: 'connect' };

beforeEach(async () => {
  aBrowser();
  await forgetProgress();
});

it('a journey that was left goes on at its step', async () => {
  await finished('left');
  await startJourney({ ...start, resume: true }, await readGuides());
  expect(await readProgress()).toMatchObject({ step: 2, startedAt: MOMENT });
});

it('the journey in hand goes on at its step', async () => {
  await writeProgress(atStep2);
  await startJourney({ ...start, resume: true }, await readGuides());
  expect(await readProgress()).toMatchObject({ step: 2, startedAt: MOMENT });
});

it('started over, or once done, it begins at its first step', async () => {
  await writeProgress(atStep2);
  await startJourney(start, await readGuides());
  expect(await readProgress()).toMatchObject({ step: 0 });
  await finished('done');
  await startJourney({ ...start, journey: 'renew' }, await readGuides());
  await finished('done');
  await startJourney({ ...start, resume: true }, await readGuides());
  expect(await readProgress()).toMatchObject({ journey: 'connect', step: 0 });
});

async function finished(state: 'left' | 'done'): Promise<void> {
  await writeProgress(atStep2);
  await finishProgress(atStep2, atStep2, state);
}
