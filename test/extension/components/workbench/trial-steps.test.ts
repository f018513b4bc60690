// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { translate } from '../../../../core/guide/translate.ts';
import type { Trial } from '../../../../core/guide/trial.ts';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { TrialSteps } from '../../../../extension/components/workbench/TrialSteps.tsx';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { loadGuide } from '../../../tools/load-guide.ts';

it.each(['en', 'it', 'fr', 'nl', 'de', 'es'])(
  'in %s the steps of a page are listed in the words that its card will say',
  (language) => {
    const guide = loadGuide('ponto');
    const { title, steps } = guide.journeys.renew!;
    const [first] = steps;
    const trial = {
      steps: [{ journey: 'renew', title, step: 0, of: steps.length, say: first!.say }],
      drawn: null,
    } as unknown as Trial;
    const root = document.createElement('div');
    const today = Temporal.PlainDate.from('2026-11-24');
    const screen = { ...wordsOf(language), today, hideNumbers: false, guides: new Map() };
    const list = h(TrialSteps, { guide, trial, onDraw: () => {} });
    render(h(ScreenContext.Provider, { value: screen, children: list }), root);
    for (const sentence of [title, first!.say])
      expect(root.textContent).toContain(translate(guide, sentence, language));
  },
);
