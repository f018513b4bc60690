// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { StepView } from '../../../../core/journey/view.ts';
import { recordedWords } from '../../../../extension/page/card/card-notice.ts';

const ui = { say: (key: string) => `[${key}]`, press() {} };
const recorded = { state: 'recorded', provider: 'Ponto', count: 5 } as const;
const step = { view: {} as StepView, target: null };

it.each([
  ['where accounts were recorded, the card says what to do next', null, '[cardRecorded][cardNext]'],
  ['in a journey its step says that', step, '[cardRecorded]'],
])('%s', (_, at, words) => {
  expect(recordedWords({ ...recorded, step: at }, ui).textContent).toBe(words);
});
