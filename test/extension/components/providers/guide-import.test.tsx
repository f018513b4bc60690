// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { lintGuide } from '../../../../core/guide/lint-guide.ts';
import { GuideImport } from '../../../../extension/components/providers/GuideImport.tsx';
import type { GuideTools } from '../../../../extension/components/providers/GuideTextField.tsx';
import { guideProblemWords } from '../../../../extension/components/providers/guide-problem-words.ts';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { no, nothing } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';

const tools: GuideTools = {
  start: () => ({ write: nothing, insert: nothing, close: nothing }),
  words: guideProblemWords,
  lint: (guide) => lintGuide(guide),
};
const bench = { tabsOf: async () => [], watchTabs: nothing, open: async () => null, copy: no };
const actions = {
  onCopyOf: async () => '{}',
  onTrust: nothing,
  bench,
  loadEditor: async () => tools,
};
const guide = (point: string) =>
  JSON.stringify({
    format: 1,
    id: 'mine',
    name: 'Mine',
    kind: 'aggregator',
    reviewed: null,
    sources: [],
    sites: ['https://feed.example.com'],
    labels: {},
    pages: { list: { path: '/list' } },
    elements: { add: [{ css: '#add' }] },
    journeys: { a: { title: 'Connect', steps: [{ at: 'list', point, say: 'Press Add.' }] } },
    faq: [],
  });

it('what is not right in a guide that works is listed before it is trusted, and does not keep it from being', async () => {
  const place = document.createElement('div');
  const draw = (text: string) =>
    render(
      <ScreenContext.Provider value={fakeScreen}>
        <GuideImport providers={[]} actions={actions} edited={{ text, gone: null }} />
      </ScreenContext.Provider>,
      place,
    );
  draw(guide('addd'));
  await vi.waitFor(() => expect(place.textContent).toContain('journeys.a.steps[0].point'));
  expect(place.querySelector('[role=alert]')).toBeNull();
  expect(place.querySelector('button.main')).not.toBeNull();
  draw(guide('add'));
  await vi.waitFor(() => expect(place.textContent).not.toContain('journeys.a.steps[0].point'));
});
