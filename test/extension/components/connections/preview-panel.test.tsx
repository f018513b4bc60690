// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { PreviewPanel } from '../../../../extension/components/connections/PreviewPanel.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { TODAY } from '../sample-ledger.ts';

it.each([
  ['KBC', 'KBC (2)'],
  ['Nordea Business', 'Nordea Business'],
])(
  'the list of banks shows the one that is picked, also one without accounts: %s',
  (picked, shown) => {
    const place = document.createElement('div');
    const screen = { ...wordsOf('en'), today: TODAY, hideNumbers: false, guides: new Map() };
    render(
      <ScreenContext.Provider value={screen}>
        <PreviewPanel
          app="Odoo"
          institutions={[{ name: 'KBC', count: 2 }]}
          picked={picked}
          preview={null}
          onPick={() => {}}
        />
      </ScreenContext.Provider>,
      place,
    );
    const select = place.querySelector('select');
    expect(select?.value).toBe(picked);
    expect(select?.selectedOptions[0]?.textContent).toBe(shown);
  },
);
