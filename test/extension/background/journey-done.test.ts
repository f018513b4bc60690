import { beforeEach, expect, it, vi } from 'vitest';
import type { StepView } from '../../../core/journey/view.ts';
import type { Shown } from '../../../extension/messages/answers.ts';
import type { FromPage } from '../../../extension/messages/from-page.ts';
import { aBrowser } from './a-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { answerPage } = await import('../../../extension/background/answer-page.ts');
const { answerScreen } = await import('../../../extension/background/answer-screen.ts');
const { eraseAll } = await import('../../../extension/store/ledger-store.ts');
const { forgetProgress, readProgress } = await import('../../../extension/store/progress-store.ts');

const PONTO = 'https://dashboard.myponto.com';

/** One tab, and the step that its card shows. */
class Tab {
  view: StepView | null = null;
  readonly #from;

  constructor(origin: string, tab = 1) {
    this.#from = { is: 'page' as const, tab, origin, active: true, isPrivate: false };
  }

  ask(message: FromPage): Promise<unknown> {
    return answerPage(message, this.#from);
  }

  async #shows(message: FromPage): Promise<StepView | null> {
    const told = (await this.ask(message)) as Shown;
    this.view = told.view;
    return told.view;
  }

  at(page: string): Promise<StepView | null> {
    return this.#shows({
      type: 'page/facts',
      facts: { page, version: null, seen: [], found: null },
    });
  }

  press(move: 'next' | 'leave', from = this.view): Promise<StepView | null> {
    if (!from) throw new Error('no card');
    return this.#shows({ type: 'page/move', move, from: from.key });
  }
}

const DONE = {
  ends: 'done',
  say: 'stepAllDone',
  why: 'cardNext',
  where: 'here',
  point: null,
  account: null,
};

let ponto: Tab;

beforeEach(async () => {
  aBrowser();
  await eraseAll();
  await forgetProgress();
  await answerScreen({ type: 'site/on', guide: 'ponto', sites: [PONTO] });
  ponto = new Tab(PONTO);
});

/** The user says of each step but the last that it is done. */
async function toLastStep(tab = ponto): Promise<void> {
  await answerScreen({ type: 'journey/start', guide: 'ponto', journey: 'connect' });
  await tab.at('nowhere');
  while (tab.view && tab.view.number < tab.view.of) await tab.press('next');
}

it('the end of a journey is told where it came to it, with where to look next', async () => {
  await toLastStep();
  expect(await ponto.press('next')).toMatchObject(DONE);
  expect(await readProgress()).toBeNull();
  // Pages go on drawing themselves, or are loaded anew.
  expect(await ponto.at('home')).toMatchObject(DONE);
  expect(await ponto.ask({ type: 'page/hello' })).toMatchObject({ view: DONE });
});

it('until the user closes it', async () => {
  await toLastStep();
  await ponto.press('next');
  expect(await ponto.press('leave')).toBeNull();
  expect(await ponto.at('home')).toBeNull();
});

it('not in a tab that had no step of it', async () => {
  await toLastStep();
  await ponto.press('next');
  expect(await new Tab(PONTO, 2).at('home')).toBeNull();
});

it('nor of a journey that was left', async () => {
  await toLastStep();
  expect(await ponto.press('leave')).toBeNull();
  expect(await ponto.at('home')).toBeNull();
});

it.each(['next', 'leave'] as const)(
  'a press of %s on a step that is behind moves nothing',
  async (move) => {
    await answerScreen({ type: 'journey/start', guide: 'ponto', journey: 'connect' });
    const first = await ponto.at('nowhere');
    // In another window the journey goes on; this card has not heard of it.
    await ponto.press('next');
    expect(await ponto.press(move, first)).toMatchObject({ number: 2 });
    expect(await readProgress()).toMatchObject({ step: 1 });
  },
);
