// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import {
  ConnectionsSection,
  type PreviewAsked,
} from '../../../../extension/components/connections/ConnectionsSection.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { nothing } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';
import { GUIDES } from '../sample-guides.ts';
import { sampleLedger } from '../sample-ledger.ts';

const { accounts, connections } = sampleLedger(8);
const guides = new Map([
  ...GUIDES,
  ['budget', { id: 'budget', name: 'Budget', kind: 'app' }] as const,
]);
const at = (origin: string) =>
  connections.map((one) => ({ ...one, origin, key: `ponto→odoo@${origin}` }));

/** The apps to choose from, and what is asked of the last of them for a bank. */
async function asked(of: typeof connections): Promise<[string[], PreviewAsked | undefined]> {
  let said: PreviewAsked | undefined;
  const place = document.createElement('div');
  render(
    <ScreenContext.Provider value={{ ...fakeScreen, guides }}>
      <ConnectionsSection
        accounts={accounts}
        connections={of}
        institutions={[{ name: 'KBC', count: 2 }]}
        onPreview={async (preview) => {
          said = preview;
          return new Promise(() => {});
        }}
        onFetch={nothing}
      />
    </ScreenContext.Provider>,
    place,
  );
  const [app, bank] = place.querySelectorAll('select');
  const titles = [...(app?.options ?? [])].map(({ textContent }) => textContent ?? '');
  const last = [...(app?.options ?? [])].findLast(({ value }) => value.startsWith('odoo'));
  for (const [select, value] of [
    [app, last?.value],
    [bank, 'KBC'],
  ] as const) {
    if (select && value) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return [titles.filter((title) => title.startsWith('Odoo')), said];
}

it('what an app will show is asked of each of its addresses', async () => {
  const of = [...at('https://one.example'), ...at('https://two.example')];
  expect(await asked(of)).toEqual([
    ['Odoo · one.example', 'Odoo · two.example'],
    { app: 'odoo', origin: 'https://two.example', institution: 'KBC' },
  ]);
});

it('of one address the app alone is named', async () => {
  expect(await asked(at('https://one.example'))).toEqual([
    ['Odoo'],
    { app: 'odoo', origin: null, institution: 'KBC' },
  ]);
});
