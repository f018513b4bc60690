// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { PreviewPanel } from '../../../../extension/components/connections/PreviewPanel.tsx';
import type { PreviewView } from '../../../../extension/components/connections/preview-view.ts';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { TODAY } from '../sample-ledger.ts';

function drawn(picked: string, preview: PreviewView | null): HTMLElement {
  const place = document.createElement('div');
  const screen = { ...wordsOf('en'), today: TODAY, hideNumbers: false, guides: new Map() };
  render(
    <ScreenContext.Provider value={screen}>
      <PreviewPanel
        app="Odoo"
        institutions={[{ name: 'KBC', count: 2 }]}
        picked={picked}
        preview={preview}
        onPick={() => {}}
      />
    </ScreenContext.Provider>,
    place,
  );
  return place;
}

it.each([
  ['KBC', 'KBC (2)'],
  ['Nordea Business', 'Nordea Business'],
])(
  'the list of banks shows the one that is picked, also one without accounts: %s',
  (picked, shown) => {
    const select = drawn(picked, null).querySelector('select');
    expect(select?.value).toBe(picked);
    expect(select?.selectedOptions[0]?.textContent).toBe(shown);
  },
);

it.each([
  [false, 'Odoo will show no account for KBC'],
  [true, 'What Odoo will show for KBC is not known yet'],
])('that none will be shown is said of what is known alone: %s', (unknown, title) => {
  const none = { shown: [], hidden: [], others: false, empty: null, choices: [], named: null };
  expect(drawn('KBC', { ...none, unknown }).textContent).toContain(title);
});
