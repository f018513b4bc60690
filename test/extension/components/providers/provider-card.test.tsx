// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import {
  ProviderCard,
  type ProviderView,
} from '../../../../extension/components/providers/ProviderCard.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { no, nothing } from '../example.ts';
import { TODAY } from '../sample-ledger.ts';

const provider: ProviderView = {
  id: 'mine',
  name: 'My bank feed',
  kind: 'aggregator',
  draft: false,
  origin: 'imported',
  hasBefore: false,
  sites: [
    { site: 'https://feed.example.com', on: true },
    { site: 'https://share.example.com', on: false },
  ],
  asked: false,
  home: null,
  pages: 1,
  broken: null,
};
const actions = {
  onTurnOn: no,
  onTurnOff: nothing,
  onExport: () => {},
  onUndo: nothing,
  onGoBack: nothing,
  onRemove: nothing,
};

function drawn(view: ProviderView, language: string): string {
  const place = document.createElement('div');
  const screen = { ...wordsOf(language), today: TODAY, hideNumbers: false, guides: new Map() };
  render(
    <ScreenContext.Provider value={screen}>
      <ProviderCard provider={view} actions={actions} />
    </ScreenContext.Provider>,
    place,
  );
  return place.textContent ?? '';
}

it('a guide that no longer works says why in the user’s language, and asks for no further site', () => {
  const broken = { ...provider, broken: 'unknown key "pionts": did you mean "point"?' };
  const words = drawn(broken, 'de');
  expect(words).toContain('unbekannter Schlüssel „pionts“: Meinten Sie „point“?');
  expect(words).not.toContain('nutzt noch eine Website');
});

it('a guide of which one site is off asks for that one', () => {
  expect(drawn(provider, 'de')).toContain('My bank feed nutzt noch eine Website.');
});
