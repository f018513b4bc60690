import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nothingSeen } from '../../../core/journey/progress.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { readGuides } = await import('../../../extension/background/guides.ts');
const { follow, moveJourney } = await import('../../../extension/background/journeys.ts');
const { startJourney } = await import('../../../extension/background/start-journey.ts');
const { forgetProgress, readFinished, readProgress, writeProgress } = await import(
  '../../../extension/store/progress-store.ts'
);

const MOMENT = '2026-11-24T08:00:00Z';
const connect = { guide: 'ponto', journey: 'connect', step: 0, startedAt: MOMENT, movedAt: MOMENT };
/** A page that the journey was not seen on before: where it is, is noted. */
const elsewhere = { ...nothingSeen('ponto'), page: 'nowhere' };

beforeEach(async () => {
  aBrowser();
  await forgetProgress();
  await writeProgress(connect);
});

// However long the page's word takes: what the user says of the journey in that time holds.
describe.each(Array.from({ length: 12 }, (_, turns) => turns))(
  '%i turns after a page spoke',
  (turns) => {
    it('a press that leaves the journey leaves it', async () => {
      const guides = await readGuides();
      await whileFollowed(turns, () => moveJourney(guides, elsewhere, 'leave'));
      expect(await readProgress()).toBeNull();
      expect(await readFinished()).toMatchObject([{ state: 'left', progress: { step: 0 } }]);
    });

    it('a press that goes on goes on', async () => {
      const guides = await readGuides();
      await whileFollowed(turns, () => moveJourney(guides, elsewhere, 'next'));
      expect(await readProgress()).toMatchObject({ step: 1, moved: 1 });
    });

    it('another journey that begins leaves this one where it was', async () => {
      const guides = await readGuides();
      const start = { type: 'journey/start' as const, guide: 'ponto', journey: 'renew' };
      await whileFollowed(turns, () => startJourney(start, guides));
      expect(await readProgress()).toMatchObject({ journey: 'renew' });
      expect(await readFinished()).toMatchObject([
        { state: 'left', progress: { journey: 'connect' } },
      ]);
    });
  },
);

it('a tab that nobody looks at does not say where the journey is', async () => {
  await writeProgress({ ...connect, step: 1, page: 'ponto:accounts', moved: 1 });
  await follow(await readGuides(), elsewhere, { active: false });
  expect(await readProgress()).toMatchObject({ page: 'ponto:accounts', moved: 1 });
});

async function whileFollowed(turns: number, act: () => Promise<unknown>): Promise<void> {
  const followed = follow(await readGuides(), elsewhere, { active: true });
  for (let turn = 0; turn < turns; turn++) await new Promise((done) => setImmediate(done));
  await Promise.all([followed, act()]);
}
