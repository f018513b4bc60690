// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../core/guide/sentences.ts';
import { translate } from '../../../../core/guide/translate.ts';
import { GuidePreview } from '../../../../extension/components/providers/GuidePreview.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { loadGuide, shippedIds } from '../../../tools/load-guide.ts';

const today = Temporal.PlainDate.from('2026-11-24');

describe('before a guide is trusted, every sentence is shown as the user will meet it', () => {
  it.each(shippedIds())('%s', (id) => {
    const guide = loadGuide(id);
    for (const language of ['en', 'it', 'fr', 'nl', 'de', 'es']) {
      const root = document.createElement('div');
      const screen = { ...wordsOf(language), today, hideNumbers: false, guides: new Map() };
      const preview = h(GuidePreview, { guide });
      render(h(ScreenContext.Provider, { value: screen, children: preview }), root);
      const shown = root.textContent ?? '';
      const said = sentencesOf(guide).map(({ text }) => translate(guide, text, language));
      expect(said.filter((sentence) => !shown.includes(sentence))).toEqual([]);
    }
  });
});
