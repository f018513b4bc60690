// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { ProviderView } from '../../../../extension/components/providers/ProviderCard.tsx';
import { ProvidersSection } from '../../../../extension/components/providers/ProvidersSection.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { no, nothing } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';

const provider = (name: string, origin: ProviderView['origin'], on: boolean): ProviderView => ({
  id: name.toLowerCase(),
  name,
  kind: 'aggregator',
  draft: true,
  origin,
  hasBefore: false,
  asked: false,
  home: null,
  pages: 1,
  broken: null,
  sites: [{ site: `https://${name.toLowerCase()}.example`, on }],
});
const actions = {
  onTurnOn: no,
  onTurnOff: nothing,
  onExport: nothing,
  onUndo: nothing,
  onGoBack: nothing,
  onRemove: nothing,
};
const bench = {
  tabsOf: async () => [],
  watchTabs: () => {},
  open: async () => null,
  copy: no,
};
const imports = { onCopyOf: async () => '{}', onTrust: nothing, bench };

it('what is on and what the user brought comes first, and nothing moves when more is turned on', () => {
  const place = document.createElement('div');
  const drawn = (...providers: ProviderView[]) => {
    render(
      <ScreenContext.Provider value={fakeScreen}>
        <ProvidersSection providers={providers} actions={actions} imports={imports} />
      </ScreenContext.Provider>,
      place,
    );
    return [...place.querySelectorAll('h3')].map(({ textContent }) => textContent);
  };
  const ponto = provider('Ponto', 'shipped', true);
  const mine = provider('Mine', 'imported', false);
  const order = ['Ponto', 'Mine', 'Akahu'];
  expect(drawn(provider('Akahu', 'shipped', false), ponto, mine).slice(0, 3)).toEqual(order);
  expect(drawn(provider('Akahu', 'shipped', true), ponto, mine).slice(0, 3)).toEqual(order);
});
