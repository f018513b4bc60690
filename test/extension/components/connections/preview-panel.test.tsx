// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { PreviewPanel } from '../../../../extension/components/connections/PreviewPanel.tsx';
import type { PreviewView } from '../../../../extension/components/connections/preview-view.ts';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { sampleLedger, TODAY } from '../sample-ledger.ts';

const { accounts } = sampleLedger(2);

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
  [false, 'Odoo will show no account for KBC', '2 other accounts are not shown'],
  [true, 'What Odoo will show for KBC is not known yet', '2 accounts, and what is known of each'],
])('that none will be shown is said of what is known alone: %s', (unknown, title, heading) => {
  const none = { shown: [], others: false, empty: null, choices: [], named: null };
  const hidden = accounts.map((account) => ({ account, reason: 'neverSeenOnSharePage' }));
  const place = drawn('KBC', { ...none, hidden, unknown });
  expect(place.textContent).toContain(title);
  expect(place.querySelector('summary')?.textContent).toContain(heading);
});
