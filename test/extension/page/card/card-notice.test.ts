// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { StepView } from '../../../../core/journey/view.ts';
import { recordedPart } from '../../../../extension/page/card/card-notice.ts';

const ui = { say: (key: string) => `[${key}]`, press() {} };
const recorded = { state: 'recorded', provider: 'Ponto', count: 5 } as const;
const step = { view: {} as StepView, target: null };

it.each([
  [
    'where accounts were recorded, the card says what to do next',
    null,
    '[cardRecorded][cardNext]',
    ['[close]'],
  ],
  ['in a journey its step says that', step, '[cardRecorded]', []],
])('%s', (_, at, words, presses) => {
  const part = recordedPart({ ...recorded, step: at }, ui);
  expect(part.words.textContent).toBe(words);
  expect(part.buttons.map(({ textContent }) => textContent)).toEqual(presses);
});
