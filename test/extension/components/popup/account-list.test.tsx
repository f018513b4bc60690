// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Account } from '../../../../core/ledger/account.ts';
import { AccountList } from '../../../../extension/components/popup/AccountList.tsx';
import { ScreenContext } from '../../../../extension/components/screen.ts';
import { anAccount } from '../../../core/consent/account.ts';
import { wordsOf } from '../../../tools/gallery/words.ts';
import { nothing, yes } from '../example.ts';
import { fakeScreen } from '../fake-screen.ts';

const at = (provider: string, count: number) =>
  Array.from({ length: count }, (_, n) => anAccount({ key: `${provider}${n}`, provider }));

/** What heads each bank of a list of which these were read so far, of so many at the bank. */
function heads(read: readonly Account[], count: number): (string | null)[] {
  const place = document.createElement('div');
  render(
    <ScreenContext.Provider value={{ ...fakeScreen, ...wordsOf('en') }}>
      <AccountList
        accounts={read}
        institutions={[{ name: 'KBC', count }]}
        onCopy={yes}
        onNeedAll={nothing}
      />
    </ScreenContext.Provider>,
    place,
  );
  return [...place.querySelectorAll('h3')].map(({ textContent }) => textContent);
}

it('a bank says how many accounts one aggregator has of it, though few were read', () => {
  expect(heads(at('ponto', 2), 5)).toEqual(['KBC5 accounts at ponto']);
});

it('of several aggregators no number is said before all of the bank’s accounts were read', () => {
  const read = [...at('ponto', 2), ...at('tink', 1)];
  expect(heads(read, 5)).toEqual(['KBCponto', 'KBCtink']);
  expect(heads(read, 3)).toEqual(['KBC2 accounts at ponto', 'KBC1 account at tink']);
});
