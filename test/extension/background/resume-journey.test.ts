import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../../core/ledger/sighting.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { readGuides } = await import('../../../extension/background/guides.ts');
const { policiesOf } = await import('../../../extension/background/policies.ts');
const { startJourney } = await import('../../../extension/background/start-journey.ts');
const { record } = await import('../../../extension/store/ledger-store.ts');
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

describe('a journey that renews, begun without a word of which account', () => {
  const end = (iban: string, on: string): Sighting => ({
    provider: 'ponto',
    means: 'authorised',
    from: 'page',
    site: 'https://dashboard.myponto.com',
    seenAt: MOMENT,
    iban,
    currency: 'EUR',
    name: null,
    institution: null,
    expires: { on, source: 'page' },
    status: null,
    selected: null,
  });

  it.each([
    ['is about the one that ends first', 'renew', 'ponto|iban:NL91ABNA0417164300/EUR'],
    ['as no other journey is', 'connect', undefined],
  ])('%s', async (_, journey, account) => {
    const guides = await readGuides();
    const today = Temporal.Now.plainDateISO();
    const ends = [end('BE71096123456769', '2099-05-03'), end('NL91ABNA0417164300', '2099-05-02')];
    await record(ends, { today, policies: policiesOf(guides) });
    await startJourney({ ...start, journey }, guides);
    expect((await readProgress())?.account).toBe(account);
  });
});
